import { giveBackLeftover } from './margin.ts';

/** The name of the one element that stands in a page. */
export const HOST_NAME = 'sidoljus-panel';

/** Removes what an older script of this extension, which died without it, has left in a page. */
export function removeLeftovers(document: Document): void {
  for (const leftover of document.querySelectorAll<HTMLElement>(HOST_NAME)) {
    giveBackLeftover(document.documentElement, leftover);
    leftover.remove();
  }
}
