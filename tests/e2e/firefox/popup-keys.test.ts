import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openPopup, recordsOf, searchFor } from './harness/popup.ts';
import type { View } from './harness/view.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';
const PATIENCE = { timeout: 15_000 };

const stringOf = (popup: View, expression: string) => popup.read(expression, v.string());
const activeRow = (popup: View) => stringOf(popup, `document.querySelector('[aria-selected="true"]').id`);
const pointedAt = (popup: View) =>
  stringOf(popup, `document.querySelector('input').ariaActiveDescendantElement.id`);
const typed = (popup: View) => stringOf(popup, `document.querySelector('input').value`);
const rowsOf = (popup: View) =>
  popup.read(`[...document.querySelectorAll('[role=option]')].map(({ id }) => id)`, v.array(v.string()));

describe('in the popup of Firefox the keys', () => {
  it('lead through records, names and "show all", from the first to the last and round', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'boden');
    const rows = await rowsOf(popup);
    for (const row of rows) {
      expect(await activeRow(popup)).toBe(row);
      expect(await pointedAt(popup)).toBe(row);
      await popup.press('ArrowDown');
    }
    expect(await activeRow(popup)).toBe(rows[0]);
    await popup.press('ArrowUp');
    expect(await activeRow(popup)).toBe(rows.at(-1));
    await popup.press('Home');
    expect(await activeRow(popup)).toBe(rows[0]);
    await popup.press('End');
    expect(await activeRow(popup)).toBe(rows.at(-1));
  });

  it('leave the caret where it belongs: Home at the first row and the arrows sideways are the text’s', async () => {
    const popup = await openPopup(world);
    await popup.type('boden');
    await expect.poll(() => recordsOf(popup), PATIENCE).not.toEqual([]);
    await popup.press('Home');
    await popup.type('i ');
    expect(await typed(popup)).toBe('i boden');
    await popup.press('End');
    await popup.press('ArrowLeft');
    await popup.type('x');
    expect(await typed(popup)).toBe('i bodexn');
  });

  it('unfold a group, and stand then at the first that was hidden', async () => {
    const popup = await openPopup(world);
    const before = await searchFor(popup, 'boden');
    const all = await stringOf(popup, `document.querySelector('.row.all').id`);
    while ((await activeRow(popup)) !== all) await popup.press('ArrowDown');
    await popup.press('Enter');
    await expect.poll(() => recordsOf(popup), PATIENCE).not.toEqual(before);
    const active = `document.querySelector('[aria-selected="true"] article').dataset.record`;
    expect(before).not.toContain(await stringOf(popup, active));
  });

  it('choose a name, whose records are then shown', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'stefan fas');
    const isName = `document.querySelector('.row.name[aria-selected="true"]') !== null`;
    while (!(await popup.read(isName, v.boolean()))) await popup.press('ArrowDown');
    await popup.press('Enter');
    await expect.poll(() => typed(popup), PATIENCE).toBe('Stefan Fasth');
    await expect.poll(async () => (await recordsOf(popup))[0], PATIENCE).toMatch(/^skovde-/);
  });
});

describe('Escape', () => {
  it('closes the popup, whatever stands in its field: Firefox gives the key to no popup', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'fiber');
    await popup.press('Escape');
    await expect.poll(() => popup.isOpen(), PATIENCE).toBe(false);
  });

  it('clears the field where the search stands in a tab', async () => {
    await world.visit(ARE);
    const tab = await world.visit(world.firefox.pageOfExtension('popup.html'));
    const field = `document.querySelector('input')`;
    await expect.poll(() => tab.read(`${field} !== null`, v.boolean()), PATIENCE).toBe(true);
    await tab.type('fiber', field);
    await expect.poll(() => tab.read(`${field}.value`, v.string()), PATIENCE).toBe('fiber');
    await tab.type('\uE00C', field);
    await expect.poll(() => tab.read(`${field}.value`, v.string()), PATIENCE).toBe('');
  });
});
