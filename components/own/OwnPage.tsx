import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { FailureKind } from '../../data/model/errors.ts';
import type { OwnSummary } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';
import { FailedNotice } from '../FailedNotice.tsx';
import { failureWords } from '../failure-words.ts';
import { importAddress, type OwnPlace, ownAddress } from '../library/addresses.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';
import { OwnRow } from './OwnRow.tsx';
import { SelectionBar } from './SelectionBar.tsx';

/** As many articles as stand on a page. */
export const OWN_PAGE = 50;

const SHOWS = ['all', 'drafts', 'doubtful'] as const;

const LABELS = { all: 'own.showAll', drafts: 'own.showDrafts', doubtful: 'own.showDoubtful' } as const;

/** What is known of the articles that the address asks for. */
export type OwnState =
  | { phase: 'loading' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'shown'; total: number; articles: readonly OwnSummary[] };

export interface OwnPageProps {
  state: OwnState;
  place: OwnPlace;
  language: Language;
  selected: ReadonlySet<string>;
  /** What was removed last and can be brought back. */
  removed: readonly string[];
  /** Why something that was asked for was not done. */
  failure: FailureKind | null;
  /** A file for a colleague is being made. */
  packing: boolean;
  onSelect: (ids: readonly string[], selected: boolean) => void;
  onRemove: (ids: string[]) => void;
  onRestore: () => void;
  onPack: () => void;
  onRetry: () => void;
}

function Filters({ place }: { place: OwnPlace }) {
  return (
    <nav class="filters" aria-label={i18n.t('own.filter')}>
      {SHOWS.map((show) => (
        <a
          key={show}
          class="quiet"
          href={ownAddress({ show, job: place.job })}
          aria-current={show === place.show ? 'true' : undefined}
        >
          {i18n.t(LABELS[show])}
        </a>
      ))}
      {place.job !== null && (
        <a class="quiet" href={ownAddress({ show: place.show })}>
          {i18n.t('own.everyImport')}
        </a>
      )}
    </nav>
  );
}

function Pages({ place, total }: { place: OwnPlace; total: number }) {
  if (total <= OWN_PAGE) return null;
  const { from } = place;
  const to = Math.min(total, from + OWN_PAGE);
  return (
    <nav class="pages" aria-label={i18n.t('own.pages')}>
      {from > 0 && (
        <a class="quiet" href={ownAddress({ ...place, from: Math.max(0, from - OWN_PAGE) })}>
          {i18n.t('own.before')}
        </a>
      )}
      <span>{i18n.t('own.range', { from: from + 1, to, total })}</span>
      {to < total && (
        <a class="quiet" href={ownAddress({ ...place, from: to })}>
          {i18n.t('own.after')}
        </a>
      )}
    </nav>
  );
}

/** Nothing to list: nothing at all, with the way in, or nothing of the kind that is asked for. */
function Empty({ place }: { place: OwnPlace }) {
  const isAll = place.show === 'all' && place.job === null && place.from === 0;
  return isAll ? (
    <Notice said={i18n.t('own.empty')} next={i18n.t('own.emptyNext')}>
      <a class="main" href={importAddress()}>
        {i18n.t('own.toImport')}
      </a>
    </Notice>
  ) : (
    <Notice said={i18n.t('own.emptyHere')}>
      <a class="quiet" href={ownAddress()}>
        {i18n.t('own.showEvery')}
      </a>
    </Notice>
  );
}

function Listed({ page, state }: { page: OwnPageProps; state: Extract<OwnState, { phase: 'shown' }> }) {
  const { place, selected } = page;
  if (state.articles.length === 0) return <Empty place={place} />;
  const ids = state.articles.map(({ article }) => article.id);
  return (
    <>
      <SelectionBar
        selected={selected}
        shown={ids}
        packing={page.packing}
        onSelect={page.onSelect}
        onRemove={page.onRemove}
        onPack={page.onPack}
      />
      <ul class="own-list">
        {state.articles.map((summary) => (
          <OwnRow
            key={summary.article.id}
            summary={summary}
            language={page.language}
            job={place.job}
            selected={selected.has(summary.article.id)}
            onSelect={(id, on) => page.onSelect([id], on)}
            onRemove={page.onRemove}
          />
        ))}
      </ul>
      <Pages place={place} total={state.total} />
    </>
  );
}

/** The articles that the user has imported. */
export function OwnPage(page: OwnPageProps) {
  const { state, removed } = page;
  return (
    <LibraryPage view="own">
      <h1>{i18n.t('own.title')}</h1>
      <Filters place={page.place} />
      <div class="undo" role="status">
        {removed.length > 0 && (
          <>
            <span>{i18n.t('own.removed', removed.length, { count: removed.length })}</span>
            <Act onClick={page.onRestore} label={i18n.t('list.undo')} />
          </>
        )}
      </div>
      {page.failure && (
        <p class="fault" role="alert">
          {failureWords(page.failure)}
        </p>
      )}
      {state.phase === 'loading' && (
        <p class="loading" role="status">
          {i18n.t('own.loading')}
        </p>
      )}
      {state.phase === 'failed' && <FailedNotice failure={state.failure} onRetry={page.onRetry} />}
      {state.phase === 'shown' && <Listed page={page} state={state} />}
    </LibraryPage>
  );
}
