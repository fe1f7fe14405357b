import { markdownTable } from '../../../data/cli/markdown-table.ts';
import type { LibraryCost } from '../library/measure-library.ts';
import { percentile } from './percentile.ts';
import { count } from './tables.ts';

const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(value)} ms`);

/** What the library's questions take of so many records: the first time, then half of the times and the slowest. */
export const libraryTable = (costs: readonly LibraryCost[], size: number): string =>
  [
    `## The library, ${count(size)} records, Node`,
    markdownTable(
      ['question', 'first', 'median', 'slowest'],
      costs.map(({ question, first, again }) => [
        question,
        ms(first),
        ms(percentile(again, 0.5)),
        ms(percentile(again, 1)),
      ]),
    ),
  ].join('\n\n');
