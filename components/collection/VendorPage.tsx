import { i18n } from '#i18n';
import { listed } from '../../data/locales/language.ts';
import type { VendorFilter, VendorRecord, VendorView } from '../../data/model/library.ts';
import { categoryWords } from '../category-words.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { FilterBar } from './FilterBar.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import { Pages } from './Pages.tsx';
import { PickBar, type PickDesk } from './PickBar.tsx';
import { PickedElsewhere } from './PickedElsewhere.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import {
  browseAddress,
  listAddress,
  timelineAddress,
  VENDOR_FIELDS,
  type VendorPlace,
  vendorAddress,
} from './places.ts';
import { TurnedYears } from './TurnedYears.tsx';
import type { Picks } from './use-picks.ts';
import { usePrinting } from './use-printing.ts';
import { VendorKinds } from './VendorKinds.tsx';
import { VendorPart } from './VendorPart.tsx';

export interface VendorPageProps {
  /** `null` where there is no such vendor. */
  answer: Answered<VendorView | null>;
  place: VendorPlace;
  /** As many records as stand on a page. */
  size: number;
  /** As much as stands there at most on its kind of product. */
  mostKinds: number;
  /** All records on the vendor itself that are printed, where they are more than the page on the screen. */
  whole: readonly VendorRecord[] | null;
  faults: readonly string[];
  /** The filter without what nobody knows. */
  known: VendorFilter;
  picks: Picks;
  desk: PickDesk;
  onFilter: (filter: VendorFilter) => void;
  onRetry: () => void;
}

/** That a part does not stand there as a whole. */
function Rest({ part: { records, total } }: { part: VendorView['voices'] }) {
  if (records.length === total) return null;
  return <p class="hint">{i18n.t('collection.vendor.partOnly', { count: records.length })}</p>;
}

interface PartsProps {
  view: VendorView;
  page: VendorPageProps;
}

function Parts({ view, page }: PartsProps) {
  const { vendor, about, voices, products } = view;
  const { picks, desk, size, place, mostKinds, whole } = page;
  const printing = usePrinting();
  const isWhole = printing && whole && picks.all.length === 0;
  const { name } = vendor;
  const shared = { vendor: name, picks, desk };
  return (
    <>
      <VendorPart
        {...shared}
        id="vendor-about"
        heading={i18n.t('collection.vendor.about', { name })}
        part={isWhole ? { ...about, from: 0, records: [...whole] } : about}
        note={i18n.t('collection.vendor.note')}
      >
        <Pages
          total={about.total}
          size={size}
          from={about.from}
          printed={whole?.length}
          href={(at) => vendorAddress(vendor.id, { ...place, page: at })}
        />
      </VendorPart>
      <VendorPart
        {...shared}
        id="vendor-products"
        heading={i18n.t('collection.vendor.named')}
        part={products}
      >
        <Rest part={products} />
      </VendorPart>
      <VendorPart
        {...shared}
        id="vendor-voices"
        heading={i18n.t('collection.vendor.voices', { name })}
        part={voices}
        note={i18n.t('collection.vendor.voicesNote')}
      >
        <Rest part={voices} />
      </VendorPart>
      <VendorKinds view={view} place={place} most={mostKinds} picks={picks} desk={desk} />
    </>
  );
}

/** Why nothing stands there on the vendor itself: nobody spoke of it, or not what it is narrowed to. */
function Silence({ view: { vendor, kinds, names }, page }: PartsProps) {
  const { filter } = page.place;
  const isNarrowed = Object.keys(filter).length > 0;
  if (isNarrowed)
    return (
      <NothingLeft
        filter={filter}
        names={names}
        language={page.desk.language}
        href={(other) => vendorAddress(vendor.id, { filter: other })}
        said={i18n.t('collection.vendor.narrowed', { name: vendor.name })}
      />
    );
  return (
    <Notice
      said={i18n.t('collection.vendor.none', { name: vendor.name })}
      next={kinds.total > 0 ? i18n.t('collection.vendor.noneNext') : undefined}
    >
      <a class="quiet" href={browseAddress()}>
        {i18n.t('collection.vendor.noneAtAll')}
      </a>
    </Notice>
  );
}

/** What the vendor sells, and what the view is narrowed to. */
function Head({ view, page }: PartsProps) {
  const { vendor, facets, names } = view;
  const { picks, desk, place, onFilter } = page;
  const category = categoryWords(vendor.category) ?? vendor.category;
  return (
    <>
      <p class="lead">
        {category.charAt(0).toLocaleUpperCase('sv') + category.slice(1)}
        {vendor.products.length > 0 &&
          ` · ${i18n.t('collection.vendor.products', { names: listed(vendor.products, desk.language) })}`}
      </p>
      <FilterBar
        filter={place.filter}
        facets={facets}
        names={names}
        language={desk.language}
        clearHref={vendorAddress(vendor.id)}
        fields={VENDOR_FIELDS}
        onFilter={onFilter}
      />
      <PrintedHead
        filter={place.filter}
        names={names}
        picked={picks.all.length}
        address={vendorAddress(vendor.id, page.whole ? { ...place, page: 1 } : place)}
        language={desk.language}
        today={desk.today}
      />
    </>
  );
}

function Known({ view, page }: PartsProps) {
  const { vendor, about, voices, products, kinds } = view;
  const { picks, desk, place } = page;
  const shown = [about, products, voices, kinds].flatMap(({ records }) => records.map((each) => each.shown));
  return (
    <>
      <Head view={view} page={page} />
      {about.total + voices.total + products.total === 0 ? (
        <Silence view={view} page={page} />
      ) : (
        <p class="ways-on">
          <a class="quiet" href={timelineAddress({ ...place.filter, vendor: vendor.id })}>
            {i18n.t('collection.browse.toTimeline')}
          </a>
        </p>
      )}
      {shown.length > 0 && <PickBar shown={shown} picks={picks} desk={desk} />}
      <div class={picks.all.length > 0 ? 'records some-picked' : 'records'}>
        <Parts view={view} page={page} />
      </div>
      <PickedElsewhere shown={shown} picks={picks} desk={desk} />
    </>
  );
}

/** Who says what about a vendor, its products and its kind of products, by municipality. */
export function VendorPage(page: VendorPageProps) {
  const { answer, faults, known, onRetry } = page;
  const view = answer.phase === 'shown' ? answer.value : null;
  return (
    <LibraryPage view="collection">
      <h1>
        {view
          ? i18n.t('collection.vendor.title', { name: view.vendor.name })
          : i18n.t('collection.list.vendor')}
      </h1>
      {view && (
        <>
          <AddressFaults faults={faults} href={vendorAddress(view.vendor.id, { filter: known })} />
          <TurnedYears filter={known} href={(filter) => vendorAddress(view.vendor.id, { filter })} />
        </>
      )}
      <AnswerBody answer={answer} onRetry={onRetry}>
        {(value) =>
          value ? (
            <Known view={value} page={page} />
          ) : (
            <Notice said={i18n.t('collection.vendor.unknown')}>
              <a class="quiet" href={listAddress('vendor')}>
                {i18n.t('collection.vendor.unknownNext')}
              </a>
            </Notice>
          )
        }
      </AnswerBody>
    </LibraryPage>
  );
}
