import type { Box, Obstacle, RoomMeasures } from './measures.ts';

/** In a narrower window too little would be left of the page. */
const LEAST_WINDOW = 1_000;
/** Below this height the panel shows less than one quote. */
const LEAST_HEIGHT = 240;

/** How deep a header or a bar may reach into the window and still be one. */
const EDGE_ZONE = 240;
/** A header that slides out upwards on scrolling stops just above the window. */
const SLID_OUT = 64;
/**
 * Trying the room lays the whole page out anew, twice or three times, in one go before anything is drawn. Up to so many
 * elements that took Chromium 156 less than the 50 ms from which a task is long (W3C, Long Tasks); text without any
 * takes as long as one element for every so many pixels of the page's height.
 */
const MOST_TRIED = 3_000;
const PIXELS_AS_ELEMENT = 60;

/** Space to something small that stands by itself, such as a chat button; bars are met edge to edge. */
const BREATH = 8;
/** Room that is won is taken only if it is worth the movement. */
const WORTH_GROWING = 80;

export type WhyNot =
  | 'narrow-window'
  | 'low-window'
  | 'hides-content'
  | 'scrolls-sideways'
  | 'too-large'
  | 'restless';

/**
 * Where the frame may stand. `top` and `bottom` are distances from the window's edges, `margin` is what the
 * page is narrowed by and the frame is wide, all in CSS pixels.
 */
export type RoomPlan =
  | { kind: 'beside'; top: number; bottom: number; margin: number }
  | { kind: 'launcher-only'; why: WhyNot };

interface Interval {
  from: number;
  to: number;
}

const launcherOnly = (why: WhyNot): RoomPlan => ({ kind: 'launcher-only', why });

/** Whether there is any use in measuring: in a narrow or low window the answer is known. */
export function planWindow(window: RoomMeasures['window']): RoomPlan | undefined {
  if (window.width < LEAST_WINDOW) return launcherOnly('narrow-window');
  return window.height < LEAST_HEIGHT ? launcherOnly('low-window') : undefined;
}

/** Whether a page is too large to be tried: then only the launcher stands, and a click lays the panel over. */
export function planSize({ elements, height }: { elements: number; height: number }): RoomPlan | undefined {
  return elements + height / PIXELS_AS_ELEMENT > MOST_TRIED ? launcherOnly('too-large') : undefined;
}

/**
 * Plans where the frame stands so that it hides no text and no control, at any scroll position, and the page
 * does not come to scroll sideways: between what is fixed at the top and at the bottom, else not at all.
 */
export function planRoom(measures: RoomMeasures): RoomPlan {
  const { window, obstacles, sideways } = measures;
  const tooSmall = planWindow(window);
  if (tooSmall) return tooSmall;
  if (!measures.complete) return launcherOnly('too-large');
  if (sideways.after > sideways.before + 1) return launcherOnly('scrolls-sideways');
  if (measures.cutsOff || obstacles.some(isPassedBy)) return launcherOnly('hides-content');

  const needed = obstacles.filter(({ content }) => content).map((each) => withBreath(each, window.width));
  const wished = obstacles.filter((each) => isAtEdge(each, window.height)).map(intervalOf);
  const roomy = largestGap(window.height, [...needed, ...wished]);
  const gap = lengthOf(roomy) >= LEAST_HEIGHT ? roomy : largestGap(window.height, needed);
  if (lengthOf(gap) < LEAST_HEIGHT) return launcherOnly('low-window');
  return { kind: 'beside', top: gap.from, bottom: window.height - gap.to, margin: measures.panelWidth };
}

/**
 * The plan to follow when another one was in force: a frame gives way at once, but takes a little more room
 * only where it is much, so that a header that shrinks on scrolling does not make it jump.
 */
export function steadyPlan(current: RoomPlan | undefined, next: RoomPlan): RoomPlan {
  if (current?.kind !== 'beside' || next.kind !== 'beside') return next;
  const top = settle(current.top, next.top);
  const bottom = settle(current.bottom, next.bottom);
  return { ...next, top, bottom };
}

function settle(current: number, next: number): number {
  return next < current && current - next < WORTH_GROWING ? current : next;
}

/** Content that scrolls past the strip would be hidden somewhere, whatever the frame's height. */
function isPassedBy(obstacle: Obstacle): boolean {
  if (!obstacle.content) return false;
  if (obstacle.position === 'flow') return true;
  return obstacle.position === 'sticky' && obstacle.edge === 'top' && obstacle.rest.bottom > EDGE_ZONE;
}

function isAtEdge(obstacle: Obstacle, height: number): boolean {
  if (obstacle.position === 'flow') return false;
  const { from, to } = intervalOf(obstacle);
  const atTop = from <= 0 && to <= EDGE_ZONE;
  const atBottom = to >= height && from >= height - EDGE_ZONE;
  return atTop || atBottom;
}

/** Rows of the window that an obstacle takes, now or when it comes back into view. */
function intervalOf(obstacle: Obstacle): Interval {
  const { box } = obstacle;
  if (obstacle.position === 'sticky' && obstacle.edge === 'top') {
    return { from: 0, to: Math.max(box.bottom, obstacle.rest.bottom) };
  }
  if (obstacle.position === 'fixed' && hasSlidOut(box)) return { from: 0, to: box.bottom - box.top };
  return { from: box.top, to: box.bottom };
}

function withBreath(obstacle: Obstacle, windowWidth: number): Interval {
  const { from, to } = intervalOf(obstacle);
  const breath = obstacle.box.right - obstacle.box.left < windowWidth / 2 ? BREATH : 0;
  return { from: from - breath, to: to + breath };
}

function hasSlidOut(box: Box): boolean {
  return box.bottom <= 0 && box.bottom >= -SLID_OUT && box.bottom - box.top <= EDGE_ZONE;
}

const lengthOf = (interval: Interval) => interval.to - interval.from;

/** The longest stretch of 0–height that none of the intervals touches; the upper one of equals. */
function largestGap(height: number, taken: readonly Interval[]): Interval {
  const sorted = [...taken].sort((a, b) => a.from - b.from);
  let best: Interval = { from: 0, to: 0 };
  let from = 0;
  for (const interval of [...sorted, { from: height, to: height }]) {
    const gap = { from, to: Math.min(interval.from, height) };
    if (lengthOf(gap) > lengthOf(best)) best = gap;
    from = Math.max(from, interval.to);
  }
  return { from: Math.ceil(best.from), to: Math.floor(best.to) };
}
