import { describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { waitForPanel } from '../harness/panel.ts';
import { openPopup, searchFor } from '../harness/popup.ts';
import { attach } from '../harness/target.ts';
import { openWorld } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';
const isPopup = (url: string) => url.endsWith('/popup.html');
const active = '[aria-selected="true"]';

describe('the real popup', () => {
  it('has the cursor in its field and the page’s best three under it, and opens one by keyboard', async () => {
    await waitForPanel(await world.visit(ARE));
    await world.worker.evaluate(() => chrome.action.openPopup());
    const popup = await attach(world.context, isPopup);
    await popup.until('document.querySelectorAll("article[data-record][data-by]").length === 3');
    expect(await popup.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    expect(await popup.evaluate('document.querySelector("article").dataset.by')).toMatch(/^own theme/);
    await popup.type('upphandling av drift');
    await popup.until('document.querySelector("article").dataset.record === "i-boden-8"');
    await popup.press('Escape');
    await popup.until('document.querySelector("input").value === ""');
    await popup.until('document.querySelector("article").dataset.by');
    const opened = world.context.waitForEvent('page');
    await popup.press('Enter');
    expect((await opened).url()).toMatch(/^https:\/\/www\.voister\.se\/artikel\/2024\/05\/.*#:~:text=/);
    await popup.detach();
  });

  it('is closed by Escape when its field is empty', async () => {
    await waitForPanel(await world.visit(ARE));
    await world.worker.evaluate(() => chrome.action.openPopup());
    const popup = await attach(world.context, isPopup);
    await popup.until('document.querySelector("article")');
    await popup.press('Escape');
    await expect
      .poll(() =>
        world.worker.evaluate(
          async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
        ),
      )
      .toBe(0);
    await popup.detach();
  });
});

describe('copying', () => {
  const copied = (popup: Awaited<ReturnType<typeof openPopup>>) =>
    popup.evaluate(() => navigator.clipboard.readText());

  it('takes the active quote with its source, and says so', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const popup = await openPopup(world);
    await searchFor(popup, '125 på 75');
    while ((await popup.locator(`${active} article`).getAttribute('data-record')) !== 'are-6')
      await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Control+c');
    await popup.getByRole('status').getByText('Kopierat').waitFor({ state: 'attached' });
    expect(await copied(popup)).toMatch(
      /^”Det finns ett uttryck: 125 på 75\..*” \(Johan Pettersson, it-chef, Åre kommun, Voister 22 maj 2024, https:\/\/www\.voister\.se\/\S+\)$/s,
    );
    await popup.getByRole('button', { name: /^Kopiera citatet av Johan Pettersson/ }).waitFor();
  });

  it('takes the selected text where there is any', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const popup = await openPopup(world);
    await searchFor(popup, 'fiber');
    await popup.keyboard.press('Control+a');
    await popup.keyboard.press('Control+c');
    expect(await copied(popup)).toBe('fiber');
  });

  it('has a button for the mouse', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const popup = await openPopup(world);
    await searchFor(popup, 'Nattfrid');
    await popup.locator('article[data-record="i-vasteras-3"]').hover();
    await popup.getByRole('button', { name: /Kopiera Nattfrid/ }).click();
    await popup
      .getByRole('button', { name: /Kopiera Nattfrid/ })
      .getByText('Kopierat')
      .waitFor();
    expect(await copied(popup)).toContain('Sidoljus sammanfattning av Kvalitet & Förnyelse');
  });
});

describe('a record whose article has no address', () => {
  it('opens as a page of ours, scrolled to and marked', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'Giraffen och Nattfrid');
    const opened = world.context.waitForEvent('page');
    await popup.locator('article[data-record="vasteras-1"]').click();
    const page = await opened;
    await page.locator('[aria-current] article[data-record="vasteras-1"]').waitFor();
    expect(page.url()).toContain('/library.html?record=vasteras-1');
    await expect
      .poll(() =>
        page.locator('article[data-record="vasteras-1"]').evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Fem kommuner');
    expect(await page.locator('main').innerText()).toContain(
      '11 juni 2015 (dag och månad ur artikeln, året härlett)',
    );
  });
});
