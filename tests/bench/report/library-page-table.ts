import { markdownTable } from '../../../data/cli/markdown-table.ts';
import type { LibraryStep } from '../library/measure-library-page.ts';
import { count } from './tables.ts';

const ms = (value: number) => value.toFixed(0);

/** Steps in the real page: how long an answer took, and the longest task that kept the page's thread from the reader. */
export const libraryPageTable = (
  { steps, calibration }: { steps: readonly LibraryStep[]; calibration: number },
  size: number,
): string =>
  [
    `## The library’s page, ${count(size)} records, Chromium; calibration ${ms(calibration)} ms`,
    markdownTable(
      [
        'step, the slowest of three',
        'answered ms',
        'longest task, processor ms',
        'the same on the clock, ms',
      ],
      steps.map(({ step, answered, longest }) => [step, ms(answered), ms(longest.busy), ms(longest.lasted)]),
    ),
  ].join('\n\n');
