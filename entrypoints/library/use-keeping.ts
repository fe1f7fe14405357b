import { useState } from 'preact/hooks';
import type { Kept } from '../../components/settings/SettingsKeeping.tsx';
import { ask } from '../../data/bridge/ask.ts';
import { changedSettings } from '../../data/model/changed-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../data/model/settings.ts';
import { readSettingsFile, settingsFile, withoutSites } from '../../data/model/settings-file.ts';
import { download } from './download.ts';

const FILE_NAME = 'sidoljus-installningar.json';

/** The sites of the present settings that Sidoljus does not know; for these the background has no name but their key. */
async function unknownSites(): Promise<string[]> {
  const answer = await ask('settings-sites', {});
  return answer.ok ? answer.value.filter(({ site, name }) => name === site).map(({ site }) => site) : [];
}

/** Keeps all settings in a file, takes them from one, or from the start; the last of it can be undone. */
export function useKeeping(settings: Settings) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [before, setBefore] = useState(settings);
  const replace = async (next: Settings, done: 'imported' | 'reset' | 'undone') => {
    setBefore(settings);
    const answer = await ask('replace-settings', { settings: next });
    if (answer.ok) setKept(done === 'imported' ? { done, leftOut: [] } : { done });
    return answer.ok;
  };
  const take = async (read: Settings) => {
    if (!(await replace(read, 'imported'))) return;
    const leftOut = await unknownSites();
    if (leftOut.length === 0) return;
    const answer = await ask('replace-settings', { settings: withoutSites(read, leftOut) });
    if (answer.ok) setKept({ done: 'imported', leftOut });
  };
  return {
    kept,
    changed: changedSettings(settings),
    onExport: () => download(FILE_NAME, new Blob([settingsFile(settings)], { type: 'application/json' })),
    onImport: async (file: File) => {
      const read = readSettingsFile(await file.text());
      if (read.ok) await take(read.settings);
      else setKept({ done: 'refused', fault: read.fault });
    },
    onReset: () => void replace(DEFAULT_SETTINGS, 'reset'),
    onUndo: () => void replace(before, 'undone'),
  };
}
