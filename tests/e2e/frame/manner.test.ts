import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { waitForLauncher } from '../harness/launcher.ts';
import { waitForPanel } from '../harness/panel.ts';
import { WITH_ROOM } from './awkward-pages.ts';
import { closePanel, FrameBrowser, placeOf, shownPanels } from './frame-browser.ts';
import { coveredByPanel, layoutOf } from './page-checks.ts';
import { ARTICLE, pageWith } from './pages.ts';

/** As the extension's worker knows it. */
declare const chrome: typeof extensionApi;

const WHILE = 1_500;

let browser: FrameBrowser;
let page: Page;

beforeAll(async () => {
  browser = await FrameBrowser.start();
  browser.serve('/sida', pageWith({}));
  browser.serve('/bred', pageWith({ body: `${ARTICLE}<button style="margin-left:900px">Skriv ut</button>` }));
});

afterEach(async () => {
  await page?.close();
  await browser.worker.evaluate(() => chrome.storage.local.remove('settings'));
});
afterAll(() => browser?.close());

const choose = (settings: object) =>
  browser.worker.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);

const widthOf = async () => (await placeOf(await waitForPanel(page)))?.width;
const marginOf = async () => (await layoutOf(page)).style;

/** Drags the panel's inner edge from one column of the window to another. */
async function drag(from: number, to: number): Promise<void> {
  await page.mouse.move(from, 400);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, 410);
  await page.mouse.move(to, 420);
  await page.mouse.up();
}

/** What a screen reader is told of the panel's edge. */
async function edge() {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const found = nodes.filter(({ role, ignored }) => role?.value === 'separator' && !ignored);
  return found.map(({ name, properties, value }) => ({
    name: name?.value,
    now: value?.value,
    ...Object.fromEntries((properties ?? []).map((each) => [each.name, each.value.value])),
  }));
}

describe('the panel’s edge', () => {
  it('is dragged, the page makes just so much room, and the next page remembers it', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    const untouched = await browser.untouched('/sida');
    await drag(1_063, 963);
    await expect.poll(widthOf).toBe(480);
    expect(await marginOf()).toContain('480px');
    expect(await coveredByPanel(page)).toEqual([]);
    await page.close();
    page = await browser.open('/sida');
    await expect.poll(widthOf).toBe(480);
    await closePanel(page);
    expect(await layoutOf(page)).toEqual(untouched);
    expect(browser.complaints).toEqual([]);
  });

  it('is dragged narrower, down to what is readable, and the page takes the room back', async () => {
    await choose({ width: 520 });
    page = await browser.open('/sida');
    await expect.poll(widthOf).toBe(520);
    await drag(923, 1_023);
    await expect.poll(widthOf).toBe(420);
    expect(await marginOf()).toContain('420px');
    await drag(1_023, 1_270);
    await expect.poll(widthOf).toBe(300);
    expect(await marginOf()).toContain('300px');
    expect(await coveredByPanel(page)).toEqual([]);
    await page.close();
    page = await browser.open('/sida');
    await expect.poll(widthOf).toBe(300);
  });

  it('is moved by keys, and says where it stands', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.mouse.click(1_063, 400);
    for (const [key, width] of [
      ['ArrowLeft', 396],
      ['ArrowRight', 380],
      ['Home', 300],
      ['End', 640],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(widthOf).toBe(width);
      expect(await marginOf()).toContain(`${width}px`);
    }
    expect(await edge()).toMatchObject([
      {
        name: 'Sidoljus bredd',
        now: 640,
        valuemin: 300,
        valuemax: 640,
        orientation: 'vertical',
        focused: true,
      },
    ]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('goes back to its usual place by a double click', async () => {
    await choose({ width: 520 });
    page = await browser.open('/sida');
    await expect.poll(widthOf).toBe(520);
    await page.mouse.dblclick(923, 400);
    await expect.poll(widthOf).toBe(380);
  });

  it('takes no room that the page does not have', async () => {
    page = await browser.open('/bred');
    await expect.poll(widthOf).toBe(380);
    await page.mouse.click(1_063, 400);
    await page.keyboard.press('End');
    await page.waitForTimeout(WHILE);
    expect(await widthOf()).toBe(380);
    expect(await marginOf()).toContain('380px');
    expect(await coveredByPanel(page)).toEqual([]);
  });

  it('is narrower in a window that has less, and the wish is kept', async () => {
    await choose({ width: 640 });
    page = await browser.open('/sida');
    await expect.poll(widthOf).toBe(640);
    await page.setViewportSize({ width: 1_100, height: 900 });
    await expect.poll(widthOf).toBe(480);
    await page.setViewportSize({ width: 1_440, height: 900 });
    await expect.poll(widthOf).toBe(640);
  });

  it('can’t be reached while the panel is hidden', async () => {
    page = await browser.open('/sida');
    await waitForPanel(page);
    await page.setViewportSize({ width: 900, height: 700 });
    await waitForLauncher(page);
    expect(await edge()).toEqual([]);
  });
});

/** Pushed from the left, these run out of the window at the right. */
const AS_WIDE_AS_THE_WINDOW = /as wide as the window|surface/;

describe('at the left', () => {
  it.each(WITH_ROOM.filter(([what]) => !AS_WIDE_AS_THE_WINDOW.test(what)))(
    'the panel stands beside a page with %s, and hides nothing',
    async (_, _top, _bottom, parts) => {
      await choose({ side: 'left' });
      browser.serve('/rum', pageWith(parts));
      const untouched = await browser.untouched('/rum');
      page = await browser.open('/rum');
      const panel = await waitForPanel(page);
      expect(await placeOf(panel)).toMatchObject({ x: 0, width: 380 });
      expect(await coveredByPanel(page)).toEqual([]);
      expect((await layoutOf(page)).sideways).toBe(untouched.sideways);
      const launcher = await closePanel(page);
      expect(launcher.box.x).toBe(0);
      expect(await layoutOf(page)).toEqual(untouched);
    },
  );

  it('only the launcher stands where a text would lie under the panel', async () => {
    await choose({ side: 'left' });
    const body = `${ARTICLE}<p style="position:absolute;left:10px;top:300px">Innehåll</p>`;
    browser.serve('/rum', pageWith({ body }));
    page = await browser.open('/rum');
    expect((await waitForLauncher(page)).box.x).toBe(0);
    expect(await shownPanels(page)).toEqual([]);
    expect(await marginOf()).toBeNull();
  });

  it('is where an open page’s sidebar moves at once when that is chosen', async () => {
    page = await browser.open('/sida');
    const panel = await waitForPanel(page);
    await panel.getByRole('button', { name: 'Inställningar' }).click();
    await panel.getByRole('radio', { name: 'Till vänster' }).check();
    await expect.poll(async () => (await placeOf(await waitForPanel(page)))?.x).toBe(0);
    expect(await marginOf()).toBe('margin-left: 380px !important;');
  });
});

describe('a film that fills the screen', () => {
  it('has it to itself, and the sidebar comes back after it', async () => {
    const film = '<button onclick="document.querySelector(\'main\').requestFullscreen()">Visa</button>';
    browser.serve('/film', pageWith({ body: film + ARTICLE }));
    page = await browser.open('/film');
    await waitForPanel(page);
    await page.getByRole('button', { name: 'Visa' }).click();
    await expect.poll(() => shownPanels(page)).toEqual([]);
    expect(await marginOf()).toBeNull();
    await page.evaluate(() => document.exitFullscreen());
    await waitForPanel(page);
    expect(await marginOf()).toContain('380px');
  });
});
