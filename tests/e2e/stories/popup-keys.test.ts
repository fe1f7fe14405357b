import { describe, expect, it } from 'vitest';
import { openPopup, recordsOf, searchFor } from '../harness/popup.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';
const active = '[aria-selected="true"]';

describe('the keys', () => {
  it('lead through records, names and "show all", from the first to the last and round', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'boden');
    const options = popup.getByRole('option');
    const count = await options.count();
    const idOf = () => popup.locator(active).getAttribute('id');
    const pointed = () => popup.getByRole('combobox').getAttribute('aria-activedescendant');
    const first = await idOf();
    const seen = new Set([first]);
    for (let step = 1; step < count; step += 1) {
      await popup.keyboard.press('ArrowDown');
      expect(await pointed()).toBe(await idOf());
      seen.add(await idOf());
    }
    expect(seen.size).toBe(count);
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await popup.keyboard.press('ArrowDown');
    expect(await idOf()).toBe(first);
    await popup.keyboard.press('End');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await popup.keyboard.press('Home');
    expect(await idOf()).toBe(first);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('leave the caret where it belongs: Home at the first row and the arrows sideways are the text’s', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'boden');
    await popup.keyboard.press('Home');
    await popup.keyboard.type('i ');
    expect(await popup.getByRole('combobox').inputValue()).toBe('i boden');
    await popup.keyboard.press('End');
    await popup.keyboard.press('ArrowLeft');
    await popup.keyboard.type('x');
    expect(await popup.getByRole('combobox').inputValue()).toBe('i bodexn');
  });

  it('unfold a group, and stand then at the first that was hidden', async () => {
    const popup = await openPopup(world);
    const before = await searchFor(popup, 'boden');
    const row = popup.locator('.row.all').first();
    const id = await row.getAttribute('id');
    while ((await popup.locator(active).getAttribute('id')) !== id) await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await expect.poll(() => recordsOf(popup)).not.toEqual(before);
    expect(before).not.toContain(await popup.locator(`${active} article`).getAttribute('data-record'));
  });

  it('wait for the answer: Enter at once after the last letter opens what was typed', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'boden');
    const opened = world.context.waitForEvent('page');
    await popup.getByRole('combobox').fill('Teknisk välfärdsplattform (125 på 75)');
    // The popup closes while the key is still down.
    await popup.keyboard.press('Enter').catch(() => undefined);
    expect((await opened).url()).toContain('voister.se/artikel/2024/05/');
  });

  it('clear the field with Escape', async () => {
    const popup = await openPopup(world, await world.visit(ARE));
    await searchFor(popup, 'fiber');
    await popup.keyboard.press('Escape');
    expect(await popup.getByRole('combobox').inputValue()).toBe('');
    await popup.locator('article[data-by]').first().waitFor();
  });

  it('choose a name, whose records are then shown', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'stefan fas');
    await popup
      .getByRole('option', { name: /Stefan Fasth/ })
      .last()
      .click();
    await expect.poll(() => popup.getByRole('combobox').inputValue()).toBe('Stefan Fasth');
    await popup.locator('article[data-record^="skovde-"]').first().waitFor();
  });

  it('say of a name without records that there are none', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'Ale');
    await popup.getByText('Samlingen har inget om Ale ännu.').waitFor();
  });
});
