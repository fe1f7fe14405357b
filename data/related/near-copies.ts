import { tokens } from '../language/tokens.ts';
import type { StoredRecord } from '../model/records.ts';
import { NEAR_COPY } from './weights.ts';

const wordsOf = ({ type, record }: StoredRecord): Set<string> =>
  new Set(tokens(type === 'quote' ? record.text : record.summary.sv).map(({ folded }) => folded));

/** Share of all words of two texts that both have (Jaccard 1912). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(1, a.size + b.size - common);
}

/**
 * The same without those that say nearly the same words as one before them: a press release and the article made
 * of it. Of two alike the first of the given order stays.
 */
export function withoutCopies<T extends { stored: StoredRecord }>(ordered: readonly T[]): T[] {
  const kept: { each: T; words: Set<string> }[] = [];
  for (const each of ordered) {
    const words = wordsOf(each.stored);
    const isCopy = kept.some(
      (other) => other.each.stored.type === each.stored.type && likeness(other.words, words) >= NEAR_COPY,
    );
    if (!isCopy) kept.push({ each, words });
  }
  return kept.map(({ each }) => each);
}
