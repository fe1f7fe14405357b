import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { type Browser, type BrowserKind, expandPlace, type Machine, placesOf } from './browser-places.ts';

/** Names a browser to use instead of the one that would be found. */
export const BROWSER_VARIABLE = 'SIDOLJUS_BROWSER';

/** There is no browser that can load the extension; the message says what to do. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

/** The machine on which this runs. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir().replaceAll('\\', '/'),
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/**
 * The browser to use: the one that SIDOLJUS_BROWSER names, else Chromium or Chrome for Testing, else Chrome
 * or Edge; undefined where there is none.
 * @throws BrowserMissing if SIDOLJUS_BROWSER names no program
 */
export function findBrowser(machine: Machine = thisMachine): Browser | undefined {
  const named = machine.env[BROWSER_VARIABLE];
  if (named) {
    if (machine.isProgram(named)) return { path: named, kind: kindOf(named) };
    throw new BrowserMissing(`${BROWSER_VARIABLE} is "${named}", and that is no program that can be run.`);
  }
  return firstOf('open', machine) ?? firstOf('branded', machine);
}

function firstOf(kind: BrowserKind, machine: Machine): Browser | undefined {
  const paths = placesOf(kind, machine).flatMap((place) => expandPlace(place, machine.list));
  const path = paths.find((candidate) => machine.isProgram(candidate));
  return path === undefined ? undefined : { path, kind };
}

/** Told by the path: asking a program for its version opens a window on Windows. */
function kindOf(path: string): BrowserKind {
  const isOpen = /chromium|for.testing|chrome-(linux|mac|win)|puppeteer/i.test(path);
  return !isOpen && /chrome|edge/i.test(path) ? 'branded' : 'open';
}
