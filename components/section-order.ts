import type { SectionOrder } from '../data/model/page-section.ts';

/** How the panel follows the section that one reads; missing where it does not. */
export interface Following {
  /** The order that the section in view gives; `null` where it gives none. */
  order: SectionOrder | null;
  /** Whether the reader has gone back to the page's own order, on this page. */
  isHeld: boolean;
  onHold: (isHeld: boolean) => void;
}

/** The order that counts now. */
export const orderOf = (following: Following | null): SectionOrder | null =>
  following && !following.isHeld ? following.order : null;
