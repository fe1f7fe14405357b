import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A display of its own without a screen, with a mouse and a keyboard whose strokes are those of a person. */
export interface Display {
  /** What programs are told in DISPLAY, such as `:1`. */
  name: string;
  /** Gives the keyboard to the browser's window; here is no window manager that would. */
  focusBrowser: () => void;
  /** Presses keys one after the other, by the names that X has for them: `F10`, `alt+shift+s`. */
  press: (...keys: string[]) => void;
  type: (text: string) => void;
  /** Moves the mouse to a place on the display, in pixels. */
  point: (x: number, y: number) => void;
  /** Clicks with the right button at a place on the display, in pixels. */
  rightClick: (x: number, y: number) => void;
  close: () => Promise<void>;
}

/** The programs, each in the Debian package of its name in small letters. */
const PROGRAMS = { screen: 'Xvfb', hand: 'xdotool' };

/** Larger than the browser's window, which Chromium makes wider than the page that it is asked for. */
const SCREEN = '1600x1100x24';

/** Between two strokes, in milliseconds: a browser that hears them all at once loses some. */
const STROKE_MS = '100';

/** Opens a display that no other program uses. @throws Error if it does not start */
export async function openDisplay(): Promise<Display> {
  const screen = spawn(PROGRAMS.screen, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(screen, 'exit');
  const told = once(screen.stdio[3] as Readable, 'data').then(([number]) => String(number).trim());
  const number = await Promise.race([told, ended.then(([code]) => Promise.reject(endedWith(code)))]);
  const name = `:${number}`;
  const hand = (...deeds: string[]) =>
    execFileSync(PROGRAMS.hand, deeds, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' }).trim();
  return {
    name,
    focusBrowser: () => {
      hand('search', '--onlyvisible', '--class', 'chrom', 'windowfocus', '--sync');
    },
    press: (...keys) => {
      hand('key', '--delay', STROKE_MS, ...keys);
    },
    type: (text) => {
      hand('type', '--delay', STROKE_MS, text);
    },
    point: (x, y) => {
      hand('mousemove', String(x), String(y));
    },
    rightClick: (x, y) => {
      hand('mousemove', String(x), String(y), 'click', '3');
    },
    close: async () => {
      screen.kill();
      await ended;
    },
  };
}

const endedWith = (code: unknown) => new Error(`Xvfb ended with exit code ${code}.`);
