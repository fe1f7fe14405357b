import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { waitForPanel } from '../harness/panel.ts';
import { openPopup } from '../harness/popup.ts';
import { openWorld } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();
const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';

/** What has the focus: its heading's or its own words, and `nothing` where the page itself has it. */
const focused = (place: Frame | Page): Promise<string> =>
  place.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'nothing';
    return active.querySelector('h1, h2, h3')?.textContent ?? active.textContent ?? '';
  });

const ofLibrary = (view: string) => `chrome-extension://${world.extensionId}/library.html?view=${view}`;

afterEach(() => world.worker.evaluate(() => chrome.storage.local.remove('settings')));

/** Presses a button as those do who have no mouse. */
async function press(place: Frame | Page, name: string | RegExp): Promise<void> {
  await place.getByRole('button', { name }).first().press('Enter');
}

describe('the keyboard’s place, after what had it is gone', () => {
  it('is the panel’s heading where a mute is undone', async () => {
    const panel = await waitForPanel(await world.visit(ARE));
    await press(panel, 'Inställningar');
    await panel.getByRole('radio', { name: 'Tyst i dag' }).press(' ');
    await press(panel, 'Ångra');
    await expect.poll(() => focused(panel)).toBe('Åre');
  });

  it('is the next place of the list where a site or a record comes back', async () => {
    await world.worker.evaluate(() =>
      chrome.storage.local.set({
        settings: {
          sites: { 'vendor:atea': { opening: 'off', mutedOn: null } },
          hidden: { 'municipality:1980': ['vasteras-1'] },
        },
      }),
    );
    const page = await world.visit(ofLibrary('settings'));
    await press(page, 'Ta bort valet för Atea');
    await expect.poll(() => focused(page)).toBe('Västerås');
    await press(page, /^Visa igen på Västerås/);
    await expect.poll(() => focused(page)).toBe('Webbplatser');
  });

  it('is its part of the page where all settings were reset, and that was undone', async () => {
    const page = await world.visit(ofLibrary('settings'));
    await press(page, 'Allt som från början');
    await press(page, 'Ångra');
    await expect.poll(() => focused(page)).toBe('Spara och återställ');
  });

  it('is the list of what is kept where something of it was deleted', async () => {
    await waitForPanel(await world.visit(ARE));
    const page = await world.visit(ofLibrary('privacy'));
    await press(page, 'Glöm flikarna');
    await press(page, 'Ja, ta bort');
    await expect.poll(() => focused(page)).toMatch(/^Samlingen som följer med/);
  });

  it('is the popup’s field where a mute is undone', async () => {
    await world.worker.evaluate(() =>
      chrome.storage.local.set({
        settings: { sites: { 'municipality:2321': { opening: 'off', mutedOn: null } } },
      }),
    );
    const page = await world.visit(ARE);
    const popup = await openPopup(world, page);
    await press(popup, 'Ångra');
    await expect.poll(() => popup.evaluate('document.activeElement.role')).toBe('combobox');
  });
});
