import type { FoundRecord } from './search-records.ts';

/** Below this share of the best score a record answers to a word by the way, and is noise. */
const TAIL = 0.3;

/**
 * Found records as a reader meets them: quotes together and initiatives together, the group of the best hit
 * first, each by score; the tail is left out.
 */
export function inReadingOrder(found: readonly FoundRecord[]): FoundRecord[] {
  const best = found[0]?.score ?? 0;
  const kept = found.filter(({ score }) => score >= best * TAIL);
  const first = kept[0]?.stored.type;
  return [
    ...kept.filter(({ stored }) => stored.type === first),
    ...kept.filter(({ stored }) => stored.type !== first),
  ];
}
