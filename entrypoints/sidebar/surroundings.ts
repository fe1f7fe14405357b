import type { Box } from '../../data/page/room/measures.ts';
import { drawnParent } from '../in-page/walk-page.ts';

/** What an element's ancestors make of it. */
export interface Surroundings {
  /** The part of its box that they let be seen, at the present scroll position. */
  seen: Box;
  /** Whether what is cut off can be scrolled to sideways. */
  scrolls: boolean;
  /** The ancestor (or itself) by which it stays in the window; undefined for what scrolls with the page. */
  anchor: { element: Element; position: 'fixed' | 'sticky' } | undefined;
  /** The outermost drawn surface that it stands on, within the anchor. */
  surface: Element | undefined;
}

/** What makes an ancestor the frame of reference even for position: fixed. */
const BECOMES_REFERENCE = /transform|perspective|filter|rotate|scale|translate|contain/;

/**
 * Climbs from an element to the root and gathers what becomes of a box of it: clipped by which ancestors,
 * fixed or sticky by which, drawn on which surface.
 * @param isText whether the box is of the element's own text, which the element itself may clip
 */
export function surroundingsOf(element: Element, box: Box, isText: boolean): Surroundings {
  // A DOMRect gives nothing of itself to a spread.
  const { left, top, right, bottom } = box;
  const found: Surroundings = {
    seen: { left, top, right, bottom },
    scrolls: false,
    anchor: undefined,
    surface: undefined,
  };
  let style = getComputedStyle(element);
  let inside = isText ? 'static' : style.position;
  if (isText) clip(found, element, style);
  notice(found, element, style);
  for (let outer = drawnParent(element); outer; outer = drawnParent(outer)) {
    style = getComputedStyle(outer);
    if (found.anchor?.position === 'fixed') {
      if (!isReference(style)) continue;
      found.anchor = undefined;
    }
    // Out of the flow, an ancestor that is no containing block neither clips nor moves it.
    const holds = inside !== 'absolute' || style.position !== 'static' || isReference(style);
    if (holds && outer !== outer.ownerDocument.documentElement && outer !== outer.ownerDocument.body) {
      clip(found, outer, style);
    }
    if (holds) inside = style.position;
    notice(found, outer, style);
  }
  return found;
}

function notice(found: Surroundings, element: Element, style: CSSStyleDeclaration): void {
  const before = found.anchor;
  if (!before && style.position === 'sticky' && (style.top !== 'auto' || style.bottom !== 'auto')) {
    found.anchor = { element, position: 'sticky' };
  }
  if (style.position === 'fixed') found.anchor = { element, position: 'fixed' };
  if (isSurface(style) && (!before || found.anchor !== before)) found.surface = element;
}

function isReference(style: CSSStyleDeclaration): boolean {
  if (style.transform !== 'none' || style.perspective !== 'none' || style.filter !== 'none') return true;
  if (style.rotate !== 'none' || style.scale !== 'none' || style.translate !== 'none') return true;
  if (style.backdropFilter && style.backdropFilter !== 'none') return true;
  return BECOMES_REFERENCE.test(style.willChange) || /paint|layout|strict|content/.test(style.contain);
}

/** Whether an element is drawn by itself, not only by what it holds. */
export function isSurface(style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage !== 'none' || style.boxShadow !== 'none') return true;
  if (!/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor)) return true;
  return style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px';
}

function clip(found: Surroundings, element: Element, style: CSSStyleDeclaration): void {
  if (isClippedAway(style)) found.seen = { ...found.seen, right: found.seen.left, bottom: found.seen.top };
  const clipsAcross = style.overflowX !== 'visible';
  const clipsDown = style.overflowY !== 'visible';
  if (!clipsAcross && !clipsDown) return;
  const rect = element.getBoundingClientRect();
  const { seen } = found;
  const before = seen.right - seen.left;
  if (clipsAcross) {
    seen.left = Math.max(seen.left, rect.left);
    seen.right = Math.min(seen.right, rect.right);
  }
  // Down the page everything can be scrolled to, except where overflow is simply hidden.
  if (style.overflowY === 'hidden' || style.overflowY === 'clip') {
    seen.top = Math.max(seen.top, rect.top);
    seen.bottom = Math.min(seen.bottom, rect.bottom);
  }
  const cut = seen.right - seen.left < before - 1;
  // An ellipsis says itself that there is more, and a wider window shows it.
  if (cut && (/auto|scroll/.test(style.overflowX) || style.textOverflow === 'ellipsis')) found.scrolls = true;
}

/** The ways in which texts for screen readers only are kept from view. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' && /^rect\((?:0px|1px)(?:, (?:0px|1px)){3}\)$/.test(style.clip))
    return true;
  return /^inset\((?:50|100)%/.test(style.clipPath);
}
