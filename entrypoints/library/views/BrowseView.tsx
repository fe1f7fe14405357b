import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { BrowsePage } from '../../../components/collection/BrowsePage.tsx';
import { filterName } from '../../../components/collection/facet-words.ts';
import { browseAddress, usualBrowseOrder } from '../../../components/collection/places.ts';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { MOST_PRINTED, RECORDS_ON_PAGE } from '../../../data/model/library.ts';
import { askLibrary } from '../../wiring/library-client.ts';
import { pickDesk } from '../pick-desk.ts';
import { readBrowse } from '../read-place.ts';
import { knownFilter, unknownNames } from '../unknown-names.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { useWhole } from '../use-whole.ts';
import type { ViewProps } from '../view.ts';
import { withKnown } from '../with-known.ts';

/** Browsing wired to the worker. */
export function BrowseView({ language, params, go }: ViewProps) {
  const { place, faults } = useMemo(() => readBrowse(params), [params]);
  const { filter, order, page } = place;
  const { answer, retry } = useAnswer(params.toString(), (ask) =>
    withKnown(filter, (known) =>
      ask('library-page', { filter: known, order, from: (page - 1) * RECORDS_ON_PAGE }),
    ),
  );
  const picks = usePicks();
  const shown = answer.phase === 'shown' ? answer.value : null;
  useTitle((shown && filterName(shown, language)) || i18n.t('collection.browse.title'));
  const fresh = answer.phase === 'shown' && answer.fresh ? answer.value : null;
  const known = fresh ? knownFilter(filter, fresh) : filter;
  // Without its municipality nothing is its own.
  const knownOrder = order === 'own' ? usualBrowseOrder(known) : order;
  const whole = useWhole(fresh, {
    total: fresh?.total ?? 0,
    size: RECORDS_ON_PAGE,
    most: MOST_PRINTED,
    pageAt: async (from) => {
      const more = await askLibrary()('library-page', { filter: known, order, from });
      return more.ok ? more.value.shown : null;
    },
  });
  return (
    <BrowsePage
      answer={answer}
      place={{ filter: known, order: knownOrder, page }}
      size={RECORDS_ON_PAGE}
      faults={[...faults, ...(fresh ? unknownNames(filter, fresh) : [])]}
      whole={whole.entries}
      picks={picks}
      desk={pickDesk(language, shown?.themeLabels, whole)}
      onPlace={(next) => go(browseAddress(next.filter, next.order, next.page), { stay: true })}
      onRetry={retry}
    />
  );
}
