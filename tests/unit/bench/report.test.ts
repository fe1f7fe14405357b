import { describe, expect, test } from 'vitest';
import type { Figures } from '../../bench/report/figures.ts';
import { median, medianOfRounds, percentile } from '../../bench/report/percentile.ts';
import { sizeTables } from '../../bench/report/tables.ts';

describe('a percentile', () => {
  test('is the value that so many lie at or below', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 1)]).toEqual([50, 95, 100]);
    expect(median([3, 1, 2])).toBe(2);
  });

  test('is taken over the median of each query', () => {
    const rounds = [
      [1, 10],
      [2, 90],
      [9, 20],
    ];
    expect(medianOfRounds(rounds)).toEqual([2, 20]);
  });
});

const figures = (times: number): Figures => ({
  quality: { tuned: { recall: 0.9, mrr: 1 }, blind: { recall: 0.8, mrr: 0.9 } },
  asked: 300,
  first: { p50: times, p95: times * 2 },
  full: { p50: times, p95: times * 3 },
  lookup: { p50: times, p95: times },
  cold: times * 10,
  index: times * 1e6,
  heap: times * 1e6,
  build: times * 1e3,
  calibration: 20,
});

describe('a table', () => {
  const common = { arena: 'Node', size: 10_000 };
  const row = (engine: 'ours' | 'folded', times: number) => ({ ...common, engine, figures: figures(times) });

  test('says which ratio misses its aim, and fails nothing', () => {
    const text = sizeTables([row('ours', 1), row('folded', 4)]);
    expect(text).toContain('| Sidoljus | 0.90 / 0.80 | 1.00 / 0.90 | 300 | 1.00 / 2.00 |');
    expect(text).toContain('0.250 (≤ 0.6) | **0.250** (aim ≤ 0.2)');
  });

  test('leaves the ratios out where the other engine gave nothing', () => {
    const missed = { arena: 'Node', size: 10_000, engine: 'folded', why: 'it did not fit' } as const;
    const text = sizeTables([row('ours', 1), { ...common, engine: 'folded', figures: missed }]);
    expect(text).toContain('| MiniSearch folded | it did not fit |');
    expect(text).toContain('No ratios');
  });
});
