import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's API do not know. */
interface FirefoxSidebar {
  sidebarAction: { toggle(): Promise<void> };
}

const hasSidebar = (api: object): api is FirefoxSidebar => 'sidebarAction' in api;

/**
 * Opens the browser's own side panel beside a tab. Must run in the turn of the user's click, with nothing
 * awaited before it. Firefox refuses from a page's message; there the toolbar button opens its sidebar.
 */
export async function openSidePanel(tabId: number): Promise<null> {
  if ('sidePanel' in browser) await browser.sidePanel.open({ tabId });
  return null;
}

/** A click on the toolbar button opens the browser's own side panel (Chrome) or its sidebar (Firefox). */
export function openPanelOnActionClick(): void {
  if (hasSidebar(browser)) {
    const { sidebarAction } = browser;
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}
