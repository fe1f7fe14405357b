import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForLauncher } from '../harness/launcher.ts';
import { panelsOf, waitForPanel } from '../harness/panel.ts';
import { FrameBrowser } from './frame-browser.ts';
import { hostsIn, layoutOf } from './page-checks.ts';
import { ARTICLE, bar, pageWith } from './pages.ts';

/** Long enough for the extension to have done whatever it might do. */
const WHILE = 1_500;

let browser: FrameBrowser;
let page: Page;

beforeAll(async () => {
  browser = await FrameBrowser.start();
  browser.serve('/sida', pageWith({}));
});

afterEach(() => page?.close());
afterAll(() => browser?.close());

describe('the keyboard', () => {
  it('closes the panel by Escape, finds itself on the launcher, and opens the panel again', async () => {
    page = await browser.open('/sida');
    const panel = await waitForPanel(page);
    await panel.locator('h1').click();
    // Not awaited: the frame may be gone before it has acknowledged the key that closes it.
    page.keyboard.press('Escape').catch(() => undefined);
    await waitForLauncher(page);
    await page.keyboard.press('Enter');
    const again = await waitForPanel(page);
    await expect.poll(() => again.evaluate(() => document.hasFocus())).toBe(true);
  });

  it('does not come into a frame that is hidden', async () => {
    page = await browser.open('/sida');
    const panel = await waitForPanel(page);
    await page.setViewportSize({ width: 900, height: 700 });
    await waitForLauncher(page);
    for (const _ of [1, 2, 3, 4]) {
      await page.keyboard.press('Tab');
      expect(await panel.evaluate(() => document.hasFocus())).toBe(false);
    }
  });
});

describe('where it may not be', () => {
  it('leaves a page alone that asks for a password', async () => {
    browser.serve('/mina', pageWith({ body: `${ARTICLE}<input type="password" aria-label="Lösenord">` }));
    page = await browser.open('/mina');
    await page.waitForTimeout(WHILE);
    expect(await hostsIn(page)).toBe(0);
  });

  it('leaves the frame out where a page forbids it by COEP, and the launcher stands', async () => {
    const headers = { 'cross-origin-embedder-policy': 'require-corp' };
    browser.serve('/isolerad', pageWith({ headers }));
    page = await browser.open('/isolerad');
    await waitForLauncher(page);
    expect((await layoutOf(page)).style).toBeNull();
    expect(panelsOf(page)).toEqual([]);
  });

  it('has its launcher at once where a page is isolated: it need not wait for a frame that can’t come', async () => {
    const headers = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    };
    browser.serve('/for-sig', pageWith({ headers }));
    page = await browser.open('/for-sig');
    const since = Date.now();
    await waitForLauncher(page);
    expect(Date.now() - since).toBeLessThan(4_500);
    expect(panelsOf(page)).toEqual([]);
  });

  it('has a launcher of a few letters where the window is small, as at a zoom of 400 %, and its whole name', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.setViewportSize({ width: 320, height: 256 });
    const { box, name } = await waitForLauncher(page);
    expect(name).toMatch(/^Öppna Sidoljus: \d+ /);
    expect(box.width).toBeLessThanOrEqual(40);
    // WCAG 2.2, 2.5.8: the least that one can aim at.
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  });

  it('does not stand over a bar with its launcher', async () => {
    const body = `<main>Badplatsen har brygga.</main>${bar('position:fixed;inset:auto 0 0;height:90px')}`;
    browser.serve('/bad', pageWith({ title: 'Badplats', body }));
    page = await browser.open('/bad');
    const { box } = await waitForLauncher(page);
    expect(box.y + box.height).toBeLessThanOrEqual(810);
  });
});
