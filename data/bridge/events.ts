import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { ViewChanged } from './own-requests.ts';

/** Tells every open panel that a tab's view is new or gone; quietly nothing where none is open. */
export async function sendViewChanged(tabId: number): Promise<void> {
  const event: ViewChanged = { event: 'view-changed', tabId };
  await Promise.all([
    browser.runtime.sendMessage(event).catch(() => undefined),
    // To Firefox, a frame of ours in a page is a part of the tab: what is told to our own pages passes it by.
    import.meta.env.FIREFOX && browser.tabs.sendMessage(tabId, event).catch(() => undefined),
  ]);
}

/** Calls the handler whenever a tab's view has changed, until the signal ends. */
export function onViewChanged(handler: (event: ViewChanged) => void, signal: AbortSignal): void {
  listen(ViewChanged, handler, signal);
}
