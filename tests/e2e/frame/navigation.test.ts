import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForLauncher } from '../harness/launcher.ts';
import { articlesOf, panelsOf, waitForPanel } from '../harness/panel.ts';
import { closePanel, FrameBrowser } from './frame-browser.ts';
import { hostsIn, layoutOf } from './page-checks.ts';
import { pageWith } from './pages.ts';

/** Long enough for the extension to have done whatever it might do. */
const WHILE = 1_500;

let browser: FrameBrowser;
let page: Page;

beforeAll(async () => {
  browser = await FrameBrowser.start();
  browser.serve('/sida', pageWith({}));
  browser.serve('/annan', pageWith({}));
});

afterEach(() => page?.close());
afterAll(() => browser?.close());

describe('going from page to page', () => {
  it('shows nothing of the page that was left, and asks anew when the next one has come', async () => {
    page = await browser.open('/sida');
    const panel = await waitForPanel(page);
    await expect.poll(async () => (await articlesOf(panel)).length).toBeGreaterThan(0);
    await page.evaluate(() => {
      history.pushState({}, '', '/badplats');
      document.title = 'Badplatsen Björkudden';
      const main = document.querySelector('main');
      if (main) main.textContent = 'Badplatsen Björkudden har brygga, grillplats och omklädningsrum. ';
      // Restless for longer than the old answer may be seen.
      const timer = setInterval(() => main?.append('Vattnet provtas. '), 100);
      setTimeout(() => clearInterval(timer), 1_500);
    });
    await expect.poll(async () => (await articlesOf(panel)).length, { timeout: 5_000 }).toBe(0);
    expect((await waitForLauncher(page)).name).toContain('Boden');
    expect(await panelsOf(page)).toEqual([]);
    expect((await layoutOf(page)).style).toBeNull();
  });

  it('shows nothing of the page that was left while the next one is still being fetched', async () => {
    page = await browser.open('/sida');
    const panel = await waitForPanel(page);
    await expect.poll(async () => (await articlesOf(panel)).length).toBeGreaterThan(0);
    await page.evaluate((later) => {
      history.pushState({}, '', '/badplats');
      setTimeout(() => {
        document.title = 'Badplatsen Björkudden';
        const main = document.querySelector('main');
        if (main)
          main.textContent = 'Badplatsen Björkudden har brygga, grillplats och omklädningsrum. '.repeat(8);
      }, later);
    }, WHILE);
    const seen: number[] = [];
    for (const until = Date.now() + 2 * WHILE; Date.now() < until; await page.waitForTimeout(100))
      seen.push(panelsOf(page).length === 0 ? 0 : (await articlesOf(panel).catch(() => [])).length);
    // The first may be from before the panel heard of it.
    expect(seen.slice(2)).toEqual(seen.slice(2).map(() => 0));
    await expect.poll(() => panelsOf(page), { timeout: 10_000 }).toEqual([]);
    expect((await waitForLauncher(page)).name).toContain('Boden');
  });

  it('shows the same again where another address changed nothing', async () => {
    page = await browser.open('/sida');
    const before = await articlesOf(await waitForPanel(page));
    await page.evaluate(() => history.pushState({}, '', '?sida=2'));
    await page.waitForTimeout(WHILE);
    await expect.poll(async () => articlesOf(await waitForPanel(page))).toEqual(before);
  });

  it('takes a fragment for the same page', async () => {
    page = await browser.open('/sida');
    const panel = await waitForPanel(page);
    const before = await articlesOf(panel);
    await page.evaluate(() => {
      location.hash = '#artikel';
    });
    await page.waitForTimeout(WHILE);
    expect(await articlesOf(await waitForPanel(page))).toEqual(before);
  });

  it('stands once after back and forward', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.goto('https://www.boden.se/annan');
    await waitForPanel(page);
    for (const go of [() => page.goBack(), () => page.goForward()]) {
      await go();
      await waitForPanel(page);
      expect(await hostsIn(page)).toBe(1);
      expect(panelsOf(page)).toHaveLength(1);
    }
  });

  it('stays closed in the tab once it was closed', async () => {
    page = await browser.open('/sida');
    await closePanel(page);
    await page.goto('https://www.boden.se/annan');
    await waitForLauncher(page);
    await page.waitForTimeout(WHILE);
    expect(panelsOf(page)).toEqual([]);
  });
});
