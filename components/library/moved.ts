import { createContext } from 'preact';

/** Whether one has come to the view by a link within the library, and so reads on from it as on a new page. */
export const Moved = createContext(false);
