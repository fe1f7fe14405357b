import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Deletable, PrivacyPageProps } from '../../components/privacy/PrivacyPage.tsx';
import { forgetTabs, readAreas } from '../../data/bridge/areas.ts';
import { ask } from '../../data/bridge/ask.ts';
import { tellRecordsChanged } from '../../data/bridge/records-changed.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { DEFAULT_SETTINGS } from '../../data/model/settings.ts';
import { database } from '../../data/store/database.ts';
import { byteSize, deleteOwn, measureStore } from '../../data/store/measure-store.ts';

const db = database();

async function measure(): Promise<NonNullable<PrivacyPageProps['stored']>> {
  const [{ bundled, own }, { settings, tabs }] = await Promise.all([measureStore(db), readAreas()]);
  const kept = (area: Record<string, unknown>) => ({
    count: Object.keys(area).length,
    bytes: byteSize(area),
  });
  return { bundled, own, settings: kept(settings), tabs: kept(tabs) };
}

/** Deletes what is kept of a kind. @returns false where it can't be now */
async function remove(kind: Deletable): Promise<boolean> {
  if (kind === 'settings') return (await ask('replace-settings', { settings: DEFAULT_SETTINGS })).ok;
  if (kind === 'tabs') {
    await forgetTabs();
    return true;
  }
  const removed = await deleteOwn(db);
  if (removed) tellRecordsChanged();
  return removed;
}

/** What is kept on the machine, by kind, and how to delete it. */
export function useStored() {
  const [stored, setStored] = useState<PrivacyPageProps['stored']>(null);
  const [deleted, setDeleted] = useState<PrivacyPageProps['deleted']>(null);
  const look = useCallback(() => {
    measure().then(setStored, (error: unknown) => reportError(error, 'measuring what is stored'));
  }, []);
  useEffect(look, [look]);
  const onDelete = useCallback(
    (kind: Deletable) => {
      remove(kind)
        .catch((error: unknown) => {
          reportError(error, `deleting what is stored: ${kind}`);
          return false;
        })
        .then((done) => {
          setDeleted({ kind, done });
          look();
        });
    },
    [look],
  );
  return { stored, deleted, onDelete };
}
