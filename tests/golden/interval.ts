import { seeded } from './seeded.ts';

/** A mean, and within what it would lie in 95 of 100 other draws of as many cases. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
  /** How many cases it is the mean of. */
  cases: number;
}

const RESAMPLES = 2_000;
const SEED = 20_261_122;
const TAIL = 0.025;

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * The mean of some cases with its 95 % interval by the percentile bootstrap (Efron 1979), the same at every call.
 * Undefined where there are no cases.
 */
export function estimate(values: readonly number[], resamples = RESAMPLES): Estimate | undefined {
  if (values.length === 0) return undefined;
  const random = seeded(SEED);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn++)
      sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.round(share * (resamples - 1))] ?? Number.NaN;
  return { mean: meanOf(values), low: at(TAIL), high: at(1 - TAIL), cases: values.length };
}

/** An estimate as a cell of a table: `0.87 (0.81–0.92)`. */
export const inWords = (value: Estimate | undefined): string =>
  value === undefined ? '–' : `${value.mean.toFixed(3)} (${value.low.toFixed(2)}–${value.high.toFixed(2)})`;
