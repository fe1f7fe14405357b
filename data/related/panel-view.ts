import type { Recogniser } from '../gazetteer/recognise-site.ts';
import type { Site } from '../model/gazetteer.ts';
import type { ArticleView, Hit, PanelView, Related } from '../model/hit.ts';
import type { Article, StoredRecord, Theme } from '../model/records.ts';
import { countMembers, facet } from '../search/facets.ts';
import { siteKey } from './decide-verdict.ts';
import type { Corpus } from './prepare.ts';

/** Records and what they refer to, read together. */
interface Surroundings {
  articles: ReadonlyMap<string, Article>;
  /** Who said a quote, by its id. */
  speakers: ReadonlyMap<string, string>;
  gazetteer: Recogniser;
}

const evidenceOf = (stored: StoredRecord): readonly string[] =>
  stored.type === 'initiative' && stored.record.evidence !== 'article' ? stored.record.evidence : [];

function shownIn(
  stored: StoredRecord,
  { articles, speakers, gazetteer }: Surroundings,
): Hit['shown'] | undefined {
  const article = articles.get(stored.record.article);
  if (!article) return undefined;
  if (stored.type === 'quote') return { type: 'quote', record: stored.record, article };
  return {
    type: 'initiative',
    record: stored.record,
    article,
    placeNames: stored.record.places.flatMap((code) => gazetteer.municipality(code)?.name ?? []),
    speakers: [...new Set(evidenceOf(stored).flatMap((quote) => speakers.get(quote) ?? []))],
  };
}

/** Records with everything that their article elements show, by id; those whose article is gone are left out. */
export async function shownRecords(
  records: readonly StoredRecord[],
  { shelf, gazetteer }: Pick<Corpus, 'shelf' | 'gazetteer'>,
): Promise<Map<string, Hit['shown']>> {
  const [articles, quotes] = await Promise.all([
    shelf.articles([...new Set(records.map(({ record }) => record.article))]),
    shelf.records([...new Set(records.flatMap(evidenceOf))]),
  ]);
  const speakers = new Map(
    quotes.flatMap(({ type, record }) =>
      type === 'quote' && record.speaker ? [[record.id, record.speaker.name] as const] : [],
    ),
  );
  return new Map(
    records.flatMap((stored) => {
      const shown = shownIn(stored, { articles, speakers, gazetteer });
      return shown ? [[stored.record.id, shown] as const] : [];
    }),
  );
}

function siteNote(site: Site | null, gazetteer: Recogniser): string {
  if (site?.kind === 'municipality') return gazetteer.municipality(site.id)?.county ?? '';
  if (site?.kind === 'vendor') return gazetteer.vendor(site.id)?.category ?? '';
  return site ? (gazetteer.body(site.id)?.kind ?? '') : '';
}

const themeLabels = (themes: readonly Theme[]): PanelView['themeLabels'] =>
  Object.fromEntries(themes.map((theme) => [theme.id, theme.short]));

/** An article with all its records, quotes first, by its id or that of one of them; `null` where there is none. */
export async function articleView(record: string, corpus: Corpus): Promise<ArticleView | null> {
  const { shelf, themes } = corpus;
  const [stored] = await shelf.records([record]);
  const id = stored?.record.article ?? record;
  const records = await shelf.recordsOf(id);
  // Only of an id that is known: an article that is missing is a damage of the store.
  const article = records.length > 0 ? (await shelf.articles([id])).get(id) : undefined;
  if (!article) return null;
  const shown = await shownRecords(records, corpus);
  return { article, records: [...shown.values()], themeLabels: themeLabels(themes) };
}

/** Fills in an answer's references: all that the panel draws for one page. */
export async function panelView(url: string, related: Related, corpus: Corpus): Promise<PanelView> {
  const { shelf, gazetteer, index, register, themes } = corpus;
  const count = (kind: string) =>
    countMembers(index, facet('kind', kind)) + countMembers(register, facet('kind', kind));
  const shown = await shownRecords(await shelf.records(related.hits.map(({ id }) => id)), corpus);
  const hits = related.hits.flatMap((ref): Hit[] => {
    const record = shown.get(ref.id);
    return record ? [{ ref, shown: record }] : [];
  });
  return {
    url,
    site: related.site,
    siteKey: related.site && siteKey(related.site),
    siteNote: siteNote(related.site, gazetteer),
    themes: related.themes,
    hits,
    counts: {
      quotes: count('quote'),
      initiatives: count('initiative'),
    },
    themeLabels: themeLabels(themes),
  };
}
