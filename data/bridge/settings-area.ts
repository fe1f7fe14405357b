import { browser } from 'wxt/browser';
import { type Settings, settingsFrom } from '../model/settings.ts';

const KEY = 'settings';

/** The user's settings; the default for any part that is missing or not of its schema. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
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

/** Calls back with the settings whenever any page of the extension has changed them, until the signal ends. */
export function onSettingsChanged(handler: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) handler(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
