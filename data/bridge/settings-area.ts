import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, Settings } from '../model/settings.ts';

const KEY = 'settings';

/** The user's settings; the defaults for any part that is missing or not of the schema. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const candidate =
    typeof stored === 'object' && stored !== null ? { ...DEFAULT_SETTINGS, ...stored } : DEFAULT_SETTINGS;
  const parsed = v.safeParse(Settings, candidate);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

let queue: Promise<void> = Promise.resolve();

/** Changes the settings by a function of what they are; changes follow one another, none is lost. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = queue.then(async () => {
    await browser.storage.local.set({ [KEY]: change(await readSettings()) });
  });
  queue = next.catch(() => undefined);
  return next;
}
