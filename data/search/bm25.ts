import { type Posting, postingsOf, type SearchIndex } from './search-index.ts';

/** Term saturation and length normalisation of Okapi BM25 (Robertson & Zaragoza 2009). Records are short. */
const K1 = 1.2;
const B = 0.4;

/** Inverse document frequency, never negative (Lucene's form of BM25's). */
export function inverseDocumentFrequency(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

/** Which of a document's two kinds of words count: what it says, the names in it, or both. */
export type Scope = 'subject' | 'name' | 'all';

/** A word looked for, as the terms of the index that answer to it, each with how well (0–1). */
export interface WordMatch {
  terms: readonly { term: number; weight: number }[];
}

/** Gives each document's BM25 share of one word, by document number. */
export type WordScorer = (word: WordMatch, scope: Scope) => Map<number, number>;

const counted = ({ subject, name }: Posting, scope: Scope) =>
  (scope === 'name' ? 0 : subject) + (scope === 'subject' ? 0 : name);

/**
 * A scorer over the given index. Terms of one word are one word: their weights in a document are added
 * before saturation, and their documents counted together.
 */
export function wordScorer(index: SearchIndex): WordScorer {
  const total = index.lengths.reduce((sum, length) => sum + length, 0);
  const average = Math.max(1, total / Math.max(1, index.lengths.length));
  return (word, scope) => {
    const weights = new Map<number, number>();
    for (const { term, weight } of word.terms) {
      for (const posting of postingsOf(index, term)) {
        const count = counted(posting, scope) * weight;
        if (count > 0) weights.set(posting.document, (weights.get(posting.document) ?? 0) + count);
      }
    }
    const idf = inverseDocumentFrequency(index.ids.length, weights.size);
    const scores = new Map<number, number>();
    for (const [document, count] of weights) {
      const norm = 1 - B + (B * (index.lengths[document] ?? average)) / average;
      scores.set(document, (idf * count * (K1 + 1)) / (count + K1 * norm));
    }
    return scores;
  };
}
