import type { Box, Obstacle, RoomMeasures } from '../../data/page/room/measures.ts';
import type { Berth } from '../../data/page/room/strip.ts';
import { across, freeOf, stripOf } from '../../data/page/room/strip.ts';
import { isShown, itemsOf, type PageItem } from '../in-page/page-items.ts';
import { walkPage } from '../in-page/walk-page.ts';
import { isSurface, type Surroundings, surroundingsOf } from './surroundings.ts';
import { Suspects } from './suspects.ts';
import { sidewaysOf, viewportOf } from './viewport.ts';

const ELEMENTS = 8_000;
/** Less than this of something, in CSS pixels, nobody misses. */
const NOTHING = 2;
/** A picture is missed when half of it is hidden; at less it is a wide one that passes under. */
const HALF = 0.5;

export interface MeasureOptions {
  /** Where the panel is to stand. */
  berth: Berth;
  /** The extension's own element, which is no part of the page. */
  host: Element;
  /** Calls `read` while the page stands without the margin, and gives what it gives. */
  withoutMargin: <T>(read: () => T) => T;
  /** Elements that are cut off with the margin as without it, as found by earlier measurings. */
  cleared: WeakSet<Element>;
}

/**
 * Measures what of the page reaches into the strip at its side, while the page has the margin. Reads only;
 * the whole document counts, not just what is in view, and the walk ends where the answer is known.
 */
export function measurePage(document: Document, options: MeasureOptions): RoomMeasures {
  const view = viewportOf(document);
  const strip = stripOf(view, options.berth);
  const free = freeOf(view, options.berth);
  const obstacles: Obstacle[] = [];
  const suspects = new Suspects(document, options.cleared);
  const complete = walkPage(document.documentElement, options.host, ELEMENTS, (element, rect) => {
    if (!mayReach(element, rect, free)) return true;
    for (const item of itemsOf(element, rect)) {
      if (!isInside(item.rect, free)) look(item, strip, obstacles, suspects);
    }
    const surface = surfaceObstacle(element, rect, strip);
    if (surface) obstacles.push(surface);
    return obstacles.at(-1)?.position !== 'flow';
  });
  const after = sidewaysOf(document);
  const mustCompare = after > 0 || !suspects.isEmpty;
  const before = mustCompare
    ? options.withoutMargin(() => ({ sideways: sidewaysOf(document), shares: suspects.shares() }))
    : { sideways: 0, shares: [] };
  return {
    window: { width: view.outerWidth, height: view.height },
    panelWidth: options.berth.width,
    obstacles,
    sideways: { before: before.sideways, after },
    cutsOff: suspects.haveLost(before.shares),
    complete,
  };
}

/** Whether something stands wholly in the part of the window that is the page's. */
const isInside = (rect: Box, free: Box) =>
  rect.left >= free.left - NOTHING && rect.right <= free.right + NOTHING;

/** Whether an element, or text that runs out of it, may stand in the strip or be cut off at the other edge. */
function mayReach(element: Element, rect: DOMRect, free: Box): boolean {
  if (!isInside(rect, free)) return true;
  if (rect.width === 0 && rect.height === 0) return true;
  return rect.left + element.scrollWidth > free.right + NOTHING;
}

function look(item: PageItem, strip: Box, obstacles: Obstacle[], suspects: Suspects): void {
  const { element, rect, kind } = item;
  if (rect.width < NOTHING || rect.height < NOTHING || !isShown(element)) return;
  const around = surroundingsOf(element, rect, kind === 'text');
  if (standsIn(around.seen, strip, kind === 'picture' ? rect.width * HALF : NOTHING)) {
    obstacles.push(contentObstacle(around));
  } else if (kind !== 'picture' && !around.scrolls && around.anchor?.position !== 'fixed') {
    suspects.add(element, kind);
  }
}

/** Rows don't count: what flows may be scrolled to where the frame is. */
function standsIn(seen: Box, strip: Box, least: number): boolean {
  return across(seen, strip) > least && seen.bottom - seen.top > NOTHING;
}

function contentObstacle({ anchor, surface, seen }: Surroundings): Obstacle {
  if (!anchor) return { position: 'flow', box: seen, content: true };
  return anchored(anchor.element, anchor.position, surface?.getBoundingClientRect() ?? seen, true);
}

/** A header or bar that reaches into the strip with nothing on it there: better not crossed. */
function surfaceObstacle(element: Element, rect: DOMRect, strip: Box): Obstacle | undefined {
  if (across(rect, strip) <= NOTHING || rect.height < NOTHING) return undefined;
  const style = getComputedStyle(element);
  const { position } = style;
  if ((position !== 'fixed' && position !== 'sticky') || !isShown(element)) return undefined;
  const inner = element.firstElementChild;
  if (!isSurface(style) && !(inner && isSurface(getComputedStyle(inner)))) return undefined;
  return anchored(element, position, rect, false);
}

function anchored(anchor: Element, position: 'fixed' | 'sticky', rect: Box, content: boolean): Obstacle {
  const box = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  if (position === 'fixed') return { position, box, content };
  const edge = getComputedStyle(anchor).top === 'auto' ? 'bottom' : 'top';
  return { position, edge, box, rest: restOf(anchor), content };
}

/** Where a sticky element stands in the unscrolled page: after what comes before it, which does not stick. */
function restOf(anchor: Element): Box {
  const rect = anchor.getBoundingClientRect();
  const before = anchor.previousElementSibling?.getBoundingClientRect();
  const parent = anchor.parentElement?.getBoundingClientRect();
  const top =
    (before && before.height > 0 ? before.bottom : (parent?.top ?? rect.top)) + (window.scrollY || 0);
  return { left: rect.left, top, right: rect.right, bottom: top + rect.height };
}
