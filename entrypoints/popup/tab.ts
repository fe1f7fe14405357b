import { browser } from 'wxt/browser';

/** The tab that the popup was opened over. */
export interface FrontTab {
  id: number;
  windowId: number;
  /** The browser lets no extension read what is not of the web: its own pages, files, other extensions. */
  isOfTheWeb: boolean;
  isLoaded: boolean;
}

/** The active tab of this window; `null` where there is none. Of pages beyond our rights the address is not told. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    isOfTheWeb: tab.url === undefined || /^https?:/.test(tab.url),
    isLoaded: tab.status === 'complete',
  };
}
