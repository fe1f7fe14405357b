import type { Recogniser } from '../gazetteer/recognise-site.ts';
import type { Site } from '../model/gazetteer.ts';
import type { ArticleView, Hit, PanelView, Related } from '../model/hit.ts';
import type { Article, Initiative, StoredRecord, Theme } from '../model/records.ts';
import { siteKey } from './decide-verdict.ts';

/** What a hit's references are filled in from. */
export interface Shelf {
  gazetteer: Recogniser;
  articles: ReadonlyMap<string, Article>;
  byId: ReadonlyMap<string, StoredRecord>;
  themes: readonly Theme[];
}

function speakersOf({ evidence }: Initiative, shelf: Shelf): string[] {
  if (evidence === 'article') return [];
  const names = evidence.flatMap((id) => {
    const quote = shelf.byId.get(id);
    return quote?.type === 'quote' ? [quote.record.speaker.name] : [];
  });
  return [...new Set(names)];
}

/** A record with everything that its article element shows; undefined where its article is gone. */
export function shownRecord(stored: StoredRecord, shelf: Shelf): Hit['shown'] | undefined {
  const article = shelf.articles.get(stored.record.article);
  if (!article) return undefined;
  if (stored.type === 'quote') return { type: 'quote', record: stored.record, article };
  const placeNames = stored.record.places.flatMap((code) => shelf.gazetteer.municipality(code)?.name ?? []);
  return {
    type: 'initiative',
    record: stored.record,
    article,
    placeNames,
    speakers: speakersOf(stored.record, shelf),
  };
}

function siteNote(site: Site | null, gazetteer: Recogniser): string {
  if (site?.kind === 'municipality') return gazetteer.municipality(site.id)?.county ?? '';
  if (site?.kind === 'vendor') return gazetteer.vendor(site.id)?.category ?? '';
  return site ? (gazetteer.body(site.id)?.kind ?? '') : '';
}

/** The article of a record with all its records, quotes first; `null` where the record is unknown. */
export function articleView(record: string, shelf: Shelf): ArticleView | null {
  const stored = shelf.byId.get(record);
  const article = stored && shelf.articles.get(stored.record.article);
  if (!article) return null;
  const records = [...shelf.byId.values()].flatMap((each) =>
    each.record.article === article.id ? (shownRecord(each, shelf) ?? []) : [],
  );
  return { article, records, themeLabels: themeLabels(shelf) };
}

const themeLabels = ({ themes }: Shelf): PanelView['themeLabels'] =>
  Object.fromEntries(themes.map((theme) => [theme.id, theme.short]));

/** Fills in an answer's references: all that the panel draws for one page. */
export function panelView(url: string, related: Related, shelf: Shelf): PanelView {
  const hits = related.hits.flatMap((ref): Hit[] => {
    const stored = shelf.byId.get(ref.id);
    const shown = stored && shownRecord(stored, shelf);
    return shown ? [{ ref, shown }] : [];
  });
  const records = [...shelf.byId.values()];
  return {
    url,
    site: related.site,
    siteKey: related.site && siteKey(related.site),
    siteNote: siteNote(related.site, shelf.gazetteer),
    themes: related.themes,
    hits,
    counts: {
      quotes: records.filter((stored) => stored.type === 'quote').length,
      initiatives: records.filter((stored) => stored.type === 'initiative').length,
    },
    themeLabels: themeLabels(shelf),
  };
}
