import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's API do not know. */
interface FirefoxSidebar {
  sidebarAction: { open(): Promise<void> };
}

const hasSidebar = (api: object): api is FirefoxSidebar => 'sidebarAction' in api;

/**
 * Opens the browser's own side panel. Must be called in the turn of the user's click or key, with nothing awaited
 * before it; rejects where the browser refuses, as Firefox does for what a page's script asks.
 * @param where the tab or window beside which it stands; Firefox knows by itself, others do nothing without it
 */
export async function openNativePanel(where?: { tabId: number } | { windowId: number }): Promise<void> {
  if (hasSidebar(browser)) await browser.sidebarAction.open();
  else if (where) await browser.sidePanel.open(where);
}
