import { eachPosting, WEIGHT_UNIT } from './posting-lists.ts';
import { lengthOf, type SearchIndex, type TermRef } from './search-index.ts';

/**
 * Term saturation and length normalisation of Okapi BM25 (Robertson & Zaragoza 2009). Records are short, and many words of
 * a long one are our own search words and questions in two languages: a higher B sets short records of others above it,
 * and a higher K1 the record with the most search words made with the same word.
 */
const K1 = 0.8;
const B = 0.1;

/** From this weight on a term is the word itself in another form; how rare it is is counted over these. */
const SAME_WORD = 0.9;

/** Inverse document frequency, never negative (Lucene's form of BM25's). */
export function inverseDocumentFrequency(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

/** Which of a document's two kinds of words count: what it says, the names in it, or both. */
export type Scope = 'subject' | 'name' | 'all';

/** Calls back with each document that has one of the terms, and its BM25 share; gives the word's idf. */
export type WordScorer = (
  terms: readonly TermRef[],
  scope: Scope,
  visit: (document: number, score: number) => void,
) => number;

/** Memory that scorers of one index share: one float per document, all zero between words. */
const scratches = new WeakMap<SearchIndex, Float32Array>();

function scratchOf(index: SearchIndex): Float32Array {
  const scratch = scratches.get(index) ?? new Float32Array(index.size);
  scratches.set(index, scratch);
  return scratch;
}

/**
 * A scorer over the given index. Terms of one word are one word: their weights in a document are added before
 * saturation. Its rarity is that of the word itself in any form where it has any, else that of all its terms:
 * compounds it is a part of must not make it common.
 */
export function wordScorer(index: SearchIndex): WordScorer {
  const counts = scratchOf(index);
  const { removed } = index;
  return (terms, scope, visit) => {
    const touched: number[] = [];
    const [inSubject, inName] = [scope === 'name' ? 0 : 1, scope === 'subject' ? 0 : 1];
    let sameWord: number | undefined;
    for (const { segment, term, weight } of terms.toSorted((a, b) => b.weight - a.weight)) {
      const postings = index.segments[segment]?.postings;
      if (!postings) continue;
      if (weight < SAME_WORD) sameWord ??= touched.length;
      const base = index.bases[segment] ?? 0;
      eachPosting(postings, term, (local, subject, name) => {
        const count = ((subject * inSubject + name * inName) * weight) / WEIGHT_UNIT;
        const document = base + local;
        if (count <= 0 || removed?.[document]) return;
        if (counts[document] === 0) touched.push(document);
        counts[document] = (counts[document] ?? 0) + count;
      });
    }
    const idf = inverseDocumentFrequency(index.documents, sameWord || touched.length);
    for (const document of touched) {
      const count = counts[document] ?? 0;
      counts[document] = 0;
      const norm = 1 - B + (B * lengthOf(index, document)) / index.averageLength;
      visit(document, (idf * count * (K1 + 1)) / (count + K1 * norm));
    }
    return touched.length === 0 ? inverseDocumentFrequency(index.documents, 0) : idf;
  };
}
