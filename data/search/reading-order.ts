import type { Answer, FoundRecord } from './search-one.ts';

/**
 * Below this share of the best score a record answers to a word by the way, and is noise. The tail is told by the first order,
 * so that about as many are counted in both; what Fuse.js lifts among the first few for its very words is kept above `least`.
 */
const TAIL = { share: 0.4, least: 0.1, lifted: 10 } as const;

/**
 * From this share of the best score a told record answers to what was asked; below it to what is near that, and stands apart.
 * How many of each judges took for an answer is printed by `npm run golden`.
 */
const NEAR = 0.7;
/** Of so many of the best one that says so much of what was asked where a reader sees it answers too, unless it is tail. */
const SAID = { most: 8, share: 0.9 } as const;

/** So many records a reader sees before unfolding the rest. */
export const SHOWN = 5;
/**
 * Of these so many are of the other kind than the best, where any of it answer as well: among a hundred quotes that say a
 * word, the initiative of that name must not be folded away.
 */
const OF_OTHER_KIND = 2;

/** The records that stand unfolded: the best, with room kept for the other kind. */
function unfolded(found: readonly FoundRecord[], near: Reading['near']): Set<FoundRecord> {
  const isOther = ({ stored }: FoundRecord) =>
    stored.type !== found[0]?.stored.type && near.has(stored.record.id);
  const promised = found.filter(isOther).slice(0, OF_OTHER_KIND);
  const shown = new Set(promised);
  for (const each of found) {
    if (shown.size >= SHOWN) break;
    shown.add(each);
  }
  return shown;
}

/** Ids of the records that have a share of the best score. */
function idsFrom(found: readonly FoundRecord[], share: number): string[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * share).map(({ stored }) => stored.record.id);
}

function withoutTail(found: readonly FoundRecord[], body: Reading['body']): FoundRecord[] {
  const best = found[0]?.score ?? 0;
  return found.filter(
    ({ stored, score }, at) => body.has(stored.record.id) || (at < TAIL.lifted && score >= best * TAIL.least),
  );
}

/**
 * Those that stand unfolded, then the rest; of each what answers, then what is near; and of these quotes together and
 * initiatives together, the leading kind first.
 */
function inGroups(kept: readonly FoundRecord[], { lead, near }: Reading): FoundRecord[] {
  const shown = unfolded(kept, near);
  const placeOf = (each: FoundRecord) =>
    (shown.has(each) ? 0 : 4) +
    (near.has(each.stored.record.id) ? 0 : 2) +
    (each.stored.type === lead ? 0 : 1);
  return kept.toSorted((a, b) => placeOf(a) - placeOf(b));
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
  /** Ids of the told records that answer to what was asked; the others are near it. */
  near: ReadonlySet<string>;
}

const toldOf = (found: readonly FoundRecord[]) => found.filter(({ ofRegister }) => !ofRegister);
const rowsOf = (found: readonly FoundRecord[]) => found.filter(({ ofRegister }) => ofRegister);

/** Ids of those among the best that say what was asked. */
function idsOfSaying(found: readonly FoundRecord[], saidBy: Answer['saidBy']): string[] {
  const best = found[0]?.score ?? 0;
  const doubtful = found
    .slice(0, SAID.most)
    .filter(({ score }) => score >= best * TAIL.share && score < best * NEAR);
  return doubtful.filter(({ stored }) => saidBy(stored) >= SAID.share).map(({ stored }) => stored.record.id);
}

/** How records are read, told by their first order: scores of the two indexes do not compare. */
export const readingOf = (
  found: readonly FoundRecord[],
  saidBy: Answer['saidBy'] = () => 0,
  rows?: RowPlace,
): Reading => ({
  lead: toldOf(found)[0]?.stored.type,
  rows: rows ?? (found[0]?.ofRegister ? 'first' : 'behind'),
  body: new Set([...idsFrom(toldOf(found), TAIL.share), ...idsFrom(rowsOf(found), TAIL.share)]),
  near: new Set([...idsFrom(toldOf(found), NEAR), ...idsOfSaying(toldOf(found), saidBy)]),
});

/**
 * Found records as a reader meets them: what was told in interviews, in groups, each by score; and the rows of the register
 * where the reading has them. The tail is left out.
 */
export function inReadingOrder(found: readonly FoundRecord[], reading = readingOf(found)): FoundRecord[] {
  const told = inGroups(withoutTail(toldOf(found), reading.body), reading);
  const rows = withoutTail(rowsOf(found), reading.body);
  const { behind, count } = ROWS[reading.rows];
  return [...told.slice(0, behind), ...rows.slice(0, count), ...told.slice(behind), ...rows.slice(count)];
}
