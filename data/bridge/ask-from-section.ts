import { asking } from './asking.ts';
import { SECTION_REQUESTS } from './section-requests.ts';

/** Asks the background, from the script that follows a page's sections. */
export const ask = asking(SECTION_REQUESTS);
