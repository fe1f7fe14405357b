import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { VendorView } from '../../data/model/library.ts';
import { Notice } from '../Notice.tsx';
import type { PickDesk } from './PickBar.tsx';
import { browseAddress, type VendorPlace, vendorAddress } from './places.ts';
import type { Picks } from './use-picks.ts';
import { VendorPart } from './VendorPart.tsx';

/** So much more comes at a time. */
const MORE = 30;

interface VendorKindsProps {
  view: VendorView;
  place: VendorPlace;
  /** So much stands there at most. */
  most: number;
  picks: Picks;
  desk: PickDesk;
}

/** The way to more of it, and on to the first of what it brought; nothing where all stands there. */
function useMore({ view, place, most }: Pick<VendorKindsProps, 'view' | 'place' | 'most'>) {
  const { vendor, kinds } = view;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<ReadonlySet<string> | null>(null);
  const shown = kinds.records.length;
  const next = Math.min(kinds.total, most, shown + MORE);
  useLayoutEffect(() => {
    const known = before.current;
    before.current = null;
    if (known === null || known.size >= shown) return;
    const articles = [...(box.current?.querySelectorAll<HTMLElement>('article[data-record]') ?? [])];
    articles.find(({ dataset }) => !known.has(dataset.record ?? ''))?.focus();
  }, [kinds]);
  const more =
    next > shown ? (
      <a
        class="quiet show-all"
        href={vendorAddress(vendor.id, { ...place, kinds: next })}
        data-stay
        onClick={() => {
          before.current = new Set(kinds.records.map((each) => each.shown.record.id));
        }}
      >
        {next === kinds.total
          ? i18n.t('collection.compare.all', { count: kinds.total })
          : i18n.t('collection.vendor.more', { count: next - shown })}
      </a>
    ) : null;
  return { box, more };
}

interface WaysProps {
  view: VendorView;
  desk: PickDesk;
}

/** The themes that the kind of product hints at: what is said there is wider. */
function ThemeWays({ view: { kinds, themeLabels }, desk }: WaysProps) {
  return kinds.themes.map((id) => (
    <a key={id} class="quiet" href={browseAddress({ theme: id })}>
      {i18n.t('collection.vendor.allOfTheme', { theme: themeLabels[id]?.[desk.language] ?? id })}
    </a>
  ));
}

/** That nothing is said on the kind of product, or nothing of what the view is narrowed to, and where one could look. */
function NoKinds({ view, place, desk }: WaysProps & { place: VendorPlace }) {
  const isNarrowed = Object.keys(place.filter).length > 0;
  return (
    <section aria-labelledby="vendor-kinds">
      <h2 id="vendor-kinds">{i18n.t('collection.vendor.kinds')}</h2>
      <Notice said={i18n.t(isNarrowed ? 'collection.vendor.kindsNarrowed' : 'collection.vendor.noKinds')}>
        <ThemeWays view={view} desk={desk} />
        <a class="quiet" href={browseAddress()}>
          {i18n.t('collection.vendor.noneAtAll')}
        </a>
      </Notice>
    </section>
  );
}

/** What is said on the same kind of product, where the vendor is not named: some first, more when one asks for it. */
export function VendorKinds({ view, place, most, picks, desk }: VendorKindsProps) {
  const { vendor, kinds } = view;
  const { box, more } = useMore({ view, place, most });
  const shown = kinds.records.length;
  if (kinds.total === 0) return <NoKinds view={view} place={place} desk={desk} />;
  return (
    <div ref={box}>
      <VendorPart
        id="vendor-kinds"
        heading={i18n.t('collection.vendor.kinds')}
        vendor={vendor.name}
        part={kinds}
        picks={picks}
        desk={desk}
        note={i18n.t('collection.vendor.kindsNote', { name: vendor.name })}
      >
        {shown < kinds.total && (
          <p class="printed unless-picked">
            {i18n.t('collection.pages.part', { count: shown, total: kinds.total })}
          </p>
        )}
        {more}
        <p class="ways-on">
          <ThemeWays view={view} desk={desk} />
        </p>
      </VendorPart>
    </div>
  );
}
