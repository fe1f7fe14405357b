import { stem } from '../language/stem.ts';
import type { SearchIndex, TermRef } from './search-index.ts';
import { prefixRange, sizeOf, type TextList, textAt } from './text-list.ts';

/**
 * For each list the length of each term's stem, one more than it is, and nought where nobody has asked: a stem is a
 * beginning of its word, so its length tells it. With each letter of a query the same terms are asked again.
 */
const stemLengths = new WeakMap<TextList, Uint8Array>();
/** What a byte holds beside the one more; longer ones are stemmed each time. */
const LONGEST_KEPT = 254;

function stemLengthsOf(terms: TextList): Uint8Array {
  const known = stemLengths.get(terms) ?? new Uint8Array(sizeOf(terms));
  stemLengths.set(terms, known);
  return known;
}

function stemLength(terms: TextList, known: Uint8Array, term: number): number {
  const kept = known[term] ?? 0;
  if (kept > 0) return kept - 1;
  const { length } = stem(textAt(terms, term));
  if (length <= LONGEST_KEPT) known[term] = length + 1;
  return length;
}

/** The stem of a term, by its number. */
export function stemAt(terms: TextList, term: number): string {
  return textAt(terms, term).slice(0, stemLength(terms, stemLengthsOf(terms), term));
}

/** Numbers of the terms of a sorted list whose stem is the given one; a stem is the beginning of its words. */
export function ofStem(terms: TextList, wordStem: string): number[] {
  const [from, to] = prefixRange(terms, wordStem);
  const known = stemLengthsOf(terms);
  const found: number[] = [];
  for (let term = from; term < to; term++)
    if (stemLength(terms, known, term) === wordStem.length) found.push(term);
  return found;
}

/** Of some terms of a list, by number, those whose stem ends with the given one: compounds of which it is the head. */
export function endingInStem(terms: TextList, numbers: readonly number[], wordStem: string): number[] {
  const known = stemLengthsOf(terms);
  return numbers.filter((term) => {
    const from = stemLength(terms, known, term) - wordStem.length;
    return from >= 0 && terms.text.startsWith(wordStem, (terms.starts[term] ?? 0) + from);
  });
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
