import type { Manner } from '../../model/manner.ts';
import type { Box } from './measures.ts';

/** Where the panel stands beside a page: at which side, how wide (CSS pixels). */
export type Berth = Pick<Manner, 'side' | 'width'>;

interface Window {
  width: number;
  height: number;
}

/** The part of the window that the panel takes. */
export const stripOf = (window: Window, { side, width }: Berth): Box => {
  const left = side === 'right' ? window.width - width : 0;
  return { left, top: 0, right: left + width, bottom: window.height };
};

/** The part that is left to the page. */
export const freeOf = (window: Window, { side, width }: Berth): Box => {
  const left = side === 'right' ? 0 : width;
  return { left, top: 0, right: left + window.width - width, bottom: window.height };
};

/** How many columns two boxes share; less than none where they stand apart. */
export const across = (one: Box, other: Box): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left);
