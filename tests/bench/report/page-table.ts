import { markdownTable } from '../../../data/cli/markdown-table.ts';
import type { PageCost } from '../page/measure-pages.ts';
import { count } from './tables.ts';

const HEAD = [
  'page',
  'bytes',
  'beside it',
  'our ms',
  'all main-thread ms',
  'our share',
  'longest task of ours, ms',
];

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const sum = (costs: readonly PageCost[], of: (cost: PageCost) => number) =>
  costs.reduce((total, cost) => total + of(cost), 0);

/** What stands beside a page, and where that is not what is meant, that it is not. */
const beside = ({ opens, opened }: PageCost) =>
  `${opened ? 'the panel' : 'no panel'}${opens === opened ? '' : ' (not as meant)'}`;

function row(cost: PageCost): string[] {
  const { name, bytes, ours, all, longest } = cost;
  return [
    name,
    count(bytes),
    beside(cost),
    ours.toFixed(1),
    all.toFixed(0),
    percent(all === 0 ? 0 : ours / all),
    longest.toFixed(1),
  ];
}

/** The pages that we cost something, by whether the panel came: summed up. */
function sumRow(name: string, costs: readonly PageCost[]): string[] {
  const [ours, all] = [sum(costs, (cost) => cost.ours), sum(costs, (cost) => cost.all)];
  const longest = Math.max(0, ...costs.map((cost) => cost.longest));
  const bytes = count(sum(costs, (cost) => cost.bytes));
  return [name, bytes, '', ours.toFixed(1), all.toFixed(0), percent(ours / all), longest.toFixed(1)];
}

/** The pages one by one, and those with the panel and those without together. */
export function pageTable(costs: readonly PageCost[]): string {
  const opened = costs.filter((cost) => cost.opened);
  const closed = costs.filter((cost) => !cost.opened);
  const sums = [
    ...(opened.length > 0 ? [sumRow(`**${opened.length} with the panel**`, opened)] : []),
    ...(closed.length > 0 ? [sumRow(`**${closed.length} without**`, closed)] : []),
  ];
  return `### Our share of pages\n\n${markdownTable(HEAD, [...costs.map(row), ...sums])}`;
}
