import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { MapPage, mapTitle } from '../../../components/collection/MapPage.tsx';
import { mapAddress } from '../../../components/collection/places.ts';
import { ROWS_ON_PAGE } from '../../../data/model/library.ts';
import { today } from '../../wiring/today.ts';
import { readMap } from '../read-place.ts';
import { knownFilter, unknownNames } from '../unknown-names.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

/** The map wired to the worker: every municipality as a mark, and a page of them as a table. */
export function MapView({ language, params, go }: ViewProps) {
  const { place, faults } = useMemo(() => readMap(params), [params]);
  const { filter, column, falling } = place;
  const { answer, retry } = useAnswer(params.toString(), (ask) =>
    ask('library-map', { filter, column, falling, language }),
  );
  const shown = answer.phase === 'shown' && answer.fresh ? answer.value : null;
  useTitle(shown ? mapTitle(shown, language) : i18n.t('collection.map.title'));
  return (
    <MapPage
      answer={answer}
      place={place}
      size={ROWS_ON_PAGE}
      faults={[...faults, ...(shown ? unknownNames(filter, shown) : [])]}
      known={shown ? knownFilter(filter, shown) : filter}
      language={language}
      today={today()}
      onFilter={(next) => go(mapAddress({ ...place, filter: next, page: 1 }), { stay: true })}
      onRetry={retry}
    />
  );
}
