import type { Machine } from './browser-places.ts';
import { BrowserMissing, thisMachine } from './find-browser.ts';

/** Names a Firefox to use instead of the one that would be found. */
export const FIREFOX_VARIABLE = 'SIDOLJUS_FIREFOX';

/** The ESR first: it is the oldest that is supported, and what runs there runs in the current one. */
const NAMES = ['firefox-esr', 'firefox'];

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  win32: ['C:/Program Files/Mozilla Firefox ESR/firefox.exe', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/**
 * The path of the Firefox to use: the one that SIDOLJUS_FIREFOX names, else the ESR, else another; undefined where
 * there is none.
 * @throws BrowserMissing if SIDOLJUS_FIREFOX names no program
 */
export function findFirefox(machine: Machine = thisMachine): string | undefined {
  const named = machine.env[FIREFOX_VARIABLE];
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new BrowserMissing(`${FIREFOX_VARIABLE} is "${named}", and that is no program that can be run.`);
  }
  const onPath = machine.platform === 'win32' ? [] : (machine.env.PATH ?? '').split(':').filter(Boolean);
  const places = NAMES.flatMap((name) => onPath.map((folder) => `${folder}/${name}`));
  return [...places, ...(INSTALLED[machine.platform] ?? [])].find((path) => machine.isProgram(path));
}
