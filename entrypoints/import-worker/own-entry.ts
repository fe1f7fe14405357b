import { personId } from '../../data/ingest/corpus-form.ts';
import type { DraftArticle, DraftQuote } from '../../data/ingest/draft.ts';
import type { Ingested, Source } from '../../data/ingest/ingest.ts';
import type { LinkedDraft, LinkedQuote, LinkedSpeaker, Suggestion } from '../../data/model/draft-links.ts';
import type { DraftDoubt, OwnQuote, SourceBlock } from '../../data/model/import.ts';
import type { Article, Person } from '../../data/model/records.ts';
import { sha256 } from '../../data/model/sha256.ts';
import type { TraceLine } from '../../data/model/trace.ts';
import type { OwnEntry } from '../../data/store/own-rows.ts';

/** What was read of a file, linked to what is known. */
export interface ReadFile {
  source: Source;
  ingested: Ingested;
  linked: LinkedDraft;
  /** What each step of the reading found, and what of it was linked. */
  trace: TraceLine[];
  /** The file's name, for an article without a title. */
  path: string;
  address: string | undefined;
}

/** Where an entry stands among the user's. */
export interface Place {
  job: string | null;
  order: number;
  state: 'draft' | 'kept';
}

const certain = <V>(suggestions: readonly Suggestion<V, unknown>[]): V[] =>
  suggestions.flatMap(({ value, level }) => (level === 'certain' ? [value] : []));

const uncertain = <V>(suggestions: readonly Suggestion<V, unknown>[]): V[] =>
  suggestions.flatMap(({ value, level }) => (level === 'uncertain' ? [value] : []));

/** A file's name without its way and its ending. */
const stem = (path: string): string =>
  path
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .trim() || path;

/**
 * The id of an article of the user's: a digest of its words, so that the same text is the same article wherever it
 * came from. (SHA-256, of which 16 hexadecimal digits are enough to tell a user's articles apart.)
 */
export async function ownId(blocks: readonly { text: string }[]): Promise<string> {
  const words = blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
  const hex = await sha256(words);
  return `own-${hex.slice(0, 16)}`;
}

/** The person someone is certainly, else somebody of that name whom nobody knows yet. */
function personOf({ speaker, person, employer }: LinkedSpeaker): Person | null {
  const { name, role, organisation } = speaker;
  if (name === null) return null;
  const known = person?.level === 'certain' ? person.value : undefined;
  const id = personId({ name, role });
  // Somebody known has the name, and need not be the same.
  const own = person && !known ? `${id}-${personId({ name: organisation ?? role ?? 'okand', role })}` : id;
  return {
    id: known?.id ?? own,
    name: known?.name ?? name,
    role,
    organisation,
    employer: employer?.level === 'certain' ? employer.value : null,
  };
}

function doubtsOf(quote: DraftQuote, linked: LinkedQuote, speaker: LinkedSpeaker): DraftDoubt[] {
  const doubts: [DraftDoubt, boolean][] = [
    ['text', quote.certainty.level === 'uncertain'],
    ['speaker', quote.speaker.certainty.level === 'uncertain' || speaker.person?.level === 'uncertain'],
    ['role', quote.speaker.name !== null && quote.speaker.role === null],
    ['employer', speaker.employer?.level === 'uncertain'],
    ['themes', certain(linked.themes).length === 0],
    ['places', certain(linked.places).length === 0],
  ];
  return doubts.flatMap(([doubt, is]) => (is ? [doubt] : []));
}

/** The doubts for which a quote is shown to a person before others: what it says, who said it, and as what. */
export const isDoubtful = ({ doubts }: OwnQuote): boolean =>
  doubts.some((doubt) => doubt === 'text' || doubt === 'speaker' || doubt === 'role');

function ownQuote(
  draft: DraftQuote,
  linked: LinkedQuote,
  speaker: LinkedSpeaker,
  id: string,
  article: string,
): OwnQuote {
  const doubts = doubtsOf(draft, linked, speaker);
  const unsure = doubts.filter((doubt) => doubt === 'text' || doubt === 'speaker');
  return {
    quote: {
      id,
      article,
      speaker: personOf(speaker),
      text: draft.text,
      asked: null,
      ...(draft.question === null ? {} : { question: draft.question }),
      themes: certain(linked.themes),
      places: certain(linked.places),
      vendors: certain(linked.vendors),
      keywords: { sv: [], en: [] },
      ...(unsure.length > 0 ? { uncertain: unsure } : {}),
    },
    doubts,
    suggested: { themes: uncertain(linked.themes), places: uncertain(linked.places) },
  };
}

function articleOf(draft: DraftArticle, id: string, { path, address, linked }: ReadFile): Article {
  return {
    id,
    origin: 'own',
    title: draft.title ?? stem(path),
    publication: draft.publication,
    ...(address === undefined ? {} : { address }),
    published: draft.published,
    ...(draft.inferred ? { inferred: draft.inferred } : {}),
    ...(draft.updated ? { updated: draft.updated } : {}),
    reporter: draft.reporter,
    ...(draft.photographer ? { photographer: draft.photographer } : {}),
    about: certain(linked.about),
    summary: null,
  };
}

/** An article that was read, as it goes into the store: only what is certain is taken for true, the rest is suggested. */
export function ownEntry(id: string, read: ReadFile, place: Place): OwnEntry {
  const { article: draft } = read.ingested;
  const article = articleOf(draft, id, read);
  const quotes = draft.quotes.flatMap((quote, at): OwnQuote[] => {
    const linked = read.linked.quotes[at];
    const speaker = linked && read.linked.speakers[linked.speaker];
    return linked && speaker ? [ownQuote(quote, linked, speaker, `${id}-${at + 1}`, id)] : [];
  });
  const blocks = read.source.blocks.map(({ kind, text }): SourceBlock => ({ kind, text }));
  return { row: rowOf(article, quotes, place), quotes, blocks, trace: read.trace };
}

/** The row by which an article is listed and found. */
export function rowOf(
  article: Article,
  quotes: readonly OwnQuote[],
  { job, order, state }: Place,
): OwnEntry['row'] {
  return {
    id: article.id,
    article,
    address: comparable(article.address),
    order,
    state,
    job,
    quotes: quotes.length,
    doubtful: quotes.filter(isDoubtful).length,
    removed: null,
  };
}

/** An address as it is compared: without the fragment, the scheme and what only tells where a reader came from. */
export function comparable(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return '';
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_.*|fbclid|gclid|mc_[ce]id)$/.test(name)) url.searchParams.delete(name);
  }
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
