import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForLauncher } from '../harness/launcher.ts';
import { waitForPanel } from '../harness/panel.ts';
import { WITH_ROOM, WITHOUT_ROOM } from './awkward-pages.ts';
import { closePanel, FrameBrowser, placeOf, shownPanels } from './frame-browser.ts';
import { coveredByPanel, hostsIn, layoutOf } from './page-checks.ts';
import { pageWith } from './pages.ts';

let browser: FrameBrowser;
let page: Page;

beforeAll(async () => {
  browser = await FrameBrowser.start();
});

afterEach(() => page?.close());
afterAll(() => browser?.close());

describe('beside a page with', () => {
  it.each(WITH_ROOM)(
    '%s, the frame leaves %i px above and %i px below, and hides nothing',
    async (_, top, bottom, parts) => {
      browser.serve('/rum', pageWith(parts));
      const untouched = await browser.untouched('/rum');
      page = await browser.open('/rum');

      const panel = await waitForPanel(page);
      expect(await placeOf(panel)).toEqual({ x: 1_060, y: top, width: 380, height: 900 - top - bottom });
      expect(await coveredByPanel(page)).toEqual([]);
      expect((await layoutOf(page)).sideways).toBe(untouched.sideways);
      expect(await hostsIn(page)).toBe(1);

      await closePanel(page);
      expect(await layoutOf(page)).toEqual(untouched);
      expect(browser.complaints).toEqual([]);
    },
  );
});

describe('on a page with', () => {
  it.each(WITHOUT_ROOM)('%s, only the launcher stands, and a click lays the panel over', async (_, parts) => {
    browser.serve('/rum', pageWith(parts));
    const untouched = await browser.untouched('/rum');
    page = await browser.open('/rum');

    const launcher = await waitForLauncher(page);
    expect(await shownPanels(page)).toEqual([]);
    expect(await layoutOf(page)).toEqual(untouched);

    await launcher.click();
    expect(await placeOf(await waitForPanel(page))).toEqual({ x: 1_060, y: 0, width: 380, height: 900 });
    expect(await layoutOf(page)).toEqual(untouched);

    await closePanel(page);
    expect(await layoutOf(page)).toEqual(untouched);
    expect(browser.complaints).toEqual([]);
  });
});

describe('in a window of', () => {
  it.each([320, 640, 999])(
    '%i px only the launcher stands, and the panel lies over the page',
    async (width) => {
      browser.serve('/rum', pageWith({}));
      page = await browser.open('/rum');
      await page.setViewportSize({ width, height: 700 });
      const launcher = await waitForLauncher(page);
      await expect.poll(() => shownPanels(page)).toEqual([]);
      expect((await layoutOf(page)).style).toBeNull();
      await launcher.click();
      const over = Math.min(380, width);
      await expect
        .poll(async () => placeOf(await waitForPanel(page)))
        .toEqual({ x: width - over, y: 0, width: over, height: 700 });
    },
  );

  it.each([1_000, 1_280, 1_920])('%i px the frame stands beside the page', async (width) => {
    browser.serve('/rum', pageWith({}));
    page = await browser.open('/rum');
    await waitForPanel(page);
    await page.setViewportSize({ width, height: 700 });
    await expect
      .poll(async () => placeOf(await waitForPanel(page)))
      .toEqual({ x: width - 380, y: 0, width: 380, height: 700 });
    expect(await coveredByPanel(page)).toEqual([]);
  });
});
