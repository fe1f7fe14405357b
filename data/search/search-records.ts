import type { StoredRecord } from '../model/records.ts';
import { QUERY_LIMIT } from '../model/search.ts';
import { type Candidate, candidates, type Limits } from './candidates.ts';
import { eachMember } from './facets.ts';
import type { NameIndex } from './find-names.ts';
import { linksOf, withLinked } from './linked-records.ts';
import { once } from './once.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { facetsOf } from './query-names.ts';
import { rankWithFuse } from './rank-with-fuse.ts';
import { hasPhrases, type Marks, marksOf, rankText } from './record-texts.ts';
import type { SearchIndex } from './search-index.ts';

const MOST_CANDIDATES = 60;
/** Of a phrase's words many records may have each; so many are read to find those that have them side by side. */
const MOST_READ_FOR_PHRASES = 400;

/** What is searched, and how to read what was found. */
export interface Searchable {
  index: SearchIndex;
  names: NameIndex;
  /** The themes that words of a query tell by themselves. */
  themesOf: (words: readonly string[]) => readonly string[];
  /** Fetches records by id; ids that no longer exist are simply left out of its answer. */
  load: (ids: readonly string[]) => Promise<readonly StoredRecord[]>;
}

export interface FoundRecord {
  stored: StoredRecord;
  /** 0–1, comparable within one answer. */
  score: number;
  /** Where the query's words stand in it; looked for at the first question. */
  marks: () => Marks;
}

/** Records in the index's own order, and the same ranked by Fuse.js as well. */
export interface Search {
  /** By BM25: there at once. */
  first: FoundRecord[];
  /** The order to stay with; costs more. */
  ranked: () => FoundRecord[];
}

function limitsOf({ index, names }: Searchable, { excluded, filters }: ParsedQuery): Limits {
  const masks = filters
    .filter(({ value }) => value !== '')
    .map((filter) => {
      const mask = new Uint8Array(index.size).fill(filter.excluded ? 1 : 0);
      for (const name of facetsOf(filter, names)) {
        eachMember(index, name, (document) => {
          mask[document] = filter.excluded ? 0 : 1;
        });
      }
      return mask;
    });
  return { excluded, masks };
}

const byId = (records: readonly StoredRecord[]) =>
  new Map(records.map((stored) => [stored.record.id, stored]));

/** Searches in two steps: candidates from the inverted index, then Fuse.js over at most sixty of them. */
export async function searchRecords(searchable: Searchable, query: string): Promise<Search> {
  const { index, names, load, themesOf } = searchable;
  const parsed = parseQuery(query.slice(0, QUERY_LIMIT).toWellFormed());
  const { words, phrases } = parsed;
  const most = phrases.length > 0 ? MOST_READ_FOR_PHRASES : MOST_CANDIDATES;
  const isName = (folded: string) => names.whole.has(folded);
  const { found, terms, passes } = candidates(index, words, limitsOf(searchable, parsed), most, {
    isName,
    themes: themesOf(words.map(({ lower }) => lower)),
  });
  const read = byId(await load(found.map(({ id }) => id)));
  const kept = found.flatMap((candidate) => {
    const stored = read.get(candidate.id);
    return stored && hasPhrases(stored, phrases) ? [{ ...candidate, stored }] : [];
  });
  const stay = kept.slice(0, MOST_CANDIDATES);
  const links =
    phrases.length > 0
      ? []
      : linksOf(
          index,
          stay.map(({ stored }) => stored),
          passes,
        );
  const further = [...new Set(links.map(({ to }) => to))].filter((id) => !read.has(id));
  const tied = byId(further.length > 0 ? await load(further) : []);
  const marked = new Map<string, Pick<FoundRecord, 'stored' | 'marks'>>();
  for (const stored of [...stay.map((each) => each.stored), ...tied.values()])
    marked.set(stored.record.id, { stored, marks: once(() => marksOf(stored, terms)) });
  const inOrder = (order: readonly Candidate[]): FoundRecord[] =>
    withLinked(order, links).flatMap(({ id, score }) => {
      const entry = marked.get(id);
      return entry ? [{ stored: entry.stored, marks: entry.marks, score }] : [];
    });
  const textOf = (id: string) => {
    const entry = marked.get(id);
    return entry && rankText(entry.stored, entry.marks());
  };
  const typed = words.map(({ lower }) => lower).join(' ');
  return {
    first: inOrder(stay),
    ranked: () => inOrder(words.length === 0 ? stay : rankWithFuse(typed, stay, textOf)),
  };
}
