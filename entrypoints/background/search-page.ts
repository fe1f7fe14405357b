import { browser } from 'wxt/browser';
import { reportError } from '../../data/bridge/report-error.ts';
import { QUERY_LIMIT } from '../../data/model/search.ts';

/** The address of the page that searches, with what is to be found: white space as single spaces, and cut to size. */
export function searchAddress(query: string): string {
  const asked = query.replace(/\s+/g, ' ').trim().slice(0, QUERY_LIMIT).toWellFormed();
  return `${browser.runtime.getURL('/popup.html')}?q=${encodeURIComponent(asked)}`;
}

/** Opens an address in a new tab, in front or behind, or in the tab that one is in. */
export function openAddress(url: string, where: 'here' | 'in front' | 'behind'): void {
  const opened =
    where === 'here'
      ? browser.tabs.update({ url })
      : browser.tabs.create({ url, active: where === 'in front' });
  opened.catch((error: unknown) => reportError(error, 'opening a page in a tab'));
}
