import { describe, expect, it } from 'vitest';
import type { Obstacle, RoomMeasures } from '../../../../data/page/room/measures.ts';
import {
  planRoom,
  planSize,
  planWindow,
  type RoomPlan,
  steadyPlan,
} from '../../../../data/page/room/plan-room.ts';

const WIDTH = 1_440;
const HEIGHT = 900;

/** A box over the whole width, from one row to another. */
const rows = (top: number, bottom: number) => ({ left: 0, top, right: WIDTH, bottom });

const fixed = (top: number, bottom: number, content = true): Obstacle => ({
  position: 'fixed',
  box: rows(top, bottom),
  content,
});

const sticky = (top: number, bottom: number, restTop: number, content = true): Obstacle => ({
  position: 'sticky',
  edge: 'top',
  box: rows(top, bottom),
  rest: rows(restTop, restTop + bottom - top),
  content,
});

const flow = (top: number, bottom: number, content = true): Obstacle => ({
  position: 'flow',
  box: rows(top, bottom),
  content,
});

const measured = (change: Partial<RoomMeasures> = {}): RoomMeasures => ({
  window: { width: WIDTH, height: HEIGHT },
  panelWidth: 380,
  obstacles: [],
  sideways: { before: 0, after: 0 },
  cutsOff: false,
  complete: true,
  ...change,
});

const beside = (top: number, bottom: number): RoomPlan => ({ kind: 'beside', top, bottom, margin: 380 });
const not = (why: Extract<RoomPlan, { kind: 'launcher-only' }>['why']): RoomPlan => ({
  kind: 'launcher-only',
  why,
});

describe('where the frame stands beside a page', () => {
  it.each<[what: string, because: string, obstacles: Obstacle[], plan: RoomPlan]>([
    ['a plain page', 'nothing is in the way', [], beside(0, 0)],
    ['a fixed header with buttons', 'they must stay in reach', [fixed(0, 72)], beside(72, 0)],
    ['a fixed header without any', 'it looks whole all the same', [fixed(0, 72, false)], beside(72, 0)],
    ['a notice bar over a header', 'both are fixed', [fixed(0, 30), fixed(30, 102)], beside(102, 0)],
    ['a header that has slid out', 'it comes back when one scrolls up', [fixed(-72, 0)], beside(72, 0)],
    ['a link far above the window', 'it never comes', [fixed(-9_999, -9_960)], beside(0, 0)],
    ['a sticky header under a notice', 'it rests lower than it sticks', [sticky(0, 72, 40)], beside(112, 0)],
    ['a cookie box at the right', 'its button must stay in reach', [fixed(760, 876)], beside(0, 140)],
    ['a bar along the lower edge', 'it would lie under the frame', [fixed(840, 900)], beside(0, 60)],
    ['header and bar', 'the frame stands between', [fixed(0, 72), fixed(840, 900)], beside(72, 60)],
    ['a chat button above the middle', 'there is more room below it', [fixed(400, 460)], beside(460, 0)],
    ['a chat button below the middle', 'there is more room above it', [fixed(440, 500)], beside(0, 460)],
    ['an empty surface that flows', 'nobody misses it', [flow(0, 300, false)], beside(0, 0)],
    ['a fixed surface in the middle', 'it holds nothing there', [fixed(100, 800, false)], beside(0, 0)],
    [
      'a chat button by itself',
      'the frame does not touch it',
      [{ position: 'fixed', box: { left: 1_300, top: 820, right: 1_420, bottom: 880 }, content: true }],
      beside(0, 88),
    ],
    ['rows between pixels', 'the frame gives way to the whole pixel', [fixed(0, 71.4)], beside(72, 0)],
  ])('%s: %s', (_what, _because, obstacles, plan) => {
    expect(planRoom(measured({ obstacles }))).toEqual(plan);
  });
});

describe('where only the launcher stands', () => {
  it.each<[what: string, because: string, change: Partial<RoomMeasures>, plan: RoomPlan]>([
    [
      'a narrow window',
      'too little of the page is left',
      { window: { width: 999, height: 900 } },
      not('narrow-window'),
    ],
    ['a low window', 'not one quote would fit', { window: { width: 1_440, height: 239 } }, not('low-window')],
    ['text that flows under', 'it would be hidden', { obstacles: [flow(120, 160)] }, not('hides-content')],
    [
      'text far down the page',
      'it would be hidden when one gets there',
      { obstacles: [flow(9_000, 9_020)] },
      not('hides-content'),
    ],
    [
      'a menu that sticks after a long way',
      'it passes behind the frame on its way up',
      { obstacles: [sticky(0, 60, 500)] },
      not('hides-content'),
    ],
    ['text that the page cuts off', 'it could be read before', { cutsOff: true }, not('hides-content')],
    [
      'a page that scrolls sideways now',
      'it did not before',
      { sideways: { before: 0, after: 40 } },
      not('scrolls-sideways'),
    ],
    ['a drawer as high as the window', 'no row is free', { obstacles: [fixed(0, 900)] }, not('low-window')],
    [
      'bars that leave 239 px',
      'not one quote would fit',
      { obstacles: [fixed(0, 331), fixed(570, 900)] },
      not('low-window'),
    ],
    [
      'more elements than were looked at',
      'what is unknown may be hidden',
      { complete: false },
      not('too-large'),
    ],
  ])('%s: %s', (_what, _because, change, plan) => {
    expect(planRoom(measured(change))).toEqual(plan);
  });

  it('does not blame the margin for sideways scrolling that was there before', () => {
    expect(planRoom(measured({ sideways: { before: 300, after: 300 } }))).toEqual(beside(0, 0));
  });

  it('crosses an empty header rather than not stand at all', () => {
    const obstacles = [fixed(0, 200, false), fixed(430, 900)];
    expect(planRoom(measured({ obstacles }))).toEqual(beside(0, 470));
  });

  it('knows a window that is too small without measuring the page', () => {
    expect(planWindow({ width: 999, height: 900 })).toEqual(not('narrow-window'));
    expect(planWindow({ width: 1_000, height: 240 })).toBeUndefined();
  });
});

describe('a plan that follows another', () => {
  it.each<[what: string, current: RoomPlan | undefined, next: RoomPlan, then: RoomPlan]>([
    ['the first is taken as it is', undefined, beside(72, 0), beside(72, 0)],
    ['gives way at once to a header that grows', beside(40, 0), beside(72, 0), beside(72, 0)],
    ['stays where it is under a header that shrinks a little', beside(72, 0), beside(40, 0), beside(72, 0)],
    ['takes the room of a cookie bar that is gone', beside(0, 150), beside(0, 0), beside(0, 0)],
    ['stays at the top and gives way below', beside(72, 0), beside(40, 90), beside(72, 90)],
    ['gives way to nothing less than all', beside(72, 0), not('hides-content'), not('hides-content')],
    ['begins anew after the launcher', not('hides-content'), beside(40, 0), beside(40, 0)],
  ])('%s', (_what, current, next, then) => {
    expect(steadyPlan(current, next)).toEqual(then);
  });
});

describe('a page is too large to be tried', () => {
  it.each([
    ['with many elements', { elements: 3_001, height: 0 }],
    ['with long texts in few', { elements: 500, height: 300_000 }],
    ['with much of both', { elements: 2_000, height: 100_000 }],
  ])('%s', (_, size) => {
    expect(planSize(size)).toEqual({ kind: 'launcher-only', why: 'too-large' });
  });

  it('and not when it is as long as pages are', () => {
    expect(planSize({ elements: 2_500, height: 20_000 })).toBeUndefined();
  });
});
