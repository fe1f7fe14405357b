import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { waitForLauncher } from '../harness/launcher.ts';
import { waitForPanel } from '../harness/panel.ts';
import { FrameBrowser, UNHEARD } from './frame-browser.ts';
import { ARTICLE, pageWith } from './pages.ts';

/** Long enough for the extension to have done whatever it might do. */
const WHILE = 1_500;

const READING = '/content-scripts/page.js';
const DRAWING = '/sidebar.js';
const WAKING = '/wake.js';

/** As the extension's worker knows it. */
declare const chrome: typeof extensionApi;

let browser: FrameBrowser;
let page: Page;

beforeAll(async () => {
  browser = await FrameBrowser.start();
  browser.serve('/sida', pageWith({}));
  browser.serve('/bad', pageWith({ title: 'Badplats', body: '<main>Badplatsen har brygga.</main>' }));
  browser.serve('/mina', pageWith({ body: `${ARTICLE}<input type="password" aria-label="Lösenord">` }));
});

afterEach(() => page?.close());
afterAll(() => browser?.close());

/** The extension's programs that have run in a page, as the debugger knows them. */
async function scriptsIn(tab: Page): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) files.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  await session.detach();
  return files.sort();
}

/** Notes, in the extension's worker, what it puts into pages from now on; `gathered` gives that. */
async function notePutIn(): Promise<{ gathered: () => Promise<string[]> }> {
  const noted = await browser.worker.evaluateHandle(() => {
    const files: string[] = [];
    const put = chrome.scripting.executeScript.bind(chrome.scripting);
    chrome.scripting.executeScript = ((injection: { files?: string[] }) => {
      files.push(...(injection.files ?? []));
      return put(injection as Parameters<typeof put>[0]);
    }) as typeof put;
    return files;
  });
  return { gathered: () => noted.jsonValue() };
}

describe('the script that draws', () => {
  it.each([
    ['the launcher', '/bad', waitForLauncher],
    ['the panel', '/sida', waitForPanel],
  ])('is put in where %s is shown', async (_, path, shown) => {
    page = await browser.open(path);
    await shown(page);
    expect(await scriptsIn(page)).toEqual([READING, DRAWING, WAKING]);
  });

  it('is put in once, however often the page turns into another', async () => {
    const { gathered } = await notePutIn();
    page = await browser.open('/sida');
    await waitForPanel(page);
    for (const path of ['/ett', '/annat']) {
      await page.evaluate((to) => {
        history.pushState({}, '', to);
        document.body.append('Vattnet provtas. ');
      }, path);
      await page.waitForTimeout(WHILE);
      await waitForPanel(page);
    }
    expect(await gathered()).toEqual([DRAWING]);
  });

  it.each([
    ['a place of which nothing is known', UNHEARD, '/bad'],
    ['a page that asks for a password', undefined, '/mina'],
  ])('is not put into %s', async (_, origin, path) => {
    page = await browser.open(path, origin);
    await page.waitForTimeout(WHILE);
    expect(await scriptsIn(page)).toEqual([READING, WAKING]);
  });

  it('leaves nothing that the page could see or touch', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    const seen = () =>
      [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)].filter(
        (name) => /sido|sidebar/i.test(name),
      );
    expect(await page.evaluate(seen)).toEqual([]);
  });
});
