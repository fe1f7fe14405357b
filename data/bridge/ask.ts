import { asking } from './asking.ts';
import { OWN_REQUESTS } from './own-requests.ts';

/** Asks the background, from one of the extension's own pages. */
export const ask = asking(OWN_REQUESTS);
