import type { Counts, LibraryFilter, Timeline, TimelinePeriod } from '../../model/library.ts';
import type { Corpus } from '../prepare.ts';
import { countIn, dateOf, nothingCounted, RECORD_TYPES } from './columns.ts';
import { select } from './select.ts';

/** Over so few years statements are told by month. */
const YEARS_BY_MONTH = 2;
const MONTHS = 12;

type Step = Timeline['step'];

/** Number of a year or a month, so that the next one is one more. */
function numberOf(date: string, step: Step): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return step === 'year' ? year : year * MONTHS + month - 1;
}

const periodOf = (number: number, step: Step): string =>
  step === 'year'
    ? `${number}`.padStart(4, '0')
    : `${Math.floor(number / MONTHS)}`.padStart(4, '0') +
      `-${(number % MONTHS) + 1}`.replace(/-(\d)$/, '-0$1');

/** Counts the records that pass a filter by when they were published. Of a year alone no month is known. */
export function timeline(corpus: Corpus, filter: LibraryFilter): Timeline {
  const { failed, columns } = select(corpus, filter);
  const byDate = new Map<number, Counts>();
  failed.forEach((fails, document) => {
    if (fails !== 0) return;
    const date = columns.dates[document] ?? 0;
    const counts = byDate.get(date) ?? nothingCounted();
    countIn(counts, columns, document);
    byDate.set(date, counts);
  });
  const dated = [...byDate].flatMap(([number, counts]) => {
    const date = dateOf(number);
    return date === null ? [] : [{ date, ...counts }];
  });
  const years = dated.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isShort =
    dated.length > 0 && last - first < YEARS_BY_MONTH && dated.every(({ date }) => date.length > 4);
  const step: Step = isShort ? 'month' : 'year';
  const unknown = byDate.get(0);
  return {
    step,
    periods: dated.length === 0 ? [] : inPeriods(dated, step),
    undated: unknown ? unknown.quotes + unknown.initiatives + unknown.register : 0,
  };
}

type Dated = Counts & { date: string };

function inPeriods(dated: readonly Dated[], step: Step): TimelinePeriod[] {
  const numbers = dated.map(({ date }) => numberOf(date, step));
  const first = Math.min(...numbers);
  const periods = Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => ({
    period: periodOf(first + at, step),
    ...nothingCounted(),
  }));
  dated.forEach((counts, at) => {
    const period = periods[(numbers[at] ?? first) - first];
    if (!period) return;
    for (const type of RECORD_TYPES) period[type] += counts[type];
  });
  return periods;
}
