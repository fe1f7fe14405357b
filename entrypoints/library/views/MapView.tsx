import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { MapPage } from '../../../components/collection/MapPage.tsx';
import { browseAddress } from '../../../components/collection/places.ts';
import { ROWS_ON_PAGE } from '../../../data/model/library.ts';
import { readMap } from '../read-place.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

/** The map wired to the worker: every municipality as a dot, and a page of them as a table. */
export function MapView({ language, params, go }: ViewProps) {
  const { place, faults } = useMemo(() => readMap(params), [params]);
  const { column, falling, page } = place;
  const { answer, retry } = useAnswer(params.toString(), async (ask) => {
    const from = (page - 1) * ROWS_ON_PAGE;
    const [places, list] = await Promise.all([
      ask('library-map', {}),
      ask('library-list', { by: 'municipality', column, falling, language, from }),
    ]);
    if (!places.ok) return places;
    return list.ok ? { ok: true, value: { places: places.value, list: list.value } } : list;
  });
  useTitle(i18n.t('collection.map.title'));
  return (
    <MapPage
      answer={answer}
      place={place}
      size={ROWS_ON_PAGE}
      faults={faults}
      language={language}
      onPlace={(municipality) => go(browseAddress({ municipality }))}
      onRetry={retry}
    />
  );
}
