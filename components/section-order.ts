import type { Hit } from '../data/model/hit.ts';
import type { SectionOrder } from '../data/model/page-section.ts';
import { groupHits } from './groups.ts';

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

const idsOf = (hits: readonly Hit[], section?: readonly string[]) =>
  groupHits(hits, section).flatMap((group) => group.hits.map(({ ref }) => ref.id));

/** What the section's order does to the page's: nothing, something below the first record, or another record leads. */
export function effectOf(order: SectionOrder, hits: readonly Hit[]): 'none' | 'below' | 'leads' {
  const [before, after] = [idsOf(hits), idsOf(hits, order.records)];
  if (before[0] !== after[0]) return 'leads';
  return before.every((id, at) => id === after[at]) ? 'none' : 'below';
}
