import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { articlesOf, waitForPanel } from '../harness/panel.ts';
import { orderLine, SECTION_PAGE, scrollTo, setFollowing } from '../harness/section-page.ts';
import { openWorld, waitInSilence } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();

const order = async (panel: Frame) => (await articlesOf(panel)).map(({ id }) => id);
const idle = { timeout: 10_000 };

async function open(): Promise<{ page: Page; panel: Frame }> {
  const page = await world.visitOwn(SECTION_PAGE.address, SECTION_PAGE.html);
  const panel = await waitForPanel(page);
  await page.mouse.move(300, 300);
  return { page, panel };
}

afterEach(async () => {
  await world.worker.evaluate('chrome.storage.local.remove("settings")');
});

describe('the order', () => {
  it('stays as it is however one scrolls, where nobody asked that it follow', async () => {
    const { page, panel } = await open();
    const before = await order(panel);
    await scrollTo(page, 'Informationssäkerhet');
    await waitInSilence(page);
    expect(await order(panel)).toEqual(before);
    expect(await orderLine(panel).count()).toBe(0);
  });

  it('follows the section one reads once that is switched on, and goes back by a button', async () => {
    const { page, panel } = await open();
    const before = await order(panel);
    await setFollowing(panel, true);
    await page.mouse.move(300, 300);
    await scrollTo(page, 'Fiber i byarna');
    await expect
      .poll(() => orderLine(panel).innerText(), idle)
      .toMatch(/^Ordnat efter avsnittet ”Fiber i byarna”\./);
    const byFiber = await order(panel);
    await scrollTo(page, 'Informationssäkerhet');
    await expect
      .poll(() => orderLine(panel).innerText(), idle)
      .toMatch(/^Ordnat efter avsnittet ”Informationssäkerhet”\./);
    const bySafety = await order(panel);
    expect(bySafety).not.toEqual(byFiber);
    await panel.getByRole('button', { name: /^Hela sidan/ }).click();
    await expect.poll(() => order(panel), idle).toEqual(before);
    expect(await panel.evaluate('document.activeElement.textContent')).toBe('Avsnittet');
  });

  it('is the page’s own over a section of which nothing is known, and nothing is said of it', async () => {
    const { page, panel } = await open();
    const before = await order(panel);
    await setFollowing(panel, true);
    await page.mouse.move(300, 300);
    await scrollTo(page, 'Informationssäkerhet');
    await expect.poll(() => orderLine(panel).innerText(), idle).toContain('Informationssäkerhet');
    await scrollTo(page, 'Kontakt');
    await expect.poll(() => orderLine(panel).innerText(), idle).toBe('');
    expect(await order(panel)).toEqual(before);
  });
});

it('a page whose panel is closed tells of at most one section more', async () => {
  const { page, panel } = await open();
  await setFollowing(panel, true);
  await page.mouse.move(300, 300);
  await scrollTo(page, 'Fiber i byarna');
  await expect.poll(() => orderLine(panel).innerText(), idle).toContain('Fiber');
  await panel.getByRole('button', { name: 'Stäng Sidoljus' }).click();
  const kept = () =>
    world.worker.evaluate(async () => {
      const all = await chrome.storage.session.get(null);
      return Object.entries(all).flatMap(([key, value]) =>
        key.startsWith('section:')
          ? [(value as { order: { heading: string } | null }).order?.heading ?? null]
          : [],
      );
    });
  await scrollTo(page, 'Informationssäkerhet');
  await expect.poll(kept, idle).toEqual(['Informationssäkerhet']);
  await scrollTo(page, 'Fiber i byarna');
  await waitInSilence(page);
  expect(await kept()).toEqual(['Informationssäkerhet']);
});
