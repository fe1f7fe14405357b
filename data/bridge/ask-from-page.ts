import { asking } from './asking.ts';
import { PAGE_REQUESTS } from './page-requests.ts';

/** Asks the background, from the script in a page. */
export const ask = asking(PAGE_REQUESTS);
