import { browser } from 'wxt/browser';
import { libraryAddress } from '../../data/bridge/library-address.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import { savePage } from './save-page.ts';

/** A menu has no place of its own to say why a page could not be saved: the library says it. */
async function save(tabId: number): Promise<void> {
  try {
    await savePage(tabId);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    reportError(error, 'saving the page by the menu');
    await browser.tabs.create({
      url: libraryAddress(`?view=import&failed=${error.kind}`),
    });
  }
}

/** Saves the interview on a tab's page, chosen in a context menu. */
export function savePageOf(tab: { id?: number | undefined } | undefined): void {
  if (tab?.id === undefined) return;
  save(tab.id).catch((error: unknown) => reportError(error, 'saving the page by the menu'));
}
