import type { Figures } from './figures.ts';

/** What is measured against the other engine, by the name of its column. */
export const RATIOS = {
  p50: ({ first }: Figures) => first.p50,
  p95: ({ first }: Figures) => first.p95,
  "p95, Fuse's order": ({ full }: Figures) => full.p95,
  'cold start': ({ cold }: Figures) => cold,
  index: ({ index }: Figures) => index,
  heap: ({ heap }: Figures) => heap,
  build: ({ build }: Figures) => build,
} as const satisfies Record<string, (figures: Figures) => number>;
export type Ratio = keyof typeof RATIOS;

/** What ours is meant to take at most, as a share of what MiniSearch folded takes, by the number of records. */
const TARGETS: Readonly<Record<number, Partial<Record<Ratio, number>>>> = {
  1000: { p50: 0.7 },
  10000: { p50: 0.6, p95: 0.2, "p95, Fuse's order": 0.4, 'cold start': 0.15, index: 0.3, heap: 0.3 },
  100000: { p50: 0.3, p95: 0.06, "p95, Fuse's order": 0.1, 'cold start': 0.05, heap: 0.15 },
};

/** The target of a ratio at a size; undefined where there is none. */
export const targetOf = (size: number, ratio: Ratio): number | undefined => TARGETS[size]?.[ratio];
