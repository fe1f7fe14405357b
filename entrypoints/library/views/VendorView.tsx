import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { VendorPage } from '../../../components/collection/VendorPage.tsx';
import { RECORDS_ON_PAGE } from '../../../data/model/library.ts';
import { pickDesk } from '../pick-desk.ts';
import { readVendor } from '../read-place.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

/** Who says what about a vendor, wired to the worker. */
export function VendorView({ language, params }: ViewProps) {
  const { place, faults } = useMemo(() => readVendor(params), [params]);
  const { id, page } = place;
  const { answer, retry } = useAnswer(params.toString(), async (ask) =>
    id === null ? { ok: true, value: null } : ask('vendor-view', { id, from: (page - 1) * RECORDS_ON_PAGE }),
  );
  const picks = usePicks();
  const view = answer.phase === 'shown' ? answer.value : null;
  useTitle(view && i18n.t('collection.vendor.title', { name: view.vendor.name }));
  return (
    <VendorPage
      answer={answer}
      size={RECORDS_ON_PAGE}
      faults={faults}
      picks={picks}
      desk={pickDesk(language, view?.themeLabels)}
      onRetry={retry}
    />
  );
}
