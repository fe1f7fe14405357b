import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ListPage } from '../../../components/collection/ListPage.tsx';
import { MOST_ROWS_PRINTED, ROWS_ON_PAGE } from '../../../data/model/library.ts';
import { askLibrary } from '../../wiring/library-client.ts';
import { today } from '../../wiring/today.ts';
import { readList } from '../read-place.ts';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { useWhole } from '../use-whole.ts';
import type { ViewProps } from '../view.ts';

interface ListViewProps extends ViewProps {
  /** What the list stands there for. */
  said?: string;
}

/** The lists wired to the worker. */
export function ListView({ language, params, said }: ListViewProps) {
  const { place, faults } = useMemo(() => readList(params), [params]);
  const { by, column, falling, page } = place;
  const { answer, retry } = useAnswer(params.toString(), (ask) =>
    ask('library-list', { by, column, falling, language, from: (page - 1) * ROWS_ON_PAGE }),
  );
  useTitle(i18n.t('collection.list.title'));
  const fresh = answer.phase === 'shown' && answer.fresh ? answer.value : null;
  const whole = useWhole(fresh, {
    total: fresh?.total ?? 0,
    size: ROWS_ON_PAGE,
    most: MOST_ROWS_PRINTED,
    pageAt: async (from) => {
      const more = await askLibrary()('library-list', { by, column, falling, language, from });
      return more.ok ? more.value.rows : null;
    },
  });
  return (
    <ListPage
      answer={answer}
      place={place}
      size={ROWS_ON_PAGE}
      whole={whole.entries}
      faults={faults}
      said={said}
      language={language}
      today={today()}
      onRetry={retry}
    />
  );
}
