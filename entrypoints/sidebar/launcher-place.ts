import {
  COVERS,
  type Covers,
  chooseSlot,
  isBadSlot,
  launcherSlots,
  type Slot,
} from '../../data/page/room/launcher-slot.ts';
import type { Box } from '../../data/page/room/measures.ts';
import { isControl, textRects } from '../in-page/page-items.ts';
import { drawnParent } from '../in-page/walk-page.ts';
import { isSurface, surroundingsOf } from './surroundings.ts';
import { viewportOf } from './viewport.ts';

/** Points per side at which a place is probed: corners, edges and middle. */
const PROBES = [0.04, 0.5, 0.96];

/**
 * Gives the launcher the lowest place at its edge where it covers neither text nor control, else the
 * one where it does the least harm. One that stands is moved only off a control or something fixed.
 */
export function placeLauncher(button: HTMLElement, host: HTMLElement): void {
  const { width, height } = viewportOf(document);
  const size = button.getBoundingClientRect();
  const linesOf = readOnce(textRects);
  const slotAt = (bottom: number): Slot => {
    const left = host.dataset.side === 'left' ? 0 : width - size.width;
    const top = height - bottom - size.height;
    const box = { left, top, right: left + size.width, bottom: height - bottom };
    return { bottom, covers: coveredIn(box, host, linesOf) };
  };
  const present = Number.parseFloat(button.style.bottom);
  const isInWindow = size.top >= 0 && size.bottom <= height;
  if (!Number.isNaN(present) && isInWindow && !isBadSlot(slotAt(present))) return;
  const slot = chooseSlot(launcherSlots(height, size.height).map(slotAt));
  if (slot) button.style.bottom = `${slot.bottom}px`;
}

type LinesOf = (element: Element) => readonly Box[];

/** Reads an element's lines when they are first asked for: a listing may have a hundred thousand, and every place asks. */
function readOnce(read: LinesOf): LinesOf {
  const known = new Map<Element, readonly Box[]>();
  return (element) => {
    const lines = known.get(element) ?? read(element);
    known.set(element, lines);
    return lines;
  };
}

function coveredIn(box: Box, host: Element, linesOf: LinesOf): Covers {
  const seen = new Set<Element>();
  let worst = 0;
  for (const x of PROBES) {
    for (const y of PROBES) {
      const across = box.left + x * (box.right - box.left);
      const down = box.top + y * (box.bottom - box.top);
      for (const element of document.elementsFromPoint(across, down)) {
        if (element === host || seen.has(element)) continue;
        seen.add(element);
        worst = Math.max(worst, COVERS.indexOf(coversOf(element, box, linesOf)));
      }
    }
  }
  return COVERS[worst] ?? 'nothing';
}

function coversOf(element: Element, box: Box, linesOf: LinesOf): Covers {
  if (isFixedBar(element)) return 'fixed';
  const isText = linesOf(element).some((rect) => overlap(rect, box));
  const isAct = !isText && isControl(element);
  // The text inside a link is an element of its own, and both count as the control.
  const inControl = isAct || (isText && isInControl(element));
  if (!isText && !isAct) return 'nothing';
  const { anchor } = surroundingsOf(element, element.getBoundingClientRect(), false);
  if (anchor?.position === 'fixed') return 'fixed';
  return inControl ? 'control' : 'text';
}

/** A cookie bar or a chat box is not to be touched even where it is empty; a page that is fixed as a whole is. */
function isFixedBar(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'fixed' || !isSurface(style)) return false;
  return element.getBoundingClientRect().height < viewportOf(document).height / 2;
}

function isInControl(element: Element): boolean {
  for (let at: Element | null = element; at; at = drawnParent(at)) if (isControl(at)) return true;
  return false;
}

const overlap = (rect: Box, box: Box) =>
  rect.left < box.right && rect.right > box.left && rect.top < box.bottom && rect.bottom > box.top;
