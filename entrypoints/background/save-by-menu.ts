import { browser } from 'wxt/browser';
import { reportError } from '../../data/bridge/report-error.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import { savePage } from './save-page.ts';

/** The item of the context menu that saves the page's interview. */
export const SAVE_PAGE = 'save-page';

/** A menu has no place of its own to say why a page could not be saved: the library says it. */
async function save(tabId: number): Promise<void> {
  try {
    await savePage(tabId);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    reportError(error, SAVE_PAGE);
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/library.html')}?view=import&failed=${error.kind}`,
    });
  }
}

/** Saves the interview on a page by the context menu. */
export function savePageByMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SAVE_PAGE || tab?.id === undefined) return;
    save(tab.id).catch((error: unknown) => reportError(error, SAVE_PAGE));
  });
}
