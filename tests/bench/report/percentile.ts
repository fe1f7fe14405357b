/** The value below which the given share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Of several rounds over the same queries the median of each query. */
export const medianOfRounds = (rounds: readonly (readonly number[])[]): number[] =>
  (rounds[0] ?? []).map((_, query) => median(rounds.map((round) => round[query] ?? Number.NaN)));
