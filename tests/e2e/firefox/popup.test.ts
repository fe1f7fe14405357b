import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { waitForPanel } from './harness/panel.ts';
import { fill, openPopup, recordsOf, searchFor } from './harness/popup.ts';
import type { View } from './harness/view.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';
const ACTIVE = `document.querySelector('[aria-selected="true"] article')?.dataset.record ?? ''`;
const PATIENCE = { timeout: 15_000 };

const activeOf = (popup: View) => popup.read(ACTIVE, v.string());

/** The headings of the groups, without their numbers. */
const groupsOf = (popup: View) =>
  popup.read(
    `[...document.querySelectorAll('[role=group] > .group')].map((one) => one.firstChild.textContent.trim())`,
    v.array(v.string()),
  );

const addressInFront = async () =>
  (await world.firefox.ownWindow()).read('gBrowser.selectedBrowser.currentURI.spec', v.string());

const copied = async () =>
  (await world.firefox.ownWindow()).read('navigator.clipboard.readText()', v.string());

describe('the popup of Firefox, opened by a click on its button', () => {
  it('has the page’s best three under its field before one types', async () => {
    await waitForPanel(await world.visit(ARE));
    const popup = await openPopup(world);
    await expect.poll(() => recordsOf(popup), PATIENCE).toHaveLength(3);
    expect(await popup.read(`document.querySelector('article').dataset.by`, v.string())).toMatch(
      /^own theme/,
    );
  });

  it('searches as one types, and lays what it finds in groups', async () => {
    const popup = await openPopup(world);
    await popup.type('upphandling av drift');
    await expect.poll(async () => (await recordsOf(popup))[0], PATIENCE).toBe('i-boden-8');
    expect(await groupsOf(popup)).toEqual(expect.arrayContaining(['Citat', 'Initiativ']));
  });

  it('has names among its groups', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'boden');
    expect(await groupsOf(popup)).toEqual(expect.arrayContaining(['Citat', 'Initiativ', 'Kommuner']));
  });

  it('is as wide as its page', async () => {
    const popup = await openPopup(world);
    await expect.poll(() => popup.read('window.innerWidth', v.number()), PATIENCE).toBe(420);
  });

  it('has the cursor in its field, every time', async () => {
    for (let time = 0; time < 8; time += 1) {
      const popup = await openPopup(world);
      const focused = () => popup.read(`document.activeElement.getAttribute('role')`, v.nullable(v.string()));
      await expect.poll(focused, { timeout: 2_000 }).toBe('combobox');
    }
  });
});

describe('Enter', () => {
  it('opens the source in a new tab, with the quote’s words in its address, and closes the popup', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, '125 på 75');
    while ((await activeOf(popup)) !== 'are-6') await popup.press('ArrowDown');
    await world.newTab(() => popup.press('Enter'));
    await expect
      .poll(addressInFront, PATIENCE)
      .toMatch(/^https:\/\/www\.voister\.se\/artikel\/2024\/05\/.*#:~:text=/);
    await expect.poll(() => popup.isOpen(), PATIENCE).toBe(false);
  });

  it('opens a page of ours where the source has no address', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'Giraffen och Nattfrid');
    while ((await activeOf(popup)) !== 'vasteras-1') await popup.press('ArrowDown');
    const page = await world.newTab(() => popup.press('Enter'));
    await expect.poll(addressInFront, PATIENCE).toContain('/library.html?record=vasteras-1');
    const marked = `document.querySelector('[aria-current] article')?.dataset.record ?? ''`;
    await expect.poll(() => page.read(marked, v.string()), PATIENCE).toBe('vasteras-1');
  });

  it('at once after the last letter waits for the answer', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'boden');
    await fill(popup, 'Teknisk välfärdsplattform (125 på 75)');
    await world.newTab(() => popup.press('Enter'));
    await expect.poll(addressInFront, PATIENCE).toContain('voister.se/artikel/2024/05/');
  });
});

describe('Ctrl+C', () => {
  it('copies the active quote with its source where nothing is selected, and says so', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, '125 på 75');
    while ((await activeOf(popup)) !== 'are-6') await popup.press('ArrowDown');
    await popup.press('c', 'Control');
    await expect.poll(() => popup.text(), PATIENCE).toContain('Kopierat');
    expect(await copied()).toMatch(
      /^”Det finns ett uttryck: 125 på 75\..*” \(Johan Pettersson, it-chef, Åre kommun, Voister 22 maj 2024, https:\/\/www\.voister\.se\/\S+\)$/s,
    );
  });

  it('copies the selected text where there is any', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'fiber');
    await popup.press('a', 'Control');
    await popup.press('c', 'Control');
    await expect.poll(copied, PATIENCE).toBe('fiber');
  });
});
