import { stem } from '../language/stem.ts';
import type { SearchIndex, TermRef } from './search-index.ts';
import { prefixRange, type TextList, textAt } from './text-list.ts';

/** Numbers of the terms of a sorted list whose stem is the given one; a stem is the beginning of its words. */
export function ofStem(terms: TextList, wordStem: string): number[] {
  const [from, to] = prefixRange(terms, wordStem);
  const found: number[] = [];
  for (let term = from; term < to; term++) if (stem(textAt(terms, term)) === wordStem) found.push(term);
  return found;
}

/** The terms whose stem is the given one: a word in all its inflections. */
export function termsOfStem(index: SearchIndex, wordStem: string): TermRef[] {
  return index.segments.flatMap(({ terms }, segment) =>
    ofStem(terms, wordStem).map((term) => ({ segment, term, weight: 1 })),
  );
}

/** Whether any term has the stem. */
export const hasStem = (index: SearchIndex, wordStem: string): boolean =>
  index.segments.some(({ terms }) => ofStem(terms, wordStem).length > 0);
