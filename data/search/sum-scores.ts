import { inverseDocumentFrequency, type WordScorer } from './bm25.ts';
import { eachMember, facet } from './facets.ts';
import type { LookedUp } from './look-up-word.ts';
import type { SearchIndex } from './search-index.ts';

/** What a stop word counts in the share of a query found, beside a telling word's idf. */
const STOP_SHARE = 0.05;
/** What a record of a theme that the query's words tell is worth, beside a rare word in it. */
const OF_THEME = { lead: 1, further: 1.4 } as const;

/** What each document gets of the words of a query, and of the themes that they tell. */
export interface Sums {
  /** Sums of BM25 shares. */
  scores: Float32Array;
  /** For each document the words it has, as bits in their order; behind these, whether it is of a theme. */
  held: Uint16Array;
  /** Numbers of the documents that have any, as they come. */
  touched: number[];
  /** The share of the query, 0–1, that is found with the words of given bits. */
  coverages: Float32Array;
  /** The share of the query, 0–1, that each of its words is. */
  shares: number[];
}

/** Gives a document what it has of a word or a theme. */
function give(
  { scores, held, touched }: Pick<Sums, 'scores' | 'held' | 'touched'>,
  document: number,
  bit: number,
  share: number,
) {
  const before = held[document] ?? 0;
  if (before === 0) touched.push(document);
  held[document] = before | bit;
  scores[document] = (scores[document] ?? 0) + share;
}

/** The share found for each set of words. @param shares of each word @param least of a record of a theme */
function coveragesOf(shares: readonly number[], least: number): Float32Array {
  const sets = 2 ** shares.length;
  const coverages = new Float32Array(sets * 2);
  shares.forEach((share, word) => {
    const bit = 2 ** word;
    for (let others = 0; others < bit; others++) coverages[bit + others] = (coverages[others] ?? 0) + share;
  });
  for (let set = 0; set < sets; set++) coverages[sets + set] = Math.max(coverages[set] ?? 0, least);
  return coverages;
}

/**
 * Sums up what documents get of words.
 * @param out 1 for each document that is shut out
 * @param leastOfTheme the share found in a record of a theme at least
 */
export function addUp(
  index: SearchIndex,
  words: readonly LookedUp[],
  score: WordScorer,
  out: Uint8Array | undefined,
  leastOfTheme: number,
): Sums {
  const sums = {
    scores: new Float32Array(index.size),
    held: new Uint16Array(index.size),
    touched: [],
  };
  const unknown = inverseDocumentFrequency(index.documents, 0);
  const worths = words.map(({ refs, scope, isStop, telling }, word) => {
    const idf = score(refs, scope, (document, share) => {
      if (!out?.[document]) give(sums, document, 1 << word, share * telling);
    });
    return isStop ? unknown * STOP_SHARE : idf * telling;
  });
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const shares = worths.map((worth) => worth / total);
  const found = words.map((word, at) => (shares[at] ?? 0) * word.found);
  return { ...sums, shares, coverages: coveragesOf(found, leastOfTheme) };
}

/** Raises the records of themes; one that has none of the words counts as found in small part. */
export function addThemes(
  index: SearchIndex,
  themes: readonly string[],
  out: Uint8Array | undefined,
  sums: Sums,
): void {
  const ofTheme = sums.coverages.length / 2;
  const add = (name: string, share: number) => {
    const members: number[] = [];
    eachMember(index, name, (document) => members.push(document));
    const worth = inverseDocumentFrequency(index.documents, members.length) * share;
    for (const document of members) if (!out?.[document]) give(sums, document, ofTheme, worth);
  };
  for (const theme of themes) {
    add(facet('lead', theme), OF_THEME.lead);
    add(facet('theme', theme), OF_THEME.further);
  }
}
