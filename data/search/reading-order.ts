import type { FoundRecord } from './search-one.ts';

/**
 * Below this share of the best score a record answers to a word by the way, and is noise. The tail is told by the first order,
 * so that about as many are counted in both; what Fuse.js lifts among the first few for its very words is kept above `least`.
 */
const TAIL = { share: 0.4, least: 0.1, lifted: 10 } as const;

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

/** Ids of the records that are no tail. */
function bodyOf(found: readonly FoundRecord[]): string[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * TAIL.share).map(({ stored }) => stored.record.id);
}

function withoutTail(found: readonly FoundRecord[], body: Reading['body']): FoundRecord[] {
  const best = found[0]?.score ?? 0;
  return found.filter(
    ({ stored, score }, at) => body.has(stored.record.id) || (at < TAIL.lifted && score >= best * TAIL.least),
  );
}

/** Those that stand unfolded, then the rest; quotes together and initiatives together, the leading group first. */
function byKind(kept: readonly FoundRecord[], lead: Reading['lead']): FoundRecord[] {
  const shown = unfolded(kept);
  const grouped = (records: readonly FoundRecord[]) => [
    ...records.filter(({ stored }) => stored.type === lead),
    ...records.filter(({ stored }) => stored.type !== lead),
  ];
  return [
    ...grouped(kept.filter((each) => shown.has(each))),
    ...grouped(kept.filter((each) => !shown.has(each))),
  ];
}

/**
 * Where rows of the register stand: before what was told in interviews, behind it, or with one row among the first of
 * it, which says all that was asked where what was told says some.
 */
export type RowPlace = 'first' | 'among' | 'behind';

/** Behind so many told records so many rows stand, before the others told. */
const ROWS: Readonly<Record<RowPlace, { behind: number; count: number }>> = {
  first: { behind: 0, count: 3 },
  among: { behind: 3, count: 1 },
  behind: { behind: 0, count: 0 },
};

/** What both orders of an answer have in common, so that groups stay where they were painted. */
export interface Reading {
  /** The kind of told record that stands first. */
  lead: FoundRecord['stored']['type'] | undefined;
  rows: RowPlace;
  /** Ids of the records that are shown in either order. */
  body: ReadonlySet<string>;
}

const toldOf = (found: readonly FoundRecord[]) => found.filter(({ ofRegister }) => !ofRegister);
const rowsOf = (found: readonly FoundRecord[]) => found.filter(({ ofRegister }) => ofRegister);

/** How records are read, told by their first order: scores of the two indexes do not compare. */
export const readingOf = (found: readonly FoundRecord[], rows?: RowPlace): Reading => ({
  lead: toldOf(found)[0]?.stored.type,
  rows: rows ?? (found[0]?.ofRegister ? 'first' : 'behind'),
  body: new Set([...bodyOf(toldOf(found)), ...bodyOf(rowsOf(found))]),
});

/**
 * Found records as a reader meets them: what was told in interviews, those that stand unfolded first and then the rest,
 * quotes together and initiatives together, each by score; and the rows of the register where the reading has them. The
 * tail is left out.
 */
export function inReadingOrder(found: readonly FoundRecord[], reading = readingOf(found)): FoundRecord[] {
  const told = byKind(withoutTail(toldOf(found), reading.body), reading.lead);
  const rows = withoutTail(rowsOf(found), reading.body);
  const { behind, count } = ROWS[reading.rows];
  return [...told.slice(0, behind), ...rows.slice(0, count), ...told.slice(behind), ...rows.slice(count)];
}
