import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../harness/axe.ts';
import { articleAbout, ended, textFile, visitLibrary } from '../harness/library.ts';
import { openWorld, type World } from './world.ts';

/** Each view with something in it, by what leads there. */
const views: Record<string, (page: Page) => Promise<void>> = {
  'the start': async (page) => page.locator('.ways').waitFor(),
  'a view that there is not': async (page) => {
    await page.goto(`${page.url()}?view=finns-inte`);
    await page.getByText('Sidan finns inte i biblioteket').or(page.getByText('no such page')).waitFor();
  },
  'an import, with what it skipped and a question': async (page) => {
    await imported(page);
    await page.locator('.skipped details').first().waitFor();
    await page.locator('.job .deeds button').last().click();
    await page.locator('.ask-once').waitFor();
  },
  'the reader’s own articles, one selected': async (page) => {
    await imported(page);
    await page.locator('nav.shelf a[href="?view=own"]').click();
    await page.locator('.own-row input').first().check();
    await page.locator('.selection button').first().waitFor();
  },
  'a review, with a fault and a list open': async (page) => {
    await reviewed(page);
    await page.locator('#article-published').fill('2024-13');
    // From another field, so that the focus shows that the fault has been led to.
    await page.locator('#article-title').focus();
    await page.keyboard.press('Control+Enter');
    await page.locator('#article-published:focus').waitFor();
    await page.locator('[id$="-employer"]').first().fill('bo');
    await page.locator('[role=option]').first().waitFor();
  },
};

/** Two files, of which one gives an article; the second time there is nothing new. */
async function imported(page: Page): Promise<void> {
  await page.goto(`${page.url().replace(/\?.*/, '')}?view=import`);
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles([textFile('larm.txt', articleAbout('axelprov')), textFile('tom.txt', '')]);
  await ended(page, '2 fil');
}

async function reviewed(page: Page): Promise<void> {
  await imported(page);
  await page.locator('nav.shelf a[href="?view=own"]').click();
  await page.locator('.own-row .deeds a').first().click();
  await page.locator('.card[data-quote]').first().waitFor();
}

const open = async (world: World, name: string) => {
  const page = await visitLibrary(world, '');
  await views[name]?.(page);
  return page;
};

describe.each(['sv', 'en'] as const)('in %s', (lang) => {
  const world = openWorld({ lang });

  it.each(Object.keys(views))('axe finds nothing in %s, in light and in dark', async (name) => {
    const page = await open(world, name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await faultsOf(page), colorScheme).toEqual([]);
    }
  });

  it.each(Object.keys(views))('in a window of 320 pixels nothing scrolls sideways in %s', async (name) => {
    const page = await open(world, name);
    await page.setViewportSize({ width: 320, height: 700 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});
