import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's API do not know. */
interface FirefoxSidebar {
  sidebarAction: { open(): Promise<void> };
}

const hasSidebar = (api: object): api is FirefoxSidebar => 'sidebarAction' in api;

/**
 * Opens the browser's own side panel in a window. Must be called in the turn of the reader's click, with
 * nothing awaited before it. @returns false where the browser refused
 */
export function openSidePanel(windowId: number): Promise<boolean> {
  const opening = hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ windowId });
  return opening.then(
    () => true,
    () => false,
  );
}
