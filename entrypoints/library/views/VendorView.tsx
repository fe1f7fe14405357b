import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { listAddress, vendorAddress } from '../../../components/collection/places.ts';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { VendorPage } from '../../../components/collection/VendorPage.tsx';
import { MOST_KINDS, MOST_PRINTED, RECORDS_ON_PAGE } from '../../../data/model/library.ts';
import { askLibrary } from '../../wiring/library-client.ts';
import { pickDesk } from '../pick-desk.ts';
import { readVendor } from '../read-place.ts';
import { knownFilter, unknownNames } from '../unknown-names.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { useWhole } from '../use-whole.ts';
import type { ViewProps } from '../view.ts';
import { ListView } from './ListView.tsx';

const ALL_VENDORS = new URLSearchParams(listAddress('vendor'));

/** Who says what about a vendor; where the address names none, all of them to choose from. */
export function VendorView(view: ViewProps) {
  if (view.params.get('id')) return <OneVendor {...view} />;
  return <ListView {...view} params={ALL_VENDORS} said={i18n.t('collection.vendor.choose')} />;
}

/** The view of a vendor wired to the worker. */
function OneVendor({ language, params, go }: ViewProps) {
  const { place, faults } = useMemo(() => readVendor(params), [params]);
  const { id, filter, page, kinds } = place;
  const { answer, retry } = useAnswer(params.toString(), async (ask) =>
    id === null
      ? { ok: true, value: null }
      : ask('vendor-view', { id, filter, from: (page - 1) * RECORDS_ON_PAGE, kinds }),
  );
  const picks = usePicks();
  const view = answer.phase === 'shown' ? answer.value : null;
  const fresh = answer.phase === 'shown' && answer.fresh ? answer.value : null;
  useTitle(view && i18n.t('collection.vendor.title', { name: view.vendor.name }));
  const whole = useWhole(fresh, {
    total: fresh?.about.total ?? 0,
    size: RECORDS_ON_PAGE,
    most: MOST_PRINTED,
    pageAt: async (from) => {
      const more = await askLibrary()('vendor-view', { id: id ?? '', filter, from, kinds: 0 });
      return more.ok && more.value ? more.value.about.records : null;
    },
  });
  return (
    <VendorPage
      answer={answer}
      place={place}
      size={RECORDS_ON_PAGE}
      mostKinds={MOST_KINDS}
      faults={[...faults, ...(fresh ? unknownNames(filter, fresh) : [])]}
      known={fresh ? knownFilter(filter, fresh) : filter}
      whole={whole.entries}
      picks={picks}
      desk={pickDesk(language, view?.themeLabels, whole)}
      onFilter={(next) => go(vendorAddress(id ?? '', { filter: next }), { stay: true })}
      onRetry={retry}
    />
  );
}
