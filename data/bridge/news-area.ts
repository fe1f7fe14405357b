import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'news';

/** The version that is installed. */
const installed = (): string => browser.runtime.getManifest().version;

/** Remembers after an update that there may be something to tell; not where the same version was put in again. */
export async function noteUpdate(before: string | undefined): Promise<void> {
  const version = installed();
  if (before !== version) await browser.storage.local.set({ [KEY]: version });
}

/** The version of which nobody has been told yet; `null` where there is none, as after a first install. */
export async function untoldVersion(): Promise<string | null> {
  const noted = v.safeParse(v.string(), (await browser.storage.local.get(KEY))[KEY]);
  return noted.success && noted.output === installed() ? noted.output : null;
}

/** The reader has been told, once and for all. */
export async function forgetNews(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back when it was noted or told, until the signal ends. */
export function onNewsChanged(handler: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string) =>
    area === 'local' && Object.hasOwn(changes, KEY) && handler();
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
