import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FailureKind } from '../../data/model/errors.ts';
import type { ImportJob } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';
import { FailedNotice } from '../FailedNotice.tsx';
import { failureWords } from '../failure-words.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { type JobDeeds, JobRow, type ToReview } from './JobRow.tsx';
import { PasteText } from './PasteText.tsx';
import type { Skipped } from './SkippedFiles.tsx';
import { useStateNews } from './use-state-news.ts';

/** As many imports as are drawn at once. */
const PAGE = 20;

/** What was given last and is no import: it is being taken in, it holds nothing to read, or it failed. */
export type Taking =
  | { phase: 'waiting' }
  | { phase: 'nothing'; dropped: 'links' | 'other' }
  | { phase: 'failed'; failure: FailureKind }
  | null;

export interface ImportPageProps extends JobDeeds {
  /** `null` until they are known. */
  jobs: readonly ImportJob[] | null;
  /** Why they are not. */
  failure: FailureKind | null;
  taking: Taking;
  /** Something is held over the page and can be dropped. */
  dropping: boolean;
  accept: string;
  review: ReadonlyMap<string, ToReview>;
  skipped: ReadonlyMap<string, Skipped>;
  onText: (text: string) => Promise<boolean>;
  onFiles: (files: FileList) => Promise<void>;
  onRetry: () => void;
}

function TakingNotice({ taking }: { taking: Taking }) {
  return (
    <>
      <p class="taking" role="status">
        {taking?.phase === 'waiting' ? i18n.t('imports.taking') : ''}
      </p>
      <p class="taking fault" role="alert">
        {taking?.phase === 'nothing' &&
          i18n.t(taking.dropped === 'links' ? 'imports.droppedLinks' : 'imports.droppedOther')}
        {taking?.phase === 'failed' && `${i18n.t('imports.failed')} ${failureWords(taking.failure)}`}
      </p>
    </>
  );
}

const UNASKED: Skipped = { phase: 'unasked' };

function Jobs({ page, jobs }: { page: ImportPageProps; jobs: readonly ImportJob[] }) {
  const [most, setMost] = useState(PAGE);
  if (jobs.length === 0) return <p class="hint">{i18n.t('imports.none')}</p>;
  return (
    <>
      <ul class="jobs">
        {jobs.slice(0, most).map((job) => (
          <JobRow
            key={job.id}
            {...page}
            job={job}
            review={page.review.get(job.id) ?? null}
            skipped={page.skipped.get(job.id) ?? UNASKED}
          />
        ))}
      </ul>
      {jobs.length > most && <Act onClick={() => setMost(most + PAGE)} label={i18n.t('list.more')} />}
    </>
  );
}

/** Where articles come in, and what has become of those that did. */
export function ImportPage(page: ImportPageProps) {
  const news = useStateNews(page.jobs);
  return (
    <LibraryPage view={page.dropping ? 'imports dropping' : 'imports'}>
      <h1>{i18n.t('imports.title')}</h1>
      <p class="lead">{i18n.t('imports.lead')}</p>
      <PasteText onText={page.onText} />
      <ChooseFiles accept={page.accept} onFiles={page.onFiles} />
      <TakingNotice taking={page.taking} />
      <section aria-labelledby="imports">
        <h2 id="imports">{i18n.t('imports.heading')}</h2>
        <p class="unseen" role="status">
          {news}
        </p>
        {page.failure && <FailedNotice failure={page.failure} onRetry={page.onRetry} />}
        {!page.failure && !page.jobs && <p class="hint">{i18n.t('imports.loading')}</p>}
        {page.jobs && <Jobs page={page} jobs={page.jobs} />}
      </section>
    </LibraryPage>
  );
}
