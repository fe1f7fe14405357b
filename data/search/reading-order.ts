import type { FoundRecord } from './search-records.ts';

/** Below this share of the best score a record answers to a word by the way, and is noise. */
const TAIL = 0.1;

/** How many records of the best hit's kind, and of the other, a reader sees before unfolding the rest. */
export const SHOWN = { first: 3, next: 2 } as const;

/** A line that says "all four" in place of the fourth would save no room. */
export const shownOf = (total: number, most: number): number => (total <= most + 1 ? total : most);

/**
 * Found records as a reader meets them: quotes together and initiatives together, the group of the best hit
 * first, each by score, so many of each as stand there unfolded; then the rest. The tail is left out.
 */
export function inReadingOrder(found: readonly FoundRecord[]): FoundRecord[] {
  const best = found[0]?.score ?? 0;
  const kept = found.filter(({ score }) => score >= best * TAIL);
  const lead = kept[0]?.stored.type;
  const first = kept.filter(({ stored }) => stored.type === lead);
  const next = kept.filter(({ stored }) => stored.type !== lead);
  const [firstShown, nextShown] = [shownOf(first.length, SHOWN.first), shownOf(next.length, SHOWN.next)];
  return [
    ...first.slice(0, firstShown),
    ...next.slice(0, nextShown),
    ...first.slice(firstShown),
    ...next.slice(nextShown),
  ];
}
