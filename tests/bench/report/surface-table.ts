import { markdownTable } from '../../../data/cli/markdown-table.ts';
import type { SurfaceTimes } from '../surface/measure-surfaces.ts';
import { median, percentile } from './percentile.ts';
import { count } from './tables.ts';

/** What is waited for, and what it is meant to take at most on an unloaded laptop; letters by the number of records. */
const ROWS = [
  ['page loaded → panel painted, worker awake', 'warm', () => 150],
  ['page loaded → panel painted, worker asleep', 'cold', () => 400],
  ['popup opened → typable', 'popup', () => 100],
  [
    'letter typed → first order painted',
    'keys',
    (size: number | undefined) => (size === undefined ? 16 : 50),
  ],
] as const;

const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0);

/** Half of the times and 95 of 100, beside what is aimed at. */
export const surfaceTable = (found: readonly { size: number | undefined; times: SurfaceTimes }[]): string =>
  [
    '### What people wait for, in Chromium',
    markdownTable(
      ['', 'records', 'times', 'p50 ms', 'p95 ms', 'aim ms', 'calibration ms'],
      found.flatMap(({ size, times }) =>
        ROWS.map(([said, name, aim]) => [
          said,
          size === undefined ? 'bundled' : count(size),
          `${times[name].length}`,
          ms(median(times[name])),
          ms(percentile(times[name], 0.95)),
          `${aim(size)}`,
          times.calibration.map(ms).join(', '),
        ]),
      ),
    ),
  ].join('\n\n');
