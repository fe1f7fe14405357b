import type { Part } from '../../golden/judged-queries.ts';
import { gradedAtLeast, recallAmong, reciprocalRank } from '../../golden/metrics.ts';
import { SEEN } from '../../golden/query-figures.ts';
import type { Round } from '../contest/contestant.ts';
import type { Measured } from '../contest/measure.ts';
import { median, medianOfRounds, percentile } from './percentile.ts';

/** Half of the queries take at most `p50`, 95 of 100 at most `p95`; in milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
}

/** How well it answers. */
export interface Quality {
  recall: number;
  mrr: number;
}

/** What one engine gave at one size, in one number each; milliseconds and bytes. */
export interface Figures {
  quality: Record<Part, Quality> | undefined;
  /** How many queries were asked in a round. */
  asked: number;
  first: Spread;
  full: Spread;
  /** To the first order, without waiting for records. */
  lookup: Spread;
  cold: number;
  index: number;
  heap: number;
  build: number;
  calibration: number;
}

const spread = (values: readonly number[]): Spread => ({
  p50: median(values),
  p95: percentile(values, 0.95),
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function quality(found: Measured['found'], part: Part): Quality {
  const each = found
    .filter(({ query }) => query.part === part)
    .map(({ query, order }) => ({ order, wanted: gradedAtLeast(query.relevant, 1) }));
  return {
    recall: mean(each.flatMap(({ order, wanted }) => recallAmong(order, wanted, SEEN) ?? [])),
    mrr: mean(each.map(({ order, wanted }) => reciprocalRank(order, wanted))),
  };
}

/** Sums up what was measured. */
export function figuresOf({ rounds, found, asked, cold, grown, heap, calibration }: Measured): Figures {
  const times = (of: (round: Round) => readonly number[]) => medianOfRounds(rounds.map(of));
  return {
    quality:
      found.length > 0 ? { tuned: quality(found, 'tuned'), blind: quality(found, 'blind') } : undefined,
    asked,
    first: spread(times(({ first }) => first)),
    full: spread(times(({ full }) => full)),
    lookup: spread(times(({ first, reading }) => first.map((took, at) => took - (reading[at] ?? 0)))),
    cold: cold.total,
    index: grown.size,
    heap,
    build: grown.build,
    calibration,
  };
}

/** Milliseconds of each page, as the median of some rounds. */
export const pageSpread = (rounds: readonly (readonly number[])[]): Spread => spread(medianOfRounds(rounds));
