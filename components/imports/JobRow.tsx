import { i18n } from '#i18n';
import type { ImportJob } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';
import { AskOnce } from '../AskOnce.tsx';
import { ownAddress, reviewAddress } from '../library/addresses.ts';
import { broughtWords, progressWords, stateWords, unreviewedWords } from './job-words.ts';
import { type Skipped, SkippedFiles } from './SkippedFiles.tsx';

/** What of an import a person should look at: how many, and the first of them. */
export interface ToReview {
  drafts: { total: number; first: string | null };
  doubtful: { total: number; first: string | null };
}

/** What one can do with an import. */
export interface JobDeeds {
  onPause: (job: string) => void;
  onResume: (job: string) => void;
  onCancel: (job: string) => void;
  onUndo: (job: string) => void;
  onSkipped: (job: string) => void;
}

interface JobRowProps extends JobDeeds {
  job: ImportJob;
  /** `null` until it is known. */
  review: ToReview | null;
  skipped: Skipped;
}

/** So many skipped files are told without being asked for. */
const FEW = 3;

const isUnderWay = ({ state }: ImportJob): boolean =>
  state === 'staging' || state === 'running' || state === 'paused';

function Progress({ job }: { job: ImportJob }) {
  const words = `progress-${job.id}`;
  const { read, files } = job.counts;
  // While files are taken in nobody knows how many they are.
  const known = job.state === 'staging' ? {} : { value: read, max: Math.max(1, files) };
  return (
    <>
      <progress
        aria-label={i18n.t('imports.progressOf', { name: job.name })}
        aria-describedby={words}
        {...known}
      />
      <p class="hint" id={words}>
        {progressWords(job)}
      </p>
    </>
  );
}

/** The ways on from an import that brought something: to what should be looked at, and to all of it. */
function WaysOn({ job, review }: { job: ImportJob; review: ToReview | null }) {
  const { drafts, doubtful } = review ?? {};
  return (
    <>
      {drafts?.first && (
        <a class="main" href={reviewAddress(drafts.first, job.id)}>
          {i18n.t('imports.reviewDrafts', drafts.total, { count: drafts.total })}
        </a>
      )}
      {doubtful?.first && !job.reviewFirst && (
        <a class="main" href={reviewAddress(doubtful.first, job.id)}>
          {i18n.t('imports.reviewDoubtful', { count: doubtful.total })}
        </a>
      )}
      <a class="quiet" href={ownAddress({ job: job.id })}>
        {i18n.t('imports.showArticles')}
      </a>
    </>
  );
}

function Deeds({ job, review, ...on }: Omit<JobRowProps, 'skipped'>) {
  const { id, state, counts } = job;
  return (
    <div class="deeds">
      {counts.articles > 0 && state !== 'undone' && <WaysOn job={job} review={review} />}
      {state === 'running' && <Act onClick={() => on.onPause(id)} label={i18n.t('imports.pause')} />}
      {state === 'paused' && <Act onClick={() => on.onResume(id)} label={i18n.t('imports.resume')} />}
      {isUnderWay(job) && <Act onClick={() => on.onCancel(id)} label={i18n.t('imports.cancel')} />}
      {counts.articles > 0 && state !== 'undone' && (
        <AskOnce
          label={i18n.t('imports.undo')}
          question={i18n.t('imports.undoAsk', { brought: broughtWords(counts) })}
          yes={i18n.t('imports.undoYes')}
          no={i18n.t('imports.undoNo')}
          onYes={() => on.onUndo(id)}
        />
      )}
    </div>
  );
}

/** An import: its name, where it stands, what it brought, and what one can do with it. */
export function JobRow({ skipped, ...row }: JobRowProps) {
  const { job } = row;
  const unreviewed = unreviewedWords(job, row.review?.doubtful.total ?? 0);
  const waits = job.state === 'paused' || (job.state === 'done' && job.counts.articles === 0);
  return (
    <li class="job" data-job={job.id} data-state={job.state}>
      <h3>{job.name}</h3>
      <p class={waits ? 'state waits' : 'state'}>{stateWords(job)}</p>
      {isUnderWay(job) && <Progress job={job} />}
      {unreviewed !== null && <p class="hint">{unreviewed}</p>}
      {job.counts.skipped > 0 && job.state !== 'undone' && (
        <SkippedFiles
          count={job.counts.skipped}
          skipped={skipped}
          unfolded={job.state === 'done' && (job.counts.articles === 0 || job.counts.skipped <= FEW)}
          onOpen={() => row.onSkipped(job.id)}
        />
      )}
      <Deeds {...row} />
    </li>
  );
}
