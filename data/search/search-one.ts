import type { StoredRecord } from '../model/records.ts';
import { type Asked, knowledgeOf } from './asked.ts';
import { type Candidate, candidates, type Limits } from './candidates.ts';
import { eachMember } from './facets.ts';
import { linksOf, withLinked } from './linked-records.ts';
import type { ParsedQuery } from './parse-query.ts';
import { facetsOf } from './query-names.ts';
import { rankWithFuse } from './rank-with-fuse.ts';
import { hasPhrases, rankText } from './record-texts.ts';
import { saidShare } from './said-share.ts';
import type { SearchIndex } from './search-index.ts';
import type { Searchable } from './search-records.ts';
import { withLearned } from './with-learned.ts';

const MOST_CANDIDATES = 60;
/** Of a phrase's words many records may have each; so many are read to find those that have them side by side. */
const MOST_READ_FOR_PHRASES = 400;

export interface FoundRecord {
  stored: StoredRecord;
  /** 0–1, comparable within one answer and one index. */
  score: number;
  /** Folded terms of its index that answered, for marking. */
  terms: ReadonlySet<string>;
  /** Whether it is a row of the register. */
  ofRegister: boolean;
}

/** What one index answers: records in its own order, and the same ranked by Fuse.js as well. */
export interface Answer {
  first: FoundRecord[];
  ranked: () => FoundRecord[];
  /** The share of what was asked that the best of them has in words, or that tells a subject there are records of; 0–1. */
  answered: number;
  /** The share of what was asked that a record says where a reader sees it; 0–1. */
  saidBy: (stored: StoredRecord) => number;
}

/** What a query's narrowings and minus signs leave of an index. */
export function limitsOf(
  index: SearchIndex,
  names: Searchable['names'],
  { excluded, filters }: ParsedQuery,
): Limits {
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

/** Searches one index in two steps: candidates from it, then Fuse.js over at most sixty of them. */
export async function searchOne(
  searchable: Searchable,
  { ofRegister }: Pick<FoundRecord, 'ofRegister'>,
  asked: Asked,
): Promise<Answer> {
  const { names, load } = searchable;
  const index = ofRegister ? searchable.register : searchable.index;
  const { words, phrases, expected, told } = asked;
  const most = phrases.length > 0 ? MOST_READ_FOR_PHRASES : MOST_CANDIDATES;
  const limits = limitsOf(index, names, asked);
  const answering = candidates(index, words, limits, most, knowledgeOf(asked, searchable));
  const { found, terms, passes, answered } = answering;
  const read = byId(await load(found.map(({ id }) => id)));
  const kept = found.flatMap((candidate) => {
    const stored = read.get(candidate.id);
    return stored && hasPhrases(stored, phrases) ? [{ ...candidate, stored }] : [];
  });
  const stay = kept.slice(0, MOST_CANDIDATES);
  const best = stay.map(({ stored }) => stored);
  const links = phrases.length > 0 ? [] : linksOf(index, best, passes);
  const further = [...new Set(links.map(({ to }) => to))].filter((id) => !read.has(id));
  const tied = byId(further.length > 0 ? await load(further) : []);
  const inAnswer = byId([...best, ...tied.values()]);
  const inOrder = (order: readonly Candidate[]): FoundRecord[] =>
    withLearned(withLinked(order, links), expected.grades).flatMap(({ id, score }) => {
      const stored = inAnswer.get(id);
      return stored ? [{ stored, terms, score, ofRegister }] : [];
    });
  const textOf = (id: string) => {
    const stored = inAnswer.get(id);
    return stored && rankText(stored, terms);
  };
  const typed = words.map(({ lower }) => lower).join(' ');
  return {
    first: inOrder(stay),
    ranked: () => inOrder(words.length === 0 ? stay : rankWithFuse(typed, stay, textOf)),
    answered: Math.max(answered, told()),
    saidBy: (stored) => saidShare(stored, answering.words()),
  };
}
