import type { Side } from '../../model/manner.ts';
import { PANEL_WIDTHS } from '../../model/panel-widths.ts';

/** So much of the window's width, in CSS pixels, is left to a page beside which the panel stands. */
const LEAST_PAGE = 620;
/** What an arrow key moves the panel's edge by. */
const STEP = 16;

/** The width nearest to the one wished for that the panel can have, in whole CSS pixels. */
export const clampWidth = (wished: number, most: number = PANEL_WIDTHS.most): number =>
  Math.round(Math.max(PANEL_WIDTHS.least, Math.min(wished, most, PANEL_WIDTHS.most)));

/** The widest that the panel may be beside a page, in a window of so many CSS pixels. */
export const widestBeside = (windowWidth: number): number => clampWidth(windowWidth - LEAST_PAGE);

/** The panel's width after its inner edge was moved from one column of the window to another. */
export const widthByDrag = (width: number, side: Side, from: number, to: number): number =>
  width + (side === 'right' ? from - to : to - from);

/**
 * The panel's width after a key, as a window splitter has it (WAI-ARIA Authoring Practices): arrows move the
 * edge the way they point, Home makes the panel narrowest, End widest; undefined for any other key.
 */
export function widthByKey(key: string, width: number, side: Side, most: number): number | undefined {
  const outwards = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const inwards = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  if (key === outwards) return clampWidth(width + STEP, most);
  if (key === inwards) return clampWidth(width - STEP, most);
  if (key === 'Home') return PANEL_WIDTHS.least;
  return key === 'End' ? clampWidth(most, most) : undefined;
}
