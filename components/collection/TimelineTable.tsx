import { i18n } from '#i18n';
import { age, OLD_AFTER_YEARS, wholeYears } from '../../data/locales/age.ts';
import type { TimelinePeriod } from '../../data/model/library.ts';
import { totalOf } from './counts-words.ts';
import { type TimelineColumn, type TimelineOrder, timelineAddress } from './places.ts';
import { SortHead } from './SortHead.tsx';
import { periodAddress, periodName, type TimelineChartProps } from './TimelineChart.tsx';
import { Wide } from './Wide.tsx';

const NUMBERS = ['quotes', 'initiatives', 'register'] as const;

const COLUMNS = {
  period: 'collection.timeline.period',
  quotes: 'collection.list.quotes',
  initiatives: 'collection.list.initiatives',
  register: 'collection.list.register',
  total: 'collection.timeline.total',
} as const satisfies Record<TimelineColumn, string>;

interface TimelineTableProps extends TimelineChartProps {
  sorted: TimelineOrder;
  /** The page of records that stands under the table. */
  page: number;
}

function Head({ column, table }: { column: TimelineColumn; table: TimelineTableProps }) {
  const { filter, page, sorted } = table;
  const isSorted = sorted.column === column;
  const falling = isSorted ? !sorted.falling : true;
  return (
    <SortHead
      label={i18n.t(COLUMNS[column])}
      sort={isSorted ? (sorted.falling ? 'descending' : 'ascending') : undefined}
      href={timelineAddress(filter, page, { column, falling })}
    />
  );
}

/** Periods by a column; equal ones by time. */
function inOrder(periods: readonly TimelinePeriod[], { column, falling }: TimelineOrder): TimelinePeriod[] {
  const sign = falling ? -1 : 1;
  if (column === 'period') return falling ? periods.toReversed() : [...periods];
  const numberOf = (period: TimelinePeriod) => (column === 'total' ? totalOf(period) : period[column]);
  return periods.toSorted((a, b) => sign * (numberOf(a) - numberOf(b)));
}

/** What the chart shows, in figures; periods without anything are left out. */
export function TimelineTable(table: TimelineTableProps) {
  const { timeline, filter, sorted, language, today } = table;
  const none = i18n.t('collection.list.none');
  return (
    <details class="figures">
      <summary>{i18n.t('collection.timeline.table')}</summary>
      <Wide label={i18n.t('collection.timeline.table')}>
        <table>
          <caption class="unseen">{i18n.t('collection.timeline.table')}</caption>
          <thead>
            <tr>
              <Head column="period" table={table} />
              <th scope="col">{i18n.t('collection.timeline.age')}</th>
              {NUMBERS.map((key) => (
                <Head key={key} column={key} table={table} />
              ))}
              <Head column="total" table={table} />
            </tr>
          </thead>
          <tbody>
            {inOrder(timeline.periods, sorted).map((period) =>
              totalOf(period) === 0 ? null : (
                <tr key={period.period}>
                  <th scope="row">
                    <a href={periodAddress(filter, period)}>{periodName(period, language)}</a>
                  </th>
                  <td>
                    <span class={wholeYears(period.period, today) >= OLD_AFTER_YEARS ? 'old' : undefined}>
                      {age(period.period, today, language)}
                    </span>
                  </td>
                  {NUMBERS.map((key) => (
                    <td key={key} class="figure" data-label={i18n.t(COLUMNS[key])}>
                      {period[key] === 0 ? none : period[key]}
                    </td>
                  ))}
                  <td class="figure" data-label={i18n.t(COLUMNS.total)}>
                    {totalOf(period)}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}
