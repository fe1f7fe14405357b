import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ComparePage } from '../../../components/collection/ComparePage.tsx';
import { compareAddress, FILTER_NAMES } from '../../../components/collection/places.ts';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { MOST_COMPARED } from '../../../data/model/library.ts';
import { pickDesk } from '../pick-desk.ts';
import { readCompare } from '../read-place.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

/** The comparison wired to the worker. */
export function CompareView({ language, params, go }: ViewProps) {
  const { place, faults } = useMemo(() => readCompare(params), [params]);
  const { places, theme } = place;
  const { answer, retry } = useAnswer(params.toString(), (ask) => ask('compare-places', { places, theme }));
  const picks = usePicks();
  useTitle(i18n.t('collection.compare.title'));
  const shown = answer.phase === 'shown' && answer.fresh ? answer.value : null;
  const unknown = shown
    ? [
        ...(theme !== null && shown.theme === null ? [`${FILTER_NAMES.theme}=${theme}`] : []),
        ...places
          .filter((code) => !shown.choices.some(({ id }) => id === code))
          .map((code) => `platser=${code}`),
      ]
    : [];
  const known = shown ? { places: shown.places.map(({ code }) => code), theme: shown.theme } : place;
  return (
    <ComparePage
      answer={answer}
      place={known}
      most={MOST_COMPARED}
      faults={[...faults, ...unknown]}
      left={shown?.beyond ?? []}
      picks={picks}
      desk={pickDesk(language, shown?.themeLabels)}
      onPlace={(next) => go(compareAddress(next.places, next.theme), { stay: true })}
      onRetry={retry}
    />
  );
}
