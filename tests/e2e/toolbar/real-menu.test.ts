import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { missingPrograms } from '../../../data/cli/ensure-display.ts';
import { articleAbout, ended } from '../harness/library.ts';
import { openHeadedWorld } from './headed-world.ts';

const PATIENCE = { timeout: 15_000 };

const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((paragraph, nth) => (nth === 0 ? `<h1>${paragraph}</h1>` : `<p>${paragraph}</p>`))
    .join('');

const INTERVIEW = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Menyprov i Boden</title></head>
<body><main><article>${paragraphs(articleAbout('menyprov'))}</article></main></body></html>`;

/** The middle of an element on the display, in pixels. */
const placeOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    const chrome = window.outerHeight - window.innerHeight;
    return { x: window.screenX + box.left + 20, y: window.screenY + chrome + box.top + box.height / 2 };
  }, selector);

describe.skipIf(missingPrograms().length > 0)('the menu of a page', () => {
  const world = openHeadedWorld();

  const pageAt = async (address: RegExp): Promise<Page> => {
    const find = () => world.context.pages().find((page) => address.test(page.url()));
    await expect.poll(() => find()?.url(), PATIENCE).toBeDefined();
    const page = find();
    if (!page) throw new Error(`no page at ${address}`);
    return page;
  };

  it('saves the interview on it, and the library opens at it', async () => {
    const page = await world.visitOwn('https://nyheter.example/intervju', INTERVIEW);
    const { x, y } = await placeOf(page, 'h1');
    world.display.rightClick(x, y);
    // Below ours are only the page's source and the inspector; saving is the second in ours.
    world.display.press('Up', 'Up', 'Up', 'Right', 'Down', 'Return');
    const library = await pageAt(/library\.html\?view=import&job=/);
    const row = await ended(library, 'Menyprov i Boden');
    await row.getByRole('link', { name: 'Granska artikeln' }).waitFor();
  });

  it('says in the library why a page can’t be saved', async () => {
    const page = await world.visitOwn(
      'https://nyheter.example/inloggning',
      '<title>Logga in</title><h1>Logga in</h1><form style="margin-top: 400px"><input type="password"></form>',
    );
    const { x, y } = await placeOf(page, 'h1');
    world.display.rightClick(x, y);
    world.display.press('Up', 'Up', 'Up', 'Right', 'Down', 'Return');
    const library = await pageAt(/library\.html\?view=import&failed=page-private/);
    await library.getByText(/Sidan frågar efter lösenord/).waitFor();
  });

  it('searches for what is selected', async () => {
    const page = await world.visitOwn(
      'https://nyheter.example/markerat',
      '<title>x</title><h1>bredband</h1>',
    );
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body),
    );
    const { x, y } = await placeOf(page, 'h1');
    world.display.rightClick(x, y);
    // Below ours is only the inspector.
    world.display.press('Up', 'Up', 'Return');
    const search = await pageAt(/popup\.html\?q=bredband$/);
    await search.locator('article[data-record]').first().waitFor();
  });
});
