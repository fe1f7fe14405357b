import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { PageOrder } from './page-requests.ts';

/** Tells a tab's page script something; quietly nothing where the tab has no script. */
export async function sendOrder(tabId: number, order: PageOrder): Promise<void> {
  await browser.tabs.sendMessage(tabId, order, { frameId: 0 }).catch(() => undefined);
}

/** Calls the handler for every order to this page until the signal ends. */
export function onPageOrder(handler: (order: PageOrder) => void, signal: AbortSignal): void {
  listen(PageOrder, handler, signal);
}
