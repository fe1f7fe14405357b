import { i18n } from '#i18n';
import { age, monthYear, shortMonth, yearOf } from '../../data/locales/age.ts';
import type { Language } from '../../data/locales/language.ts';
import type { Counts, LibraryFilter, Timeline, TimelinePeriod } from '../../data/model/library.ts';
import { countsWords, totalOf } from './counts-words.ts';
import { browseAddress } from './places.ts';

/** Measures of the chart in its own units, CSS pixels where there is room. */
const CHART = { bar: 26, gap: 10, height: 150, head: 22, foot: 40, side: 12 } as const;

const LAYERS = ['quotes', 'initiatives', 'register'] as const satisfies (keyof Counts)[];

/** "2015", "maj 2024". */
export const periodName = ({ period }: TimelinePeriod, language: Language): string =>
  monthYear(period, language);

/** The records of a period. */
export const periodAddress = (filter: LibraryFilter, { period }: TimelinePeriod): string =>
  browseAddress({ ...filter, since: period, until: period });

export interface TimelineChartProps {
  timeline: Timeline;
  filter: LibraryFilter;
  language: Language;
  today: string;
}

interface BarProps {
  period: TimelinePeriod;
  at: number;
  /** Units of height for a record. */
  unit: number;
  chart: TimelineChartProps;
  /** Whether there is room for its name. */
  named: boolean;
  /** The period before it that is named. */
  before: TimelinePeriod | undefined;
}

interface WhenProps {
  name: Pick<BarProps, 'period' | 'before'>;
  language: Language;
  x: number;
  y: number;
}

/** A period's name under its bar: a year, or a month and, where another year begins, under it the year. */
function When({ name: { period, before }, language, x, y }: WhenProps) {
  const year = yearOf(period.period);
  const month = shortMonth(period.period, language);
  const isNew = !before || yearOf(before.period) !== year;
  return (
    <text class="when" x={x} y={y} text-anchor="middle">
      {month || year}
      {month && isNew && (
        <tspan x={x} dy="15">
          {year}
        </tspan>
      )}
    </text>
  );
}

/** A period's records, one layer upon the other; a link to them. */
function Bar({ period, at, unit, chart, named, before }: BarProps) {
  const { filter, language } = chart;
  const x = CHART.side + at * (CHART.bar + CHART.gap);
  const ground = CHART.head + CHART.height;
  const total = totalOf(period);
  let top = ground;
  const name = periodName(period, language);
  const middle = x + CHART.bar / 2;
  return (
    <g>
      {total > 0 && (
        <a
          href={periodAddress(filter, period)}
          aria-label={i18n.t('collection.timeline.show', {
            period: name,
            total,
            count: countsWords(period, language),
          })}
        >
          <rect class="reach" x={x} y={CHART.head} width={CHART.bar} height={CHART.height} />
          {LAYERS.map((layer) => {
            const height = period[layer] * unit;
            top -= height;
            return <rect key={layer} class={layer} x={x} y={top} width={CHART.bar} height={height} />;
          })}
          <text class="sum" x={middle} y={top - 6} text-anchor="middle">
            {total}
          </text>
        </a>
      )}
      {named && <When name={{ period, before }} language={language} x={middle} y={ground + 16} />}
    </g>
  );
}

/** Scrolls to what was said last. */
function toItsEnd(chart: HTMLElement | null): void {
  if (chart) chart.scrollLeft = chart.scrollWidth;
}

/** So many names of periods stand under a chart at most. */
const MOST_NAMED = 16;

/** Records by year or month as bars; how long ago the first and the last are stands under them. */
export function TimelineChart(chart: TimelineChartProps) {
  const { timeline, language, today } = chart;
  const { periods, step } = timeline;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...periods.map(totalOf), 1);
  const every = Math.ceil(periods.length / MOST_NAMED);
  const width = 2 * CHART.side + periods.length * (CHART.bar + CHART.gap) - CHART.gap;
  const height = CHART.head + CHART.height + CHART.foot;
  const ground = CHART.head + CHART.height;
  return (
    <figure class="chart" style={{ '--chart-width': `${width}px` }} ref={toItsEnd}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={i18n.t('collection.timeline.chart', {
          step: i18n.t(step === 'year' ? 'collection.timeline.year' : 'collection.timeline.month'),
          first: periodName(first, language),
          last: periodName(last, language),
        })}
      >
        <line class="ground" x1="0" x2={width} y1={ground} y2={ground} />
        {periods.map((period, at) => (
          <Bar
            key={period.period}
            period={period}
            at={at}
            unit={CHART.height / most}
            chart={chart}
            named={at % every === 0}
            before={periods[at - every]}
          />
        ))}
      </svg>
      <figcaption>
        <span class="ages">
          {periods.length > 1 && <span>{age(first.period, today, language)}</span>}
          <span>{age(last.period, today, language)}</span>
        </span>
        <span class="legend">
          <span class="key quotes">{i18n.t('collection.list.quotes')}</span>
          <span class="key initiatives">{i18n.t('collection.list.initiatives')}</span>
          <span class="key register">{i18n.t('collection.list.register')}</span>
        </span>
      </figcaption>
    </figure>
  );
}
