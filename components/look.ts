import type { Side, Theme } from '../data/model/manner.ts';

/** In which colours our own pages are drawn and where they stand, and how to choose otherwise. */
export interface Look {
  theme: Theme;
  setTheme: (theme: Theme) => void;
  /** `null` where the page does not stand beside another. */
  side: Side | null;
  setSide: (side: Side) => void;
  /** Whether the order follows the section that one reads; `null` where the page has no such order. */
  follows: boolean | null;
  setFollows: (follows: boolean) => void;
}
