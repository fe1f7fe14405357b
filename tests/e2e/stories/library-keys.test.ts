import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RECORDS } from '../harness/collection.ts';
import { visitLibrary } from '../harness/library.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const chips = (page: Page) => page.locator('.chip').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Waits until the answer to the present address stands there. */
const answered = (page: Page) => page.locator('.answer[aria-busy="false"]').waitFor();

describe('with real keys', () => {
  it('municipalities are chosen first, and compared once they are added', async () => {
    const page = await visitLibrary(world, '?view=compare&platser=2281&tema=oppenhet');
    const field = page.getByLabel('Lägg till en kommun');
    await field.focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await page.keyboard.type('Boden');
    await expect.poll(() => field.evaluate((one: HTMLSelectElement) => one.value)).toBe('2582');
    expect(page.url()).toContain('platser=2281&');
    expect(await chips(page)).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Boden' }).waitFor();
    expect(page.url()).toContain('platser=2281,2582&');
    // The keys go on from where they were, with nothing chosen.
    expect(await focused(page)).toBe('compare-place');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => field.inputValue()).not.toBe('');
    const next = await field.inputValue();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(new RegExp(`platser=2281,2582,${next}&`));
    await expect.poll(() => chips(page)).toHaveLength(3);
  });

  it('what one goes through in a field is one step back, and the next field another', async () => {
    const page = await visitLibrary(world, '?view=browse');
    await page.getByText(`${RECORDS} poster`).waitFor();
    await page.locator('#filter-county option').nth(4).waitFor({ state: 'attached' });
    await page.locator('#filter-county').focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await page.waitForURL(/lan=/);
    await answered(page);
    const county = page.url();
    await page.keyboard.press('Tab');
    await page.locator('#filter-municipality').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/plats=/);
    await answered(page);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(county);
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/\?view=browse$/);
    await page.getByText(`${RECORDS} poster`).waitFor();
  });

  it('a field that is changed again after one went back keeps what one went back to', async () => {
    const page = await visitLibrary(world, '?view=browse');
    await page.locator('#filter-county option').nth(4).waitFor({ state: 'attached' });
    await page.locator('#filter-county').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/lan=/);
    await answered(page);
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/\?view=browse$/);
    await answered(page);
    await page.locator('#filter-county').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/lan=/);
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/\?view=browse$/);
  });
});
