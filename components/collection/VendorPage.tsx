import { i18n } from '#i18n';
import { listed } from '../../data/locales/language.ts';
import type { VendorView } from '../../data/model/library.ts';
import { categoryWords } from '../category-words.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { Pages } from './Pages.tsx';
import { PickBar, type PickDesk } from './PickBar.tsx';
import { PickedElsewhere } from './PickedElsewhere.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { browseAddress, listAddress, timelineAddress, vendorAddress } from './places.ts';
import type { Picks } from './use-picks.ts';
import { VendorPart } from './VendorPart.tsx';

export interface VendorPageProps {
  /** `null` where there is no such vendor. */
  answer: Answered<VendorView | null>;
  /** As many records as stand on a page. */
  size: number;
  faults: readonly string[];
  picks: Picks;
  desk: PickDesk;
  onRetry: () => void;
}

interface PartsProps {
  view: VendorView;
  page: VendorPageProps;
}

/** What is said on the same kind of products, where the vendor is not named. */
function Kinds({ view, page: { picks, desk } }: PartsProps) {
  const { vendor, kinds, themeLabels } = view;
  const labels = kinds.themes.map((id) => ({ id, label: themeLabels[id]?.[desk.language] ?? id }));
  const themes = listed(
    labels.map(({ label }) => label),
    desk.language,
  );
  return (
    <VendorPart
      id="vendor-kinds"
      heading={i18n.t('collection.vendor.kinds')}
      part={kinds}
      stances={false}
      picks={picks}
      desk={desk}
      note={i18n.t('collection.vendor.kindsNote', { themes, name: vendor.name })}
    >
      <p class="ways-on">
        {labels.map(({ id, label }) => (
          <a key={id} class="quiet" href={browseAddress({ theme: id })}>
            {i18n.t('collection.vendor.allOfTheme', { theme: label })}
          </a>
        ))}
      </p>
    </VendorPart>
  );
}

function Parts({ view, page }: PartsProps) {
  const { vendor, about, voices, products } = view;
  const { picks, desk, size } = page;
  const { name } = vendor;
  const shared = { picks, desk };
  return (
    <>
      <VendorPart
        {...shared}
        id="vendor-about"
        heading={i18n.t('collection.vendor.about', { name })}
        part={about}
        stances
        note={i18n.t('collection.vendor.note')}
      >
        <Pages
          total={about.total}
          size={size}
          from={about.from}
          href={(at) => vendorAddress(vendor.id, at)}
        />
      </VendorPart>
      <VendorPart
        {...shared}
        id="vendor-products"
        heading={i18n.t('collection.vendor.named')}
        part={products}
        stances
      />
      <VendorPart
        {...shared}
        id="vendor-voices"
        heading={i18n.t('collection.vendor.voices', { name })}
        part={voices}
        stances={false}
        note={i18n.t('collection.vendor.voicesNote')}
      />
      <Kinds view={view} page={page} />
    </>
  );
}

function Silence({ view: { vendor, kinds } }: { view: VendorView }) {
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

function Known({ view, page }: PartsProps) {
  const { vendor, about, voices, products, kinds } = view;
  const { picks, desk } = page;
  const shown = [about, products, voices, kinds].flatMap(({ records }) => records.map((each) => each.shown));
  const category = categoryWords(vendor.category) ?? vendor.category;
  return (
    <>
      <p class="lead">
        {category.charAt(0).toLocaleUpperCase('sv') + category.slice(1)}
        {vendor.products.length > 0 &&
          ` · ${i18n.t('collection.vendor.products', { names: listed(vendor.products, desk.language) })}`}
      </p>
      <PrintedHead picked={picks.all.length} language={desk.language} today={desk.today} />
      {about.total + voices.total + products.total === 0 ? (
        <Silence view={view} />
      ) : (
        <p class="ways-on">
          <a class="quiet" href={timelineAddress({ vendor: vendor.id })}>
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
  const { answer, faults, onRetry } = page;
  const view = answer.phase === 'shown' ? answer.value : null;
  return (
    <LibraryPage view="collection">
      <h1>
        {view
          ? i18n.t('collection.vendor.title', { name: view.vendor.name })
          : i18n.t('collection.list.vendor')}
      </h1>
      {view && <AddressFaults faults={faults} href={vendorAddress(view.vendor.id)} />}
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
