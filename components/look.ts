import type { Side } from '../data/model/manner.ts';

/** Where our own pages stand, and how to choose otherwise. */
export interface Look {
  /** `null` where the page does not stand beside another. */
  side: Side | null;
  setSide: (side: Side) => void;
}
