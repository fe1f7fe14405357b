import { browser } from 'wxt/browser';
import { type Home, READING_MS } from '../wiring/home.ts';

/** What stands for `READING_MS` on a page that has loaded: our script has long been at work, if it is there. */
const LOADED_MS = 400;

/** The browser lets no extension read its own pages, files and other extensions. */
const isOfTheWeb = (url: string): boolean => /^https?:/.test(url);

/** The popup: its tab is the one that it was opened over. Of pages beyond our rights the address is not told. */
export const popupHome: Home = {
  tab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { ok: false, failure: 'tab-unknown' };
    return {
      ok: true,
      value: {
        id: tab.id,
        windowId: tab.windowId ?? null,
        readingMs: tab.status === 'complete' ? LOADED_MS : READING_MS,
        failure: tab.url === undefined || isOfTheWeb(tab.url) ? null : 'page-forbidden',
      },
    };
  },
  // It is closed before another tab comes to the front.
  onTurn: () => {},
};
