import { browser } from 'wxt/browser';

export const REBUILT = 'rebuilt';

/** Remembers that what was stored of the collection was damaged and has been built anew. In a file of its own: the worker needs no more. */
export const noteRebuilt = (): Promise<void> => browser.storage.local.set({ [REBUILT]: true });
