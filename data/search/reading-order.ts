import type { FoundRecord } from './search-one.ts';

/** Below this share of the best score a record answers to a word by the way, and is noise. */
const TAIL = 0.1;

/** So many records a reader sees before unfolding the rest. */
export const SHOWN = 5;
/**
 * Of these so many are of the other kind than the best, where there are any with this share of its score: among a
 * hundred quotes that say a word, the initiative of that name must not be folded away.
 */
const OTHER_KIND = { least: 2, share: 0.2 } as const;

/** The records that stand unfolded: the best, with room kept for the other kind. */
function unfolded(found: readonly FoundRecord[]): Set<FoundRecord> {
  const lead = found[0];
  const isOther = ({ stored, score }: FoundRecord) =>
    stored.type !== lead?.stored.type && score >= (lead?.score ?? 0) * OTHER_KIND.share;
  const promised = found.filter(isOther).slice(0, OTHER_KIND.least);
  const shown = new Set(promised);
  for (const each of found) {
    if (shown.size >= SHOWN) break;
    shown.add(each);
  }
  return shown;
}

function withoutTail(found: readonly FoundRecord[]): FoundRecord[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * TAIL);
}

/** Those that stand unfolded, then the rest; quotes together and initiatives together, the group of the best first. */
function byKind(kept: readonly FoundRecord[]): FoundRecord[] {
  const shown = unfolded(kept);
  const lead = kept[0]?.stored.type;
  const grouped = (records: readonly FoundRecord[]) => [
    ...records.filter(({ stored }) => stored.type === lead),
    ...records.filter(({ stored }) => stored.type !== lead),
  ];
  return [
    ...grouped(kept.filter((each) => shown.has(each))),
    ...grouped(kept.filter((each) => !shown.has(each))),
  ];
}

/** Where the rows of the register answer first, so many of them come before what was told in interviews. */
const ROWS_FIRST = 3;

/**
 * Found records as a reader meets them: what was told in interviews, those that stand unfolded first and then the rest,
 * quotes together and initiatives together, each by score; and behind it the rows of the register. Where these answer
 * first, some of them come before. The tail is left out.
 */
export function inReadingOrder(found: readonly FoundRecord[]): FoundRecord[] {
  const told = byKind(withoutTail(found.filter(({ ofRegister }) => !ofRegister)));
  const rows = withoutTail(found.filter(({ ofRegister }) => ofRegister));
  const leading = found[0]?.ofRegister === true ? ROWS_FIRST : 0;
  return [...rows.slice(0, leading), ...told, ...rows.slice(leading)];
}
