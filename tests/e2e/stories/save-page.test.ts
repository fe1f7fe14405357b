import { describe, expect, it } from 'vitest';
import { articleAbout, ended } from '../harness/library.ts';
import { openPopup } from '../harness/popup.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const SAVE = 'Spara intervjun från den här sidan';

const pageOf = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article>${body}</article></main></body></html>`;

const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((paragraph, nth) => (nth === 0 ? `<h1>${paragraph}</h1>` : `<p>${paragraph}</p>`))
    .join('');

describe('the interview on the page one reads', () => {
  it('is saved from the popup, and the library opens at it for review', async () => {
    const text = articleAbout('sidprov');
    const page = await world.visitOwn('https://are.se/intervju', pageOf('Sidprov i Boden', paragraphs(text)));
    const popup = await openPopup(world, page);
    const opening = world.context.waitForEvent('page');
    await popup.getByRole('button', { name: SAVE }).click();
    const library = await opening;
    expect(library.url()).toContain('library.html?view=import');
    const row = await ended(library, 'Sidprov i Boden');
    await row.getByRole('link', { name: 'Granska artikeln' }).click();
    await library.locator('.card[data-quote]').first().waitFor();
    expect(await library.getByLabel('Webbadress').inputValue()).toBe('https://are.se/intervju');
    expect(await library.locator('.card[data-quote]').count()).toBe(2);
  });

  it('is not saved where one logs in, and it is said why', async () => {
    const body = '<h1>Logga in</h1><form><input type="password"></form>';
    const page = await world.visitOwn('https://are.se/personligt', pageOf('Logga in', body));
    const popup = await openPopup(world, page);
    await popup.getByRole('button', { name: SAVE }).click();
    const said = popup.getByRole('alert');
    await said.waitFor();
    expect(await said.innerText()).toMatch(/^Intervjun sparades inte\. Sidan frågar efter lösenord/);
  });
});
