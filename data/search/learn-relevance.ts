import { LEAD_STEP, type Relevance } from '../model/relevance.ts';
import { type SaidWord, sumByBeginning } from './expected-grades.ts';
import { rarityOf } from './relevance-model.ts';

/** A page or a query that was judged. */
export interface JudgedWords {
  words: readonly SaidWord[];
  /** Grades by record, what is missing is 0; null where nobody graded. */
  grades: Readonly<Record<string, number>> | null;
  /** Of a page whether it is on a matter that anybody spoke of. */
  opens?: boolean;
  /** How much it counts against the others. */
  weight: number;
}

/** What learning trades. */
export interface LearningOptions {
  /** How much a weight must earn its size: higher trusts single pages less. */
  ridge: number;
  /** Beginnings that fewer of the judged have are left out: they would tell those alone. */
  leastJudged: number;
  /** Weights below are left out: the package carries each. In hundredths of a grade. */
  leastWeight: number;
  /** The same of what tells whether a page is on any matter of ours. In hundredths of 1. */
  leastAdded: number;
}

/** A judged page or query as a vector: numbers of beginnings with their values. */
type Vector = readonly (readonly [beginning: number, value: number])[];

function countsOf(judged: readonly JudgedWords[], leastJudged: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of judged)
    for (const beginning of sumByBeginning(words).keys())
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= leastJudged);
  return new Map(often.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The product of every two vectors. */
function gramOf(vectors: readonly Vector[]): Float64Array[] {
  const holders = new Map<number, [number, number][]>();
  vectors.forEach((vector, row) => {
    for (const [beginning, value] of vector)
      holders.set(beginning, [...(holders.get(beginning) ?? []), [row, value]]);
  });
  const gram = vectors.map(() => new Float64Array(vectors.length));
  vectors.forEach((vector, row) => {
    const products = gram[row];
    if (!products) return;
    for (const [beginning, value] of vector)
      for (const [other, its] of holders.get(beginning) ?? [])
        products[other] = (products[other] ?? 0) + value * its;
  });
  return gram;
}

/**
 * Turns a positive definite matrix into its lower triangle by Cholesky's method (Golub & Van Loan, Matrix Computations,
 * 4.2), in place.
 */
function factorise(matrix: readonly Float64Array[]): void {
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = matrix[j] ?? row;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
  });
}

/** Solves for one right side with a matrix that was factorised. */
function solve(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const found = Float64Array.from(right);
  factor.forEach((row, i) => {
    let sum = found[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (row[k] ?? 0) * (found[k] ?? 0);
    found[i] = sum / (row[i] ?? 1);
  });
  for (let i = found.length - 1; i >= 0; i--) {
    let sum = found[i] ?? 0;
    for (let k = i + 1; k < found.length; k++) sum -= (factor[k]?.[i] ?? 0) * (found[k] ?? 0);
    found[i] = sum / (factor[i]?.[i] ?? 1);
  }
  return found;
}

/** Weights by beginning that foretell a right side for vectors: ridge regression, in its dual form. */
class Ridge {
  readonly #factor: readonly Float64Array[];
  readonly #vectors: readonly Vector[];
  readonly #beginnings: number;

  constructor(vectors: readonly Vector[], beginnings: number, ridge: number) {
    const gram = gramOf(vectors);
    gram.forEach((row, at) => {
      row[at] = (row[at] ?? 0) + ridge;
    });
    factorise(gram);
    this.#factor = gram;
    this.#vectors = vectors;
    this.#beginnings = beginnings;
  }

  weightsFor(right: readonly number[]): Float64Array {
    const dual = solve(this.#factor, Float64Array.from(right));
    const weights = new Float64Array(this.#beginnings);
    this.#vectors.forEach((vector, row) => {
      for (const [beginning, value] of vector)
        weights[beginning] = (weights[beginning] ?? 0) + value * (dual[row] ?? 0);
    });
    return weights;
  }
}

/** Each judged as a vector of length 1, of which the part is kept that has beginnings known to others. */
function vectorsOf(judged: readonly JudgedWords[], counts: ReadonlyMap<string, number>): Vector[] {
  const numbers = new Map([...counts.keys()].map((beginning, number) => [beginning, number]));
  return judged.map(({ words }): Vector => {
    const values = [...sumByBeginning(words)].map(([beginning, { worth }]) => ({
      number: numbers.get(beginning),
      value: worth * rarityOf(counts.get(beginning) ?? 1, judged.length),
    }));
    const length = Math.hypot(...values.map(({ value }) => value)) || 1;
    return values.flatMap(({ number, value }) =>
      number === undefined ? [] : [[number, value / length] as const],
    );
  });
}

/** Weights in steps of so many hundredths; those below the least are 0. */
const inSteps = (weights: Float64Array, least: number, step: number): number[] =>
  [...weights].map((weight) => (Math.abs(weight) * 100 < least ? 0 : Math.round((weight * 100) / step)));

function learnMatter(
  judged: readonly JudgedWords[],
  vectors: readonly Vector[],
  beginnings: number,
  { ridge, leastAdded }: LearningOptions,
): Relevance['matter'] {
  const pages = judged.flatMap(({ opens }, at) =>
    opens === undefined ? [] : [{ opens, vector: vectors[at] ?? [] }],
  );
  const share = pages.filter(({ opens }) => opens).length / (pages.length || 1);
  const model = new Ridge(
    pages.map(({ vector }) => vector),
    beginnings,
    ridge,
  );
  const weights = model.weightsFor(pages.map(({ opens }) => (opens ? 1 : 0) - share));
  return { any: Math.round(share * 100), adds: inSteps(weights, leastAdded, 1) };
}

/**
 * Learns by ridge regression (Hoerl & Kennard 1970), in its dual form (Saunders, Gammerman & Vovk 1998), to which records
 * words lead, and whether a page of these words is on any matter of ours. That a word speaks against a record is left out:
 * what speaks for it can be named as the reason why it is shown, and the order is as good.
 * @param records ids of those that were judged
 */
export function learnRelevance(
  judged: readonly JudgedWords[],
  records: readonly string[],
  options: LearningOptions,
): Relevance {
  const counts = countsOf(judged, options.leastJudged);
  const vectors = vectorsOf(judged, counts);
  const graded = judged.flatMap(({ grades, weight }, at) => {
    const root = Math.sqrt(weight);
    const vector = (vectors[at] ?? []).map(([number, value]) => [number, value * root] as const);
    return grades ? [{ vector, gradeOf: (record: string) => (grades[record] ?? 0) * root }] : [];
  });
  const model = new Ridge(
    graded.map(({ vector }) => vector),
    counts.size,
    options.ridge,
  );
  const leads: number[][] = [...counts].map(() => []);
  records.forEach((record, number) => {
    const weights = model.weightsFor(graded.map(({ gradeOf }) => gradeOf(record)));
    inSteps(weights, options.leastWeight, LEAD_STEP).forEach((steps, beginning) => {
      if (steps > 0) leads[beginning]?.push(number, steps);
    });
  });
  return {
    ...{
      records,
      judged: judged.length,
      beginnings: [...counts.keys()],
      counts: [...counts.values()],
      leads,
    },
    matter: learnMatter(judged, vectors, counts.size, options),
  };
}
