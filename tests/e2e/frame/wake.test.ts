import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { waitForPanel } from '../harness/panel.ts';
import { FrameBrowser } from './frame-browser.ts';
import { pageWith } from './pages.ts';

/** As the extension's worker knows it. */
declare const chrome: typeof extensionApi;

let browser: FrameBrowser;
let page: Page;

beforeAll(async () => {
  browser = await FrameBrowser.start();
  browser.serve('/sida', pageWith({}));
  browser.serve('/i-ram', pageWith({ body: '<iframe src="/sida" title="Sidan"></iframe>' }));
});

afterEach(() => page?.close());
afterAll(() => browser?.close());

/** Notes, in the extension's worker, what pages tell it from now on. */
async function noteTold(): Promise<() => Promise<{ request: string; input: object }[]>> {
  const noted = await browser.worker.evaluateHandle(() => {
    const told: { request: string; input: object }[] = [];
    chrome.runtime.onMessage.addListener((message: { request: string; input: object }) => {
      told.push(message);
      return undefined;
    });
    return told;
  });
  return () => noted.jsonValue();
}

it('a page of a known site says first of all that it begins, and nothing of itself', async () => {
  const told = await noteTold();
  page = await browser.open('/sida');
  await waitForPanel(page);
  const [first, second] = await told();
  expect(first).toEqual({ request: 'wake', input: {} });
  expect(second?.request).toBe('read-page');
});

it('a page in a frame says nothing, be it of a known site', async () => {
  const told = await noteTold();
  page = await browser.open('/i-ram');
  await expect.poll(async () => (await told()).some(({ request }) => request === 'read-page')).toBe(true);
  expect((await told()).filter(({ request }) => request === 'wake')).toHaveLength(1);
});
