import { markdownTable } from '../../../data/cli/markdown-table.ts';
import type { ImportCost } from '../import/measure-import.ts';
import { count } from './tables.ts';

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const ms = (time: number) => `${time.toFixed(0)} ms`;

/** What importing an archive came to, a line each. */
export function importTable({
  files,
  articles,
  quotes,
  seconds,
  longTasks,
  heap,
  search,
}: ImportCost): string {
  const [longest] = longTasks;
  const rows = [
    ['files read', `${count(files)}: ${count(articles)} articles, ${count(quotes)} quotes`],
    ['files per second', (files / seconds).toFixed(0)],
    ['longest task of the library page', longest === undefined ? 'none over 50 ms' : ms(longest)],
    [
      'heap of the worker / of the page, after collection',
      `${megabytes(heap.worker)} / ${megabytes(heap.page)}`,
    ],
    [
      `search over it, first order (${search.queries} queries): p50 / p95`,
      `${ms(search.first.p50)} / ${ms(search.first.p95)}`,
    ],
    ['search over it, Fuse’s order: p50 / p95', `${ms(search.ranked.p50)} / ${ms(search.ranked.p95)}`],
  ];
  return `### An archive imported in Chromium\n\n${markdownTable(['', ''], rows)}`;
}
