import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { faultsOf } from '../harness/axe.ts';
import { openPopup, searchFor } from '../harness/popup.ts';
import { openWorld, type World } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';

/** Each surface in each of its states, by what leads there. */
const surfaces: Record<string, (world: World) => Promise<Page>> = {
  'the popup over a known page': async (world) => {
    const popup = await openPopup(world, await world.visit(ARE));
    await popup.locator('article').first().waitFor();
    return popup;
  },
  'the popup with results': async (world) => {
    const popup = await openPopup(world);
    await searchFor(popup, 'boden');
    return popup;
  },
  'the popup without results': async (world) => {
    const popup = await openPopup(world);
    await searchFor(popup, 'xyzzyplugh');
    return popup;
  },
  'the popup’s settings': async (world) => {
    const popup = await openPopup(world);
    await popup.locator('button[aria-expanded]').click();
    await popup.getByRole('radio').first().waitFor();
    return popup;
  },
  'the article page': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?record=vasteras-1`);
    await page.locator('article').first().waitFor();
    return page;
  },
  'the article page of an unknown record': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?record=finns-inte`);
    await page.locator('main a').waitFor();
    return page;
  },
  'the panel of an unread page': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/panel.html`);
    await page.locator('.notice').waitFor();
    return page;
  },
  'the popup with rows of the register': async (world) => {
    const popup = await openPopup(world);
    await searchFor(popup, 'kalix it-angrepp');
    await popup.locator('article.public').first().waitFor();
    return popup;
  },
  'the page of a source of the register': async (world) => {
    const page = await world.visit(
      `chrome-extension://${world.extensionId}/library.html?record=r-kalix-it-angrepp-2021`,
    );
    await page.locator('article.public').first().waitFor();
    return page;
  },
  'the panel with rows of the register': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/panel.html`);
    await page.getByRole('searchbox').fill('norrbotten datacenter');
    await page.locator('article.public').first().waitFor();
    return page;
  },
  'the panel’s settings': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/panel.html`);
    await page.locator('button[aria-expanded]').click();
    await page.getByRole('radio').first().waitFor();
    return page;
  },
  'the page with all settings': async (world) => {
    const muted = {
      sites: { 'vendor:atea': { opening: 'launcher', mutedOn: null } },
      hidden: { 'municipality:1980': ['vasteras-1'] },
    };
    await world.worker.evaluate((settings) => chrome.storage.local.set({ settings }), muted);
    const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?view=settings`);
    await page.locator('.sites .cut').waitFor();
    return page;
  },
  'the page of rights and what is kept': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?view=privacy`);
    await page.locator('.stored').waitFor();
    await page.locator('summary').click();
    return page;
  },
  'the page after an install': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?view=welcome`);
    await page.locator('.steps').waitFor();
    return page;
  },
  'the panel with results': async (world) => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/panel.html`);
    await page.getByRole('searchbox').fill('boden');
    await page.locator('article').first().waitFor();
    return page;
  },
};

describe.each(['sv', 'en'] as const)('in %s', (lang) => {
  const world = openWorld({ lang });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(Object.keys(surfaces))('axe finds nothing in %s', async (name) => {
      const page = await surfaces[name]?.(world);
      if (!page) throw new Error(`no surface ${name}`);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});
