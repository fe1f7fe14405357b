import { browser } from 'wxt/browser';

/** Puts the script that draws the sidebar into the page that asks for it. */
export async function loadSidebar(tabId: number): Promise<null> {
  const target = { tabId, frameIds: [0] };
  // The tab may be gone or at another page by now, where nobody takes up what the script offers.
  await browser.scripting.executeScript({ target, files: ['/sidebar.js'] }).catch(() => undefined);
  return null;
}
