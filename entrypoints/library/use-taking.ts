import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Taking } from '../../components/imports/ImportPage.tsx';
import { reportError } from '../../data/bridge/report-error.ts';
import type { ImportClient } from '../wiring/import-client.ts';
import { chosenFiles, droppedFiles, type Given, holdsArticles, pastedText } from './given-files.ts';

/** Takes in what the reader pastes, chooses or drops; `taking` is what there is to say of it. */
export function useTaking(client: ImportClient) {
  const [taking, setTaking] = useState<Taking>(null);
  const take = useCallback(
    async ({ name, files }: Given): Promise<boolean> => {
      const count = files.length;
      const answer = await client.ask('take-files', {
        name: name ?? i18n.t('imports.several', count, { count }),
        files,
      });
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
    (files: File[]) => {
      if (files.length === 0) return;
      setTaking({ phase: 'waiting' });
      void chosenFiles(files).then(takeFiles);
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
