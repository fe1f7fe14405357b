import { i18n } from '#i18n';
import type { LibraryFilter, LibraryOrder, LibraryPage as Records } from '../../data/model/library.ts';
import type { Shown } from '../desk.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { FilterBar } from './FilterBar.tsx';
import { filterName } from './facet-words.ts';
import { NothingFound } from './NothingFound.tsx';
import { Pages } from './Pages.tsx';
import type { PickDesk } from './PickBar.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import {
  type BrowsePlace,
  browseAddress,
  compareAddress,
  timelineAddress,
  usualBrowseOrder,
  vendorAddress,
} from './places.ts';
import { RecordList } from './RecordList.tsx';
import { Relations } from './Relations.tsx';
import { TurnedYears } from './TurnedYears.tsx';
import type { Picks } from './use-picks.ts';

export interface BrowsePageProps {
  answer: Answered<Records>;
  /** Without what nobody knows. */
  place: BrowsePlace;
  /** As many records as stand on a page. */
  size: number;
  faults: readonly string[];
  /** All that is printed, where it is more than the page on the screen. */
  whole: readonly Shown[] | null;
  picks: Picks;
  desk: PickDesk;
  onPlace: (place: BrowsePlace) => void;
  onRetry: () => void;
}

const ORDERS = {
  own: 'collection.order.own',
  newest: 'collection.order.newest',
  oldest: 'collection.order.oldest',
  place: 'collection.order.place',
  relevance: 'collection.order.relevance',
} as const satisfies Record<LibraryOrder, string>;

function Order({ place, onPlace }: Pick<BrowsePageProps, 'place' | 'onPlace'>) {
  const { municipality, words } = place.filter;
  const needs: Partial<Record<LibraryOrder, string | undefined>> = { own: municipality, relevance: words };
  const orders = (Object.keys(ORDERS) as LibraryOrder[]).filter(
    (order) => !(order in needs) || needs[order] !== undefined,
  );
  return (
    <label class="order">
      {i18n.t('collection.filter.order')}
      <select
        value={place.order}
        onChange={({ currentTarget }) =>
          onPlace({ ...place, order: currentTarget.value as LibraryOrder, page: 1 })
        }
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {i18n.t(ORDERS[order])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Other ways to look at the same: over time, beside other municipalities, a vendor's own view. */
function Ways({ filter, page }: { filter: LibraryFilter; page: Records }) {
  const { municipality, vendor, theme } = filter;
  const name = page.names.vendor?.sv;
  if (!municipality && !vendor && !theme) return null;
  return (
    <p class="ways-on">
      <a class="quiet" href={timelineAddress(filter)}>
        {i18n.t('collection.browse.toTimeline')}
      </a>
      {(municipality || theme) && (
        <a class="quiet" href={compareAddress(municipality ? [municipality] : [], theme ?? null)}>
          {i18n.t('collection.browse.toCompare')}
        </a>
      )}
      {vendor && name && (
        <a class="quiet" href={vendorAddress(vendor)}>
          {i18n.t('collection.browse.toVendor', { name })}
        </a>
      )}
    </p>
  );
}

/** A new search is ordered by its words; what was no choice of the reader's follows the filter. */
function nextOrder({ filter, order }: BrowsePlace, next: LibraryFilter): LibraryOrder {
  if (next.words !== undefined && next.words !== filter.words) return 'relevance';
  const isLost = order === 'relevance' && next.words === undefined;
  return isLost || order === usualBrowseOrder(filter) ? usualBrowseOrder(next) : order;
}

/** How many records there are, and in which order they stand. */
function Found({ total, place, onPlace }: Pick<BrowsePageProps, 'place' | 'onPlace'> & { total: number }) {
  return (
    <div class="heading-row">
      <p class="found" role="status">
        {i18n.t('collection.counts.records', total, { count: total })}
      </p>
      {total > 1 && <Order place={place} onPlace={onPlace} />}
    </div>
  );
}

function Listed({ page, value }: { page: BrowsePageProps; value: Records }) {
  const { place, desk, picks, onPlace } = page;
  const { filter, order } = place;
  return (
    <>
      <FilterBar
        filter={filter}
        facets={value.facets}
        names={value.names}
        language={desk.language}
        clearHref={browseAddress()}
        onFilter={(next) => {
          onPlace({ filter: next, order: nextOrder(place, next), page: 1 });
        }}
      />
      <PrintedHead
        filter={filter}
        names={value.names}
        picked={picks.all.length}
        address={browseAddress(filter, order, page.whole ? 1 : place.page)}
        language={desk.language}
        today={desk.today}
      />
      <Relations
        filter={filter}
        counts={value.facets.relation}
        name={value.names.municipality?.sv ?? ''}
        href={(next) => browseAddress(next, order)}
      />
      <Found total={value.total} place={place} onPlace={onPlace} />
      <Ways filter={filter} page={value} />
      {value.total === 0 && (
        <NothingFound filter={filter} names={value.names} language={desk.language} href={browseAddress} />
      )}
      {value.shown.length > 0 && (
        <>
          <h2 class="unseen">{i18n.t('collection.browse.records')}</h2>
          <RecordList
            shown={value.shown}
            whole={page.whole}
            here={filter.municipality}
            picks={picks}
            desk={desk}
          />
        </>
      )}
      <Pages
        total={value.total}
        size={page.size}
        from={value.from}
        printed={page.whole?.length}
        href={(number) => browseAddress(filter, order, number)}
      />
    </>
  );
}

/** Everything in the collection, narrowed and put in order as one likes. */
export function BrowsePage(page: BrowsePageProps) {
  const { filter, order } = page.place;
  const name = page.answer.phase === 'shown' ? filterName(page.answer.value, page.desk.language) : '';
  return (
    <LibraryPage view="collection">
      <h1>{name || i18n.t('collection.browse.title')}</h1>
      <AddressFaults faults={page.faults} href={browseAddress(filter, order)} />
      <TurnedYears filter={filter} href={(turned) => browseAddress(turned, order)} />
      <AnswerBody answer={page.answer} onRetry={page.onRetry}>
        {(value) => <Listed page={page} value={value} />}
      </AnswerBody>
    </LibraryPage>
  );
}
