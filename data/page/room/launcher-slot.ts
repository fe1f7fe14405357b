/** What the launcher would lie on, the least harm first. Flowing text can be scrolled from under it. */
export const COVERS = ['nothing', 'text', 'control', 'fixed'] as const;
export type Covers = (typeof COVERS)[number];

/** A place at the page's edge: distance from the window's lower edge in CSS pixels, and what lies there. */
export interface Slot {
  bottom: number;
  covers: Covers;
}

/** Space to the window's edges, and between two places that are tried. */
const EDGE = 24;
const STEP = 44;

const harm = (slot: Slot) => COVERS.indexOf(slot.covers);

/** Places for a launcher of the given height to try, from the bottom upwards; at least one. */
export function launcherSlots(windowHeight: number, launcherHeight: number): number[] {
  const bottoms = [EDGE];
  for (let bottom = EDGE + STEP; bottom + launcherHeight <= windowHeight - EDGE; bottom += STEP)
    bottoms.push(bottom);
  return bottoms;
}

/** The place of least harm, the lowest of equals. */
export function chooseSlot(slots: readonly Slot[]): Slot | undefined {
  return slots.reduce<Slot | undefined>(
    (best, slot) => (best && harm(best) <= harm(slot) ? best : slot),
    undefined,
  );
}

/** Whether a launcher that already stands should move: not for text, which scrolls past it all the time. */
export function isBadSlot(slot: Slot): boolean {
  return harm(slot) >= COVERS.indexOf('control');
}
