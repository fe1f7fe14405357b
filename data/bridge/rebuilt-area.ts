import { browser } from 'wxt/browser';
import { REBUILT as KEY } from './note-rebuilt.ts';

/** Whether what was stored was built anew and nobody has been told yet. */
export const isRebuilt = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] === true;

/** The reader has been told. */
export const forgetRebuilt = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls back when it was noted or told, until the signal ends. */
export function onRebuiltChanged(handler: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string) =>
    area === 'local' && Object.hasOwn(changes, KEY) && handler();
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
