import type { FoundRecord } from './search-one.ts';

/** Below this share of the best score a record answers to a word by the way, and is noise. */
const TAIL = 0.1;

/** How many records of the best hit's kind, and of the other, a reader sees before unfolding the rest. */
export const SHOWN = { first: 3, next: 2 } as const;

/** A line that says "all four" in place of the fourth would save no room. */
export const shownOf = (total: number, most: number): number => (total <= most + 1 ? total : most);

function withoutTail(found: readonly FoundRecord[]): FoundRecord[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * TAIL);
}

/** Quotes together and initiatives together, the group of the best hit first. */
function byKind(kept: readonly FoundRecord[]): FoundRecord[] {
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

/**
 * Found records as a reader meets them: what was told in interviews, quotes together and initiatives together, each
 * by score, so many of each as stand there unfolded, then the rest; and behind it the rows of the register. Where
 * these answer first, so many as stand there unfolded come before. The tail is left out.
 */
export function inReadingOrder(found: readonly FoundRecord[]): FoundRecord[] {
  const told = byKind(withoutTail(found.filter(({ ofRegister }) => !ofRegister)));
  const rows = withoutTail(found.filter(({ ofRegister }) => ofRegister));
  const leading = found[0]?.ofRegister === true ? shownOf(rows.length, SHOWN.first) : 0;
  return [...rows.slice(0, leading), ...told, ...rows.slice(leading)];
}
