import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { launcherOf, launchersOf, waitForLauncher } from '../harness/launcher.ts';
import { waitForPanel } from '../harness/panel.ts';
import { closePanel, FrameBrowser, placeOf, shownPanels } from './frame-browser.ts';
import { coveredByPanel, hostsIn, layoutOf } from './page-checks.ts';
import { bar, pageWith } from './pages.ts';

/** Long enough for the extension to have done whatever it might do. */
const WHILE = 1_500;

/** As the extension's worker knows it. */
declare const chrome: typeof extensionApi;

let browser: FrameBrowser;
let page: Page;

const heightOf = async () => (await placeOf(await waitForPanel(page)))?.height;

beforeAll(async () => {
  browser = await FrameBrowser.start();
  browser.serve('/sida', pageWith({}));
});

afterEach(() => page?.close());
afterAll(() => browser?.close());

describe('a page that changes under the frame', () => {
  it('gets room for a cookie bar that comes late, and the frame takes it back when it is gone', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.evaluate((html) => {
      document.body.append(document.createRange().createContextualFragment(html));
    }, bar('position:fixed;inset:auto 0 0;height:120px'));
    await expect.poll(heightOf).toBe(780);
    expect(await coveredByPanel(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('.bar')?.remove());
    await expect.poll(heightOf).toBe(900);
  });

  it('has its drawer to itself while it is open', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.evaluate((html) => {
      document.body.append(document.createRange().createContextualFragment(html));
    }, bar('position:fixed;inset:0 0 0 auto;width:300px'));
    await waitForLauncher(page);
    expect(await shownPanels(page)).toEqual([]);
    expect((await layoutOf(page)).style).toBeNull();
    await page.evaluate(() => document.querySelector('.bar')?.remove());
    await waitForPanel(page);
  });

  it('keeps what it writes into the root’s style itself', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.evaluate(() => document.documentElement.style.setProperty('--egen', '1'));
    await closePanel(page);
    expect((await layoutOf(page)).style).toBe('--egen: 1;');
  });

  it('is left in peace when it takes the frame away four times', async () => {
    page = await browser.open('/sida');
    for (const _ of [1, 2, 3]) {
      await waitForPanel(page);
      await page.evaluate(() => document.querySelector('sidoljus-panel')?.remove());
    }
    await waitForPanel(page);
    await page.evaluate(() => document.querySelector('sidoljus-panel')?.remove());
    await page.waitForTimeout(WHILE);
    expect(await hostsIn(page)).toBe(0);
    expect((await layoutOf(page)).style).toBeNull();
  });

  it.each(['body', 'html'])('keeps the frame when it puts another %s in place of its own', async (name) => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.evaluate((name) => {
      const old = document.querySelector(name);
      const copy = old?.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll('sidoljus-panel')) host.remove();
      copy.removeAttribute('style');
      old?.replaceWith(copy);
    }, name);
    await page.waitForTimeout(WHILE);
    await waitForPanel(page);
    expect(await hostsIn(page)).toBe(1);
    expect(await coveredByPanel(page)).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });

  it('is printed without the sidebar', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.evaluate(() => {
      const note = () =>
        document.body.setAttribute('data-style', document.documentElement.getAttribute('style') ?? 'none');
      window.addEventListener('beforeprint', note);
    });
    await page.pdf();
    expect(await page.getAttribute('body', 'data-style')).toBe('none');
    await waitForPanel(page);
    expect((await layoutOf(page)).style).toContain('380px');
  });
});

it('is one sidebar after the script was put into the page again', async () => {
  page = await browser.open('/sida');
  await waitForPanel(page);
  await browser.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    // WXT's types know only files named in the source.
    const files = (chrome.runtime.getManifest().content_scripts?.[0]?.js ?? []) as [];
    if (tab?.id !== undefined) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files });
  }, page.url());
  await page.waitForTimeout(WHILE);
  await waitForPanel(page);
  expect(await hostsIn(page)).toBe(1);
  expect(await launchersOf(page)).toEqual([]);
  await closePanel(page);
  expect((await layoutOf(page)).style).toBeNull();
  expect(await launcherOf(page)).toBeDefined();
});
