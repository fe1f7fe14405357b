import { describe, expect, it } from 'vitest';
import {
  type Covers,
  chooseSlot,
  isBadSlot,
  launcherSlots,
} from '../../../../data/page/room/launcher-slot.ts';

const slots = (...covers: Covers[]) => covers.map((covered, index) => ({ bottom: index, covers: covered }));

describe('the places that are tried', () => {
  it('go from the bottom upwards and stay in the window', () => {
    const bottoms = launcherSlots(900, 32);
    expect(bottoms[0]).toBe(24);
    expect(bottoms).toEqual([...bottoms].sort((a, b) => a - b));
    expect(Math.max(...bottoms) + 32).toBeLessThanOrEqual(900 - 24);
  });

  it('are one at least, in however low a window', () => {
    expect(launcherSlots(20, 32)).toEqual([24]);
  });
});

describe('the place that is chosen', () => {
  it.each<[because: string, covers: Covers[], index: number]>([
    ['the lowest, where all are free', ['nothing', 'nothing'], 0],
    ['above a cookie bar', ['fixed', 'fixed', 'nothing'], 2],
    ['the lowest of equals', ['text', 'text'], 0],
    ['text rather than a control, since it scrolls away', ['control', 'text'], 1],
    ['a control of the page rather than a fixed one, which never moves', ['fixed', 'control'], 1],
  ])('%s', (_because, covers, index) => {
    expect(chooseSlot(slots(...covers))?.bottom).toBe(index);
  });

  it('is left for a control or something fixed, not for text', () => {
    expect(slots('nothing', 'text', 'control', 'fixed').map(isBadSlot)).toEqual([false, false, true, true]);
  });
});
