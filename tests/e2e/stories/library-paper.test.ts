import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RECORDS } from '../harness/collection.ts';
import { visitLibrary } from '../harness/library.ts';
import { openWorld } from './world.ts';

const world = openWorld();

/** What of a view is printed, as text. */
async function onPaper(query: string): Promise<{ page: Page; text: string }> {
  const page = await visitLibrary(world, query);
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('.loading'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return { page, text: await page.locator('body').innerText() };
}

describe('on paper', () => {
  it.each([
    ['?view=browse&plats=2582&slag=citat', /Kommun: Boden · Slag: Citat/],
    ['?view=timeline&tema=oppenhet', /Ämne: Inlåsning, öppna standarder och öppen källkod/],
    ['?view=map&lan=12&fran=2018', /Län: Skåne län · Från år: 2018/],
    ['?view=compare&platser=2281,2582&tema=oppenhet', /Sundsvall\s+Boden/],
    ['?view=vendor&id=atea', /Vem säger vad om Atea/],
    ['?view=lists&lista=leverantor', /Leverantörer, sorterade efter citat/],
    ['?record=boden-1', /Digitaliseringen kanonviktig för Boden/],
  ])('%s says what it is, when it was taken, and has nothing to press', async (query, said) => {
    const { page, text } = await onPaper(query);
    expect(text).toMatch(said);
    expect(text.replace(/%2C/g, ',')).toContain(`Vyns adress i biblioteket: ${query}`);
    expect(text).toMatch(/Hämtat ur Sidoljus \d+ \w+ 20\d\d/);
    expect(await page.locator('button:visible, select:visible, input:visible, nav a:visible').count()).toBe(
      0,
    );
    expect(text).not.toMatch(/Föreslå rättelse|github\.com/);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(paper).toBe('light');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  });

  it('all that is picked stands there, whichever page of the list it was picked on, and nothing else', async () => {
    const page = await visitLibrary(world, '?view=browse');
    await page.getByText(`1–30 av ${RECORDS}`).waitFor();
    await page.locator('.item input').nth(1).check();
    await page.getByRole('link', { name: 'Nästa' }).click();
    await page.getByText(`31–60 av ${RECORDS}`).waitFor();
    await page.locator('.item input').nth(2).check();
    expect(await page.locator('.item:visible').count()).toBe(30);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/· 2 poster är valda$/).waitFor();
    expect(await page.locator('.item:visible').count()).toBe(2);
    expect(await page.locator('.item:visible .source-line').count()).toBe(2);
  });

  it('municipalities stand side by side, on sheets that lie, and other views on such that stand', async () => {
    const { page } = await onPaper('?view=compare&platser=2582,2321,0125,1496,1980&tema=it-styrning');
    await page.locator('.column').nth(4).waitFor();
    const boxes = await page
      .locator('.column')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, left, width }) => ({ top, left, width })),
      );
    expect(boxes).toHaveLength(5);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
    for (const [at, { left }] of boxes.entries()) {
      const before = boxes[at - 1];
      if (before) expect(left).toBeGreaterThanOrEqual(before.left + before.width - 1);
    }
    const sheets = async (of: Page) => [
      ...(await of.pdf({ preferCSSPageSize: true }))
        .toString('latin1')
        .matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
    ];
    for (const [, width, height] of await sheets(page)) expect(Number(width)).toBeGreaterThan(Number(height));
    const { page: list } = await onPaper('?view=browse&plats=2582&slag=citat');
    const standing = await sheets(list);
    expect(standing.length).toBeGreaterThan(0);
    for (const [, width, height] of standing) expect(Number(width)).toBeLessThan(Number(height));
  });

  it('all municipalities of the map are there, whichever page of them the screen shows', async () => {
    const page = await visitLibrary(world, '?view=map');
    await page.getByText('1–50 av 290').waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('tbody tr:visible').count()).toBe(290);
    expect(await page.getByText('av 290').count()).toBe(0);
    await page.emulateMedia({ media: null });
    await expect.poll(() => page.locator('tbody tr').count()).toBe(50);
  });

  it.each([
    ['?view=lists', 'tbody tr', 290],
    ['?view=browse', '.item', RECORDS],
    ['?view=browse&sida=3', '.item', RECORDS],
    ['?view=timeline', '.item', RECORDS],
  ])('%s has all that was chosen, whichever page the screen shows', async (query, entries, total) => {
    const page = await visitLibrary(world, query);
    await page.getByText(`av ${total}`).waitFor();
    const onScreen = await page.locator(entries).count();
    await page.emulateMedia({ media: 'print' });
    // The rest is fetched when the view has rested.
    await expect.poll(() => page.locator(`${entries}:visible`).count(), { timeout: 20_000 }).toBe(total);
    expect(await page.locator('.pages:visible').count()).toBe(0);
    expect(await page.locator('.source-line:visible').count()).toBe(entries === '.item' ? total : 0);
    await page.emulateMedia({ media: null });
    await expect.poll(() => page.locator(entries).count()).toBe(onScreen);
  });

  it('a sheet made by the browser’s own print has it too, and its button waits for all of it', async () => {
    const page = await visitLibrary(world, '?view=browse&tema=samverkan');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked-to-print', 'yes');
    });
    const total = Number(/\d+/.exec(await page.locator('.found').innerText())?.[0]);
    expect(total).toBeGreaterThan(60);
    await page.getByRole('button', { name: 'Skriv ut' }).click();
    await page.locator('body[data-asked-to-print]').waitFor();
    await page.evaluate(() => {
      // After the page's own listener: the sheets are laid out next.
      addEventListener('beforeprint', () => {
        document.body.dataset.drawn = `${document.querySelectorAll('.item').length}`;
      });
    });
    await page.pdf();
    await expect.poll(() => page.evaluate(() => document.body.dataset.drawn)).toBe(`${total}`);
  });

  it('what a kind of product or a column holds back is said', async () => {
    const { text } = await onPaper('?view=vendor&id=camanio');
    expect(text).toMatch(/På papperet står 8 av \d+\./);
  });

  it('the timeline’s figures are there though they are folded on the screen', async () => {
    const { text } = await onPaper('?view=timeline&tema=oppenhet');
    expect(text).toMatch(/2015\s+för 11\s+år sedan\s+1\s+3/);
  });

  it('every record of a view bears its source with the address spelled out, each once', async () => {
    const { page } = await onPaper('?view=browse&plats=2582&slag=citat');
    const lines = await page.locator('.item').allInnerTexts();
    expect(lines).toHaveLength(10);
    for (const line of lines)
      expect(line.match(/https:\/\/www\.voister\.se\/artikel\/2016\/10\/\S+/g)).toHaveLength(1);
  });
});

/** Selects from the beginning of one element to the end of another, copies by keys, and gives what was copied. */
async function copied(page: Page, from: string, to = from): Promise<string> {
  await page.waitForFunction((selector) => document.querySelector(selector), to);
  await page.evaluate(
    ([first = '', last = '']) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to],
  );
  await page.bringToFront();
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('a passage that is selected and copied', () => {
  it.each([
    [
      '?record=boden-1',
      '[data-record="boden-1"] blockquote',
      /^Det område[\s\S]*\n\nKälla: Per Olsson, it-chef, Boden kommun, Voister 18 oktober 2016, https:\/\/\S+\n$/,
    ],
    [
      '?record=boden-1',
      '.head .summary p + p',
      /\n\nKälla: Sidoljus sammanfattning av Voister 18 oktober 2016, https:\/\/\S+\n$/,
    ],
    [
      '?view=browse&plats=2582&slag=citat',
      '.item blockquote',
      /\n\nKälla: Per Olsson, it-chef, Boden kommun, Voister /,
    ],
    [
      '?view=vendor&id=atea',
      '[data-record="i-skovde-3"] .summary',
      /\n\nKälla: Sidoljus sammanfattning av Atea 29 december 2017, https:/,
    ],
    [
      '?view=compare&platser=2281,2321&tema=oppenhet',
      '[data-record="are-7"] blockquote',
      /\n\nKälla: Johan Pettersson, it-chef, Åre kommun, Voister 22 maj 2024, https:/,
    ],
    ['?view=timeline&tema=oppenhet', '[data-record="are-7"] blockquote', /\n\nKälla: Johan Pettersson, /],
  ])('bears its source: %s %s', async (query, selector, expected) => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await copied(await visitLibrary(world, query), selector)).toMatch(expected);
  });

  it('over several records bears each source once, and no button’s words', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visitLibrary(world, '?view=compare&platser=2281,2321&tema=oppenhet');
    const text = await copied(
      page,
      '[data-record="sundsvall-1"] blockquote',
      '[data-record="are-7"] blockquote',
    );
    const sources = text.split('\n').filter((line) => line.startsWith('Källa: '));
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources[0]).toContain('Stefan Lindqvist');
    expect(sources.at(-1)).toContain('Johan Pettersson');
    expect(text).not.toMatch(/Kopiera|Föreslå rättelse|Läs i sitt sammanhang/);
  });

  it('of a single word, or of a heading, is that and nothing more', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visitLibrary(world, '?view=browse&plats=2582&slag=citat');
    await page.getByRole('heading', { level: 1, name: 'Boden' }).waitFor();
    expect(await copied(page, 'main h1')).toBe('Boden');
    await page
      .locator('.item blockquote')
      .first()
      .dblclick({ position: { x: 60, y: 12 } });
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\S+\s?$/);
  });
});
