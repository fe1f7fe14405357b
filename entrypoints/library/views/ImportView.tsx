import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { i18n } from '#i18n';
import { ImportPage } from '../../../components/imports/ImportPage.tsx';
import type { JobDeeds } from '../../../components/imports/JobRow.tsx';
import { FailureKind } from '../../../data/model/errors.ts';
import type { ImportClient } from '../../wiring/import-client.ts';
import { ACCEPT } from '../given-files.ts';
import { useDrop } from '../use-drop.ts';
import { useJobs } from '../use-jobs.ts';
import { useSkipped } from '../use-skipped.ts';
import { useTaking } from '../use-taking.ts';
import { useTitle } from '../use-title.ts';
import { useToReview } from '../use-to-review.ts';
import type { ViewProps } from '../view.ts';

/** The import view wired to the worker. */
export function ImportView({ client, params }: ViewProps & { client: ImportClient }) {
  const { jobs, failure, load } = useJobs(client);
  const review = useToReview(client, jobs);
  const { skipped, open } = useSkipped(client);
  const { taking, setTaking, onText, onFiles, onDrop } = useTaking(client);
  const dropping = useDrop(onDrop);
  useTitle(i18n.t('imports.title'));

  // The background, which has no page of its own, leads here with why a page could not be saved.
  const refused = v.safeParse(FailureKind, params.get('failed'));
  useEffect(() => {
    if (refused.success) setTaking({ phase: 'failed', failure: refused.output });
  }, [params]);

  const order = (name: 'pause-job' | 'resume-job' | 'cancel-job' | 'undo-job') => (job: string) => {
    void client.ask(name, { job }).then(async (answer) => {
      if (!answer.ok) setTaking({ phase: 'failed', failure: answer.failure });
      await load();
    });
  };
  const deeds: JobDeeds = {
    onPause: order('pause-job'),
    onResume: order('resume-job'),
    onCancel: order('cancel-job'),
    onUndo: order('undo-job'),
    onSkipped: open,
  };
  return (
    <ImportPage
      {...deeds}
      jobs={jobs}
      failure={failure}
      taking={taking}
      dropping={dropping}
      accept={ACCEPT}
      review={review}
      skipped={skipped}
      onText={onText}
      onFiles={onFiles}
      onRetry={load}
    />
  );
}
