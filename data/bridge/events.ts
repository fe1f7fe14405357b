import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { SectionChanged, ViewChanged } from './own-requests.ts';

async function send(event: ViewChanged | SectionChanged): Promise<void> {
  await Promise.all([
    browser.runtime.sendMessage(event).catch(() => undefined),
    // To Firefox, a frame of ours in a page is a part of the tab: what is told to our own pages passes it by.
    import.meta.env.FIREFOX && browser.tabs.sendMessage(event.tabId, event).catch(() => undefined),
  ]);
}

/** Tells every open panel that a tab's view is new or gone; quietly nothing where none is open. */
export const sendViewChanged = (tabId: number): Promise<void> => send({ event: 'view-changed', tabId });

/** Tells every open panel that a tab has another section in view. */
export const sendSectionChanged = (tabId: number): Promise<void> => send({ event: 'section-changed', tabId });

/** Calls the handler whenever a tab's view has changed, until the signal ends. */
export function onViewChanged(handler: (event: ViewChanged) => void, signal: AbortSignal): void {
  listen(ViewChanged, handler, signal);
}

/** Calls the handler whenever a tab has another section in view, until the signal ends. */
export function onSectionChanged(handler: (event: SectionChanged) => void, signal: AbortSignal): void {
  listen(SectionChanged, handler, signal);
}
