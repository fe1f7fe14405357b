import { browser } from 'wxt/browser';

/** The address of the library page, with a query such as `?view=settings`. */
export const libraryAddress = (query = ''): string => `${browser.runtime.getURL('/library.html')}${query}`;
