/** Records judged against a query or a page: 2 is what one hopes for, 1 is welcome, what is not listed is neither. */
export type Grades = Readonly<Record<string, number>>;

const BEST = 2;

/** The records with at least the given grade. */
export const gradedAtLeast = (grades: Grades, least: number): ReadonlySet<string> =>
  new Set(Object.keys(grades).filter((id) => (grades[id] ?? 0) >= least));

/** The records with the best grade there is. */
export const bestOfGrades = (grades: Grades): ReadonlySet<string> => gradedAtLeast(grades, BEST);

const among = (order: readonly string[], wanted: ReadonlySet<string>, first: number) =>
  order.slice(0, first).filter((id) => wanted.has(id)).length;

/**
 * Recall among the first few: wanted records there, of as many as could be there. Undefined where none is wanted.
 */
export function recallAmong(
  order: readonly string[],
  wanted: ReadonlySet<string>,
  first: number,
): number | undefined {
  return wanted.size === 0 ? undefined : among(order, wanted, first) / Math.min(first, wanted.size);
}

/** One through the place of the first wanted record; 0 where none is found. */
export function reciprocalRank(order: readonly string[], wanted: ReadonlySet<string>): number {
  const at = order.findIndex((id) => wanted.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Share of the first few places that a wanted record stands in; an empty place is a miss. */
export const precisionAmong = (
  order: readonly string[],
  wanted: ReadonlySet<string>,
  first: number,
): number => among(order, wanted, first) / first;

const gain = (grade: number) => 2 ** grade - 1;

const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/**
 * Normalised discounted cumulative gain among the first few (Järvelin & Kekäläinen 2002; gain 2^grade − 1):
 * 1 where the best stand first. Undefined where nothing is graded.
 */
export function ndcgAmong(order: readonly string[], grades: Grades, first: number): number | undefined {
  const ideal = Object.values(grades)
    .filter((grade) => grade > 0)
    .sort((a, b) => b - a);
  if (ideal.length === 0) return undefined;
  const got = order.slice(0, first).map((id) => grades[id] ?? 0);
  return discounted(got) / discounted(ideal.slice(0, first));
}
