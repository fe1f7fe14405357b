import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { readSamples, routesOf } from '../../../data/cli/sample-pages.ts';
import { waitForPanel } from '../../e2e/harness/panel.ts';
import { startTlsServer } from '../../e2e/harness/tls-server.ts';
import { bundle } from '../contest/bundle.ts';
import type { Source } from '../contest/contestant.ts';
import { type StoredBrowser, storedBrowser } from '../stored/stored-browser.ts';
import type { Marks } from './in-page.ts';

/** What people wait for, in milliseconds a time. */
export interface SurfaceTimes {
  /** From the end of a page's load until the panel's first record beside it is painted. */
  warm: number[];
  /** The same, the extension's worker asleep. */
  cold: number[];
  /** From the popup's opening until its field has the cursor and is painted. */
  popup: number[];
  /** From a letter's key until the first order of its records is painted. */
  keys: number[];
  /** The calibration loop, before and after. */
  calibration: number[];
}

/** Pages are opened so many times in all, one after the other. */
const WARM_TIMES = 20;
const COLD_TIMES = 12;
const POPUP_TIMES = 20;
const PATIENCE_MS = 20_000;
/** Between two letters: so long that the last order of the one before has come. */
const PACE_MS = 250;
/** After that a page and its extension are at rest. */
const REST_MS = 300;

/** What people type, letter by letter; the debugger has an English keyboard. */
const TYPED = ['bredband', 'moln', 'sakerhet', 'oppen kallkod', 'leverantor', 'are'] as const;

const marksOf = (page: Pick<Page, 'evaluate'>): Promise<Marks> => page.evaluate('globalThis.benchMarks');

async function readyOf(page: Pick<Page, 'evaluate'>): Promise<number> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { ready } = await marksOf(page);
    if (ready !== undefined) return ready;
    await wait(20);
  }
  throw new Error('nothing was painted');
}

const LOAD_END = `performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventEnd`;

/** From the end of a page's load until the panel beside it is painted. */
async function panelBeside({ context }: StoredBrowser, url: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    const panel = await waitForPanel(page, PATIENCE_MS);
    const ready = await readyOf(panel);
    return ready - (await page.evaluate<number>(LOAD_END));
  } finally {
    await page.close();
    await wait(REST_MS);
  }
}

async function putToSleep({ context }: StoredBrowser): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('the browser has no page');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await wait(REST_MS);
}

async function openPopup({ context, extensionId }: StoredBrowser): Promise<{ page: Page; took: number }> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const ready = await readyOf(page);
  return { page, took: ready - (await page.evaluate<number>('performance.timeOrigin')) };
}

/** Types letter by letter, and waits each time until the answer is painted. */
async function typed(page: Page): Promise<number[]> {
  for (const query of TYPED) {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await wait(PACE_MS);
    for (const letter of query) {
      const { keys } = await marksOf(page);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const end = Date.now() + PATIENCE_MS;
      while (letter !== ' ' && (await marksOf(page)).keys.length === keys.length && Date.now() < end)
        await wait(10);
      await wait(PACE_MS);
    }
  }
  return (await marksOf(page)).keys;
}

async function times(count: number, once: (time: number) => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < count; time++) found.push(await once(time));
  return found;
}

async function measuredIn(browser: StoredBrowser, pages: readonly string[]): Promise<SurfaceTimes> {
  await browser.context.addInitScript(await bundle('surface/in-page.ts', 'page'));
  const before = await browser.calibrate();
  const address = (time: number) => pages[time % pages.length] ?? '';
  // The first of each kind is nobody's daily case: code is compiled, the worker has read nothing.
  if (pages.length > 0) await panelBeside(browser, address(0));
  const warm = await times(pages.length > 0 ? WARM_TIMES : 0, (time) => panelBeside(browser, address(time)));
  const cold = await times(pages.length > 0 ? COLD_TIMES : 0, async (time) => {
    await putToSleep(browser);
    return panelBeside(browser, address(time));
  });
  const popup = await times(POPUP_TIMES, async () => {
    const { page, took } = await openPopup(browser);
    await page.close();
    return took;
  });
  const { page } = await openPopup(browser);
  const keys = await typed(page);
  return { warm, cold, popup, keys, calibration: [before, await browser.calibrate()] };
}

/** What the surfaces make people wait for, in headless Chromium with the built extension, at some sizes. */
export async function measureSurfaces(
  source: Source,
  sizes: readonly (number | undefined)[],
  say: (what: string) => void,
): Promise<{ size: number | undefined; times: SurfaceTimes }[]> {
  const samples = readSamples();
  const pages = samples.filter(({ opens }) => opens).map(({ url }) => url);
  const server = await startTlsServer(routesOf(samples));
  const found: { size: number | undefined; times: SurfaceTimes }[] = [];
  try {
    for (const size of sizes) {
      say(`a store of ${size ?? 'the bundled'} records is laid`);
      const browser = await storedBrowser(server.port, source, size);
      try {
        say('pages and popups are opened, and letters typed');
        found.push({ size, times: await measuredIn(browser, pages) });
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  return found;
}
