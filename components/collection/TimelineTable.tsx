import { i18n } from '#i18n';
import { age, OLD_AFTER_YEARS, wholeYears } from '../../data/locales/age.ts';
import { periodAddress, periodName, type TimelineChartProps, totalOf } from './TimelineChart.tsx';
import { Wide } from './Wide.tsx';

const NUMBERS = [
  ['quotes', 'collection.list.quotes'],
  ['initiatives', 'collection.list.initiatives'],
  ['register', 'collection.list.register'],
] as const;

/** What the chart shows, in figures; periods without anything are left out. */
export function TimelineTable({ timeline, filter, language, today }: TimelineChartProps) {
  const none = i18n.t('collection.list.none');
  return (
    <details class="figures">
      <summary>{i18n.t('collection.timeline.table')}</summary>
      <Wide label={i18n.t('collection.timeline.table')}>
        <table>
          <caption class="unseen">{i18n.t('collection.timeline.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('collection.timeline.period')}</th>
              <th scope="col">{i18n.t('collection.timeline.age')}</th>
              {NUMBERS.map(([key, label]) => (
                <th key={key} scope="col">
                  {i18n.t(label)}
                </th>
              ))}
              <th scope="col">{i18n.t('collection.timeline.total')}</th>
            </tr>
          </thead>
          <tbody>
            {timeline.periods.map((period) =>
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
                  {NUMBERS.map(([key]) => (
                    <td key={key} class="figure">
                      {period[key] === 0 ? none : period[key]}
                    </td>
                  ))}
                  <td class="figure">{totalOf(period)}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}
