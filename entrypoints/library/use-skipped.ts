import { useCallback, useState } from 'preact/hooks';
import type { Skipped } from '../../components/imports/SkippedFiles.tsx';
import type { SkippedFile } from '../../data/model/import.ts';
import type { ImportClient } from '../wiring/import-client.ts';

/** As many as the worker tells at once. */
const AT_ONCE = 200;

async function allSkipped(client: ImportClient, job: string): Promise<Skipped> {
  const files: SkippedFile[] = [];
  for (;;) {
    const answer = await client.ask('skipped-files', { job, from: files.length, most: AT_ONCE });
    if (!answer.ok) return { phase: 'failed', failure: answer.failure };
    files.push(...answer.value.files);
    if (files.length >= answer.value.total || answer.value.files.length === 0)
      return { phase: 'shown', files };
  }
}

/** The files of imports that gave nothing, as far as one has asked for them. */
export function useSkipped(client: ImportClient) {
  const [skipped, setSkipped] = useState<ReadonlyMap<string, Skipped>>(new Map());
  const open = useCallback(
    (job: string) => {
      const set = (found: Skipped) => setSkipped((all) => new Map(all).set(job, found));
      set({ phase: 'loading' });
      void allSkipped(client, job).then(set);
    },
    [client],
  );
  return { skipped, open };
}
