import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Taking } from '../../components/imports/ImportPage.tsx';
import { reportError } from '../../data/bridge/report-error.ts';
import type { ImportClient } from '../wiring/import-client.ts';
import {
  chosenFiles,
  droppedFiles,
  type Given,
  type GivenFile,
  holdsArticles,
  pastedText,
} from './given-files.ts';

/** So many files are handed to the worker in one task. */
const SLICE = 100;

/** Hands all but the last slice of many files to the worker. @returns what the last slice is taken with, or why it is not */
async function handOver(client: ImportClient, files: readonly GivenFile[]) {
  const handing = crypto.randomUUID();
  let from = 0;
  for (; files.length - from > SLICE; from += SLICE) {
    const answer = await client.ask('hand-files', { handing, files: files.slice(from, from + SLICE) });
    if (!answer.ok) return answer;
  }
  const rest = files.slice(from);
  return { ok: true as const, value: from === 0 ? { files: rest } : { files: rest, handing } };
}

/** Takes in what the reader pastes, chooses or drops; `taking` is what there is to say of it. */
export function useTaking(client: ImportClient) {
  const [taking, setTaking] = useState<Taking>(null);
  const take = useCallback(
    async ({ name, files }: Given): Promise<boolean> => {
      const count = files.length;
      const over = await handOver(client, files);
      const called = name ?? i18n.t('imports.several', count, { count });
      const answer = over.ok ? await client.ask('take-files', { name: called, ...over.value }) : over;
      setTaking(answer.ok ? null : { phase: 'failed', failure: answer.failure });
      return answer.ok;
    },
    [client],
  );
  const takeFiles = useCallback(
    async (given: Given) => {
      if (!holdsArticles(given)) setTaking({ phase: 'nothing', dropped: 'other' });
      else await take(given);
    },
    [take],
  );
  const onText = useCallback((text: string) => take(pastedText(text, i18n.t('imports.pastedName'))), [take]);
  const onFiles = useCallback(
    async (files: FileList) => {
      setTaking({ phase: 'waiting' });
      await takeFiles(await chosenFiles(files));
    },
    [takeFiles],
  );
  const onDrop = useCallback(
    (dropped: DataTransfer) => {
      if (!dropped.types.includes('Files')) {
        const text = dropped.types.includes('text/uri-list') ? '' : dropped.getData('text/plain');
        if (text.trim() === '') setTaking({ phase: 'nothing', dropped: 'links' });
        else void onText(text);
        return;
      }
      setTaking({ phase: 'waiting' });
      droppedFiles(dropped).then(takeFiles, (error: unknown) => {
        reportError(error, 'reading what was dropped');
        setTaking({ phase: 'failed', failure: 'files-unreadable' });
      });
    },
    [takeFiles, onText],
  );
  return { taking, setTaking, onText, onFiles, onDrop };
}
