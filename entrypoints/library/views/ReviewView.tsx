import { useCallback, useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { i18n } from '#i18n';
import { importAddress, ownAddress, reviewAddress } from '../../../components/library/addresses.ts';
import { FailedPage, LoadingPage } from '../../../components/library/LibraryPage.tsx';
import { GonePage } from '../../../components/review/GonePage.tsx';
import { ReviewPage } from '../../../components/review/ReviewPage.tsx';
import type { FailureKind } from '../../../data/model/errors.ts';
import { type Choices, ImportJob, type OwnArticle } from '../../../data/model/import.ts';
import { Id } from '../../../data/model/records.ts';
import type { ImportClient } from '../../wiring/import-client.ts';
import { useNextArticle } from '../review/use-next-article.ts';
import { useReview } from '../review/use-review.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

type State =
  | { phase: 'loading' }
  | { phase: 'missing' }
  | { phase: 'removed' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'shown'; own: OwnArticle; choices: Choices };

/** The article to review, with what can be chosen from; what is no id can name nothing. */
async function fetchReview(client: ImportClient, article: string | null): Promise<State> {
  const id = v.safeParse(Id, article);
  if (!id.success) return { phase: 'missing' };
  const [own, choices] = await Promise.all([
    client.ask('own-article', { id: id.output }),
    client.ask('choices', {}),
  ]);
  if (!own.ok) return { phase: 'failed', failure: own.failure };
  if (!choices.ok) return { phase: 'failed', failure: choices.failure };
  if (own.value === null) return { phase: 'missing' };
  if (own.value.state === 'removed') return { phase: 'removed' };
  return { phase: 'shown', own: own.value, choices: choices.value };
}

interface ShownProps {
  view: ViewProps & { client: ImportClient };
  state: Extract<State, { phase: 'shown' }>;
  /** Where one goes on to. */
  next: string | null;
  onward: string;
  /** The article that was saved right before, and the way back to it. */
  before: { id: string; address: string } | null;
  onRemoved: () => void;
}

function Shown({ view, state, next, onward, before, onRemoved }: ShownProps) {
  const { client, go, language } = view;
  const { review, onStep, save, undo, discard } = useReview(
    client,
    state.own,
    before === null ? (view.params.has('undone') ? 'undone' : null) : 'savedBefore',
  );
  const [failure, setFailure] = useState<FailureKind | null>(null);
  const undoSave = async () => {
    const other = review.said === 'savedBefore' ? before : null;
    const isUndone = await undo(other?.id ?? review.own.article.id);
    if (isUndone && other) go(`${other.address}&undone=1`);
  };
  const remove = async () => {
    const answer = await client.ask('remove-articles', { ids: [review.own.article.id] });
    if (answer.ok) onRemoved();
    else setFailure(answer.failure);
  };
  return (
    <ReviewPage
      {...review}
      failure={review.failure ?? failure}
      choices={state.choices}
      language={language}
      isMac={/^Mac/.test(navigator.platform)}
      hasNext={next !== null}
      onStep={onStep}
      onSave={() => void save()}
      onSaveAndNext={() =>
        void save().then(
          (saved) => saved && go(next === null ? onward : `${onward}&saved=${review.own.article.id}`),
        )
      }
      onSkip={() => go(onward)}
      onRemove={() => void remove()}
      onUndoSave={() => void undoSave()}
      onDiscard={discard}
    />
  );
}

/** Where an article's review goes on to: the import's next, its list, or that of all articles. */
function onwardOf(next: string | null, job: string | null): string {
  if (next !== null) return reviewAddress(next, job);
  return job === null ? ownAddress() : importAddress();
}

/** The review of one article wired to the worker. */
export function ReviewView(view: ViewProps & { client: ImportClient }) {
  const { client, params } = view;
  const article = params.get('article');
  const [state, setState] = useState<State>({ phase: 'loading' });
  const load = useCallback(async () => {
    setState({ phase: 'loading' });
    setState(await fetchReview(client, article));
  }, [client, article]);
  useEffect(() => void load(), [load]);
  const asked = v.safeParse(ImportJob.entries.id, params.get('job'));
  const job = asked.success ? asked.output : state.phase === 'shown' ? state.own.job : null;
  const savedBefore = v.safeParse(Id, params.get('saved'));
  const next = useNextArticle(client, job, article ?? '');
  useTitle(
    state.phase === 'shown'
      ? i18n.t('review.titleOf', { title: state.own.article.title })
      : i18n.t('review.heading'),
  );
  const restore = async () => {
    if (article === null) return;
    const answer = await client.ask('restore-articles', { ids: [article] });
    if (answer.ok) await load();
    else setState({ phase: 'failed', failure: answer.failure });
  };

  switch (state.phase) {
    case 'loading':
      return <LoadingPage said={i18n.t('library.loading')} />;
    case 'failed':
      return <FailedPage failure={state.failure} onRetry={load} />;
    case 'missing':
      return <GonePage onRestore={null} nextAddress={null} />;
    case 'removed':
      return (
        <GonePage
          onRestore={() => void restore()}
          nextAddress={next === null ? null : reviewAddress(next, job)}
        />
      );
    case 'shown':
      return (
        <Shown
          key={state.own.article.id}
          view={view}
          state={state}
          next={next}
          onward={onwardOf(next, job)}
          before={
            savedBefore.success
              ? { id: savedBefore.output, address: reviewAddress(savedBefore.output, job) }
              : null
          }
          onRemoved={() => setState({ phase: 'removed' })}
        />
      );
  }
}
