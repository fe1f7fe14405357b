import { i18n } from '#i18n';
import type { LibraryFilter, LibraryPage as Records, Timeline } from '../../data/model/library.ts';
import type { Shown } from '../desk.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { FilterBar } from './FilterBar.tsx';
import { filterName } from './facet-words.ts';
import { NothingFound } from './NothingFound.tsx';
import { Pages } from './Pages.tsx';
import type { PickDesk } from './PickBar.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { browseAddress, type TimelineOrder, timelineAddress } from './places.ts';
import { RecordList } from './RecordList.tsx';
import { Relations } from './Relations.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { TurnedYears } from './TurnedYears.tsx';
import type { Picks } from './use-picks.ts';

export interface TimelinePageProps {
  answer: Answered<{ timeline: Timeline; records: Records }>;
  filter: LibraryFilter;
  /** The order of the table. */
  sorted: TimelineOrder;
  /** As many records as stand on a page. */
  size: number;
  faults: readonly string[];
  /** The filter without what nobody knows. */
  known: LibraryFilter;
  /** All records that are printed, where they are more than the page on the screen. */
  whole: readonly Shown[] | null;
  picks: Picks;
  desk: PickDesk;
  onFilter: (filter: LibraryFilter) => void;
  onRetry: () => void;
}

function Known({
  page,
  timeline,
  records,
}: {
  page: TimelinePageProps;
  timeline: Timeline;
  records: Records;
}) {
  const { filter, sorted, desk, picks, size } = page;
  const { undated } = timeline;
  const chart = { timeline, filter, language: desk.language, today: desk.today };
  return (
    <>
      {records.total === 0 && (
        <NothingFound filter={filter} names={records.names} language={desk.language} href={timelineAddress} />
      )}
      {records.total > 0 && timeline.periods.length === 0 && (
        <Notice said={i18n.t('collection.timeline.empty')}>
          <a class="quiet" href={browseAddress(filter)}>
            {i18n.t('collection.browse.title')}
          </a>
        </Notice>
      )}
      {timeline.periods.length > 0 && (
        <>
          <TimelineChart {...chart} />
          <TimelineTable {...chart} page={records.from / size + 1} sorted={sorted} />
        </>
      )}
      {undated > 0 && (
        <p class="hint">
          <a href={browseAddress({ ...filter, date: 'none' })}>
            {i18n.t('collection.timeline.undated', undated, { count: undated })}
          </a>
        </p>
      )}
      {records.shown.length > 0 && (
        <>
          <h2>
            {i18n.t('collection.timeline.statements')} <span class="n">{records.total}</span>
          </h2>
          <RecordList shown={records.shown} whole={page.whole} picks={picks} desk={desk} />
        </>
      )}
      <Pages
        total={records.total}
        size={size}
        from={records.from}
        printed={page.whole?.length}
        href={(at) => timelineAddress(filter, at, sorted)}
      />
    </>
  );
}

/** When it was said: records of a subject, a vendor or a municipality over time, and the records themselves. */
export function TimelinePage(page: TimelinePageProps) {
  const { answer, faults, known, filter, desk, onFilter, onRetry } = page;
  const name = answer.phase === 'shown' ? filterName(answer.value.records, desk.language) : '';
  return (
    <LibraryPage view="collection">
      <h1>
        {name === '' ? i18n.t('collection.timeline.title') : i18n.t('collection.timeline.titleOf', { name })}
      </h1>
      <AddressFaults faults={faults} href={timelineAddress(known)} />
      <TurnedYears filter={known} href={timelineAddress} />
      <AnswerBody answer={answer} onRetry={onRetry}>
        {({ timeline, records }) => (
          <>
            {name === '' && <p class="lead">{i18n.t('collection.timeline.choose')}</p>}
            <FilterBar
              filter={filter}
              facets={records.facets}
              names={records.names}
              language={desk.language}
              clearHref={timelineAddress()}
              onFilter={onFilter}
            />
            <Relations
              filter={filter}
              counts={records.facets.relation}
              name={records.names.municipality?.sv ?? ''}
              href={timelineAddress}
            />
            <PrintedHead
              filter={page.filter}
              names={records.names}
              picked={page.picks.all.length}
              address={timelineAddress(filter, page.whole ? 1 : records.from / page.size + 1, page.sorted)}
              language={desk.language}
              today={desk.today}
            />
            <Known page={page} timeline={timeline} records={records} />
          </>
        )}
      </AnswerBody>
    </LibraryPage>
  );
}
