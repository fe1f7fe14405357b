import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();

const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';
const OWN_PAGES = [
  'panel.html',
  'popup.html',
  'library.html?record=vasteras-1',
  'library.html?view=settings',
];
const PAPER = { light: 'rgb(251, 249, 244)', dark: 'rgb(21, 23, 26)' };

afterEach(() => world.worker.evaluate(() => chrome.storage.local.remove('settings')));

const choose = (settings: object) =>
  world.worker.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);

const visitOwn = async (path: string, media: Parameters<Page['emulateMedia']>[0] = {}) => {
  const page = await world.visit('about:blank');
  await page.emulateMedia(media);
  await page.goto(`chrome-extension://${world.extensionId}/${path}`);
  await page.locator('main').waitFor();
  return page;
};

const paperOf = (page: Pick<Page, 'evaluate'>) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(OWN_PAGES)('%s', (path) => {
  it.each(['light', 'dark'] as const)(
    'is as the system has it (%s), until something else is chosen',
    async (theme) => {
      const other = theme === 'light' ? 'dark' : 'light';
      const page = await visitOwn(path, { colorScheme: theme });
      expect(await paperOf(page)).toBe(PAPER[theme]);
      await choose({ theme: other });
      await expect.poll(() => paperOf(page)).toBe(PAPER[other]);
    },
  );

  it('has the chosen colours from its first drawing on', async () => {
    await choose({ theme: 'dark' });
    const page = await world.visit('about:blank');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (document.querySelector('main')) seen.push(document.documentElement.dataset.theme ?? 'none');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${world.extensionId}/${path}`);
    await page.locator('main').waitFor();
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(['dark']));
  });

  it('is printed dark on white, whatever was chosen', async () => {
    await choose({ theme: 'dark' });
    const page = await visitOwn(path, { media: 'print' });
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    expect(await ink()).toBe('rgb(29, 27, 23)');
  });

  it('keeps every control visible in forced colours, and needs no sideways scrolling at 320 px', async () => {
    const page = await visitOwn(path, { forcedColors: 'active' });
    await page.setViewportSize({ width: 320, height: 640 });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(sideways).toBe(0);
    const menu = page.locator('button[aria-expanded]');
    if ((await menu.count()) > 0) await menu.first().click();
    expect(await sideways()).toBe(0);
    const unseen = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, input')]
        .filter((each) => each.checkVisibility())
        .filter((each) => getComputedStyle(each).color === getComputedStyle(document.body).backgroundColor)
        .map((each) => each.outerHTML),
    );
    expect(unseen).toEqual([]);
  });

  it('does not depend on how the reader moves: nothing moves where less is wished', async () => {
    const page = await visitOwn(path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});

describe('in a page', () => {
  it('panel and frame have the chosen colours, chosen in its own menu', async () => {
    const tab = await world.visit(VASTERAS);
    const panel = await waitForPanel(tab);
    expect(await paperOf(panel)).toBe(PAPER.light);
    await panel.getByRole('button', { name: 'Inställningar' }).click();
    await panel.getByRole('radio', { name: 'Mörka' }).check();
    await expect.poll(() => paperOf(panel)).toBe(PAPER.dark);
    await expect.poll(() => tab.locator('sidoljus-panel').getAttribute('data-theme')).toBe('dark');
  });

  it('the panel’s letters are as large as ever where the page’s are huge or tiny', async () => {
    const sizes: string[] = [];
    for (const size of ['6px', '40px']) {
      const tab = await world.visitOwn(
        'https://www.vasteras.se/stor',
        `<!doctype html><html lang="sv" style="font-size:${size}"><head><title>Välfärdsteknik i hemtjänsten</title></head><body><main style="max-width:40ch;font-size:16px"><h1>Välfärdsteknik i hemtjänsten</h1><p>Trygghetslarm och nattkameror i hemtjänsten, välfärdsteknik för äldre.</p></main></body></html>`,
      );
      const panel = await waitForPanel(tab);
      sizes.push(
        await panel.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontSize),
      );
      await tab.close();
    }
    expect(new Set(sizes).size).toBe(1);
  });
});
