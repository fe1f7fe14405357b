import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { filterName } from '../../../components/collection/facet-words.ts';
import { timelineAddress } from '../../../components/collection/places.ts';
import { TimelinePage } from '../../../components/collection/TimelinePage.tsx';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { MOST_PRINTED, RECORDS_ON_PAGE } from '../../../data/model/library.ts';
import { askLibrary } from '../../wiring/library-client.ts';
import { pickDesk } from '../pick-desk.ts';
import { readTimeline } from '../read-place.ts';
import { knownFilter, unknownNames } from '../unknown-names.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { useWhole } from '../use-whole.ts';
import type { ViewProps } from '../view.ts';

/** The timeline wired to the worker: the periods, and the records of them all. */
export function TimelineView({ language, params, go }: ViewProps) {
  const { place, faults } = useMemo(() => readTimeline(params), [params]);
  const { filter, page, sorted } = place;
  const { answer, retry } = useAnswer(params.toString(), async (ask) => {
    const [timeline, records] = await Promise.all([
      ask('timeline', { filter }),
      ask('library-page', { filter, order: 'newest', from: (page - 1) * RECORDS_ON_PAGE }),
    ]);
    if (!timeline.ok) return timeline;
    return records.ok ? { ok: true, value: { timeline: timeline.value, records: records.value } } : records;
  });
  const picks = usePicks();
  const shown = answer.phase === 'shown' ? answer.value.records : null;
  const name = shown ? filterName(shown, language) : '';
  useTitle(
    name === '' ? i18n.t('collection.timeline.title') : i18n.t('collection.timeline.titleOf', { name }),
  );
  const fresh = answer.phase === 'shown' && answer.fresh ? answer.value.records : null;
  const whole = useWhole(fresh, {
    total: fresh?.total ?? 0,
    size: RECORDS_ON_PAGE,
    most: MOST_PRINTED,
    pageAt: async (from) => {
      const more = await askLibrary()('library-page', { filter, order: 'newest', from });
      return more.ok ? more.value.shown : null;
    },
  });
  return (
    <TimelinePage
      answer={answer}
      filter={filter}
      sorted={sorted}
      size={RECORDS_ON_PAGE}
      faults={[...faults, ...(fresh ? unknownNames(filter, fresh) : [])]}
      known={fresh ? knownFilter(filter, fresh) : filter}
      whole={whole.entries}
      picks={picks}
      desk={pickDesk(language, shown?.themeLabels, whole)}
      onFilter={(next) => go(timelineAddress(next), { stay: true })}
      onRetry={retry}
    />
  );
}
