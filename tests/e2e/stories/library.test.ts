import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RECORDS, UNHEARD } from '../harness/collection.ts';
import { pointAt } from '../harness/library.ts';
import { waitForPanel } from '../harness/panel.ts';
import { openPopup, searchFor } from '../harness/popup.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const SUNDSVALL =
  'https://sundsvall.se/kommun-och-politik/digitalisering/oppen-kallkod-och-e-tjansteplattform';
const ATEA = 'https://www.atea.se/konsulttjanster/offentlig-sektor/malbild-och-fardplan/';

const visit = (query: string) => world.visit(`chrome-extension://${world.extensionId}/library.html${query}`);

/** Clicks a link of the panel, and gives the tab that it opens. */
async function throughPanel(address: string, link: RegExp): Promise<Page> {
  const panel = await waitForPanel(await world.visit(address));
  const [opened] = await Promise.all([
    world.context.waitForEvent('page'),
    panel.getByRole('link', { name: link }).click(),
  ]);
  await opened.locator('main h1').waitFor();
  return opened;
}

const idsOf = (page: Page) =>
  page.$$eval('article[data-record]', (all) => all.map((one) => one.getAttribute('data-record') ?? ''));

describe('from a municipality’s page', () => {
  it('three municipalities stand side by side on its subject after three actions', async () => {
    const page = await throughPanel(SUNDSVALL, /Jämför med andra kommuner/);
    for (const [label, name] of [
      ['Åre (2)', 'Åre'],
      ['Boden', 'Boden'],
    ] as const) {
      const field = page.getByLabel('Lägg till en kommun');
      await field.locator('option', { hasText: label }).first().waitFor({ state: 'attached' });
      // One action of the pointer: the list opens under it, and what is chosen there is added.
      await field.click();
      await field.selectOption({ label });
      await page.getByRole('heading', { level: 2, name }).waitFor();
    }
    const boden = page.getByRole('region', { name: 'Boden' });
    expect(await boden.innerText()).toContain('Inget om ämnet');
    expect(await boden.innerText()).toContain('Om annat har samlingen 22 poster från Boden.');
    expect(await page.locator('h1').innerText()).toBe(
      'Inlåsning, öppna standarder och öppen källkod, kommun för kommun',
    );
    const sundsvall = page.getByRole('region', { name: 'Sundsvall' });
    expect(await sundsvall.locator('article[data-record="sundsvall-1"]').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Åre' }).locator('[data-record="are-7"]').count()).toBe(1);
    expect(page.url()).toMatch(/\?view=compare&platser=2281,2321,2582&tema=oppenhet$/);
    // The keys go on from where they were.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-place');
  });
});

describe('from a vendor’s page', () => {
  it('one click leads to everything said about the vendor and its method, with what bears each stance', async () => {
    const page = await throughPanel(ATEA, /Vem säger vad om Atea/);
    const about = page.getByRole('region', { name: /^Om Atea/ });
    await about.waitFor();
    const method = about.locator('.item', { has: page.locator('[data-record="i-skovde-3"]') });
    expect(await method.innerText()).toMatch(/Använder\s.*vägleder Atea kommunen[\s\S]*Målmiljömetoden/);
    const voices = page.getByRole('region', { name: /De som arbetar för Atea/ });
    expect(await voices.innerText()).toContain('Målmiljömetoden är ett arbetssätt');
    expect(await voices.locator('.stance').count()).toBe(0);
    expect(await page.title()).toContain('Vem säger vad om Atea');
  });

  it('the popup’s row of a vendor leads there too', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'atea');
    const [opened] = await Promise.all([
      world.context.waitForEvent('page'),
      popup.getByRole('option', { name: /^Atea/ }).click(),
    ]);
    await opened.getByRole('heading', { level: 1, name: 'Vem säger vad om Atea' }).waitFor();
    expect(await opened.locator('nav.shelf [aria-current="page"]').innerText()).toBe('Kommuner och namn');
  });
});

describe('a theme’s timeline', () => {
  it('leads by a year’s bar to what was said, to its article, and back again', async () => {
    const page = await visit('?view=timeline&tema=oppenhet');
    await page.getByRole('link', { name: '2015: 4 totalt, 1 citat och 3 initiativ' }).click();
    await page.getByText('4 poster').waitFor();
    expect(new Set(await idsOf(page))).toEqual(
      new Set(['sundsvall-1', 'i-sundsvall-1', 'i-sundsvall-2', 'i-sundsvall-3']),
    );
    await page
      .locator('.item', { has: page.locator('[data-record="sundsvall-1"]') })
      .getByRole('link', { name: /Läs i sitt sammanhang/ })
      .click();
    await page.getByText('Posten du öppnade').waitFor();
    await page.goBack();
    await page.getByText('4 poster').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /över tid$/ }).waitFor();
  });

  it('has a table of the same figures, and the undated apart', async () => {
    const page = await visit('?view=timeline&tema=oppenhet');
    await page.locator('summary').click();
    await page.getByRole('columnheader', { name: 'Summa' }).getByRole('link').click();
    await page.locator('th[aria-sort="descending"]', { hasText: 'Summa' }).waitFor();
    const sums = (await page.locator('.figures tbody td:last-child').allInnerTexts()).map(Number);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    const row = page.getByRole('row', { name: /^2015/ });
    expect(await row.innerText()).toMatch(/2015\s+för 11\s+år sedan\s+1\s+3\s+–\s+4/);
    await page.getByRole('link', { name: '8 poster saknar datum' }).click();
    await page.getByRole('button', { name: 'Ta bort Datum: saknas' }).waitFor();
    await expect.poll(() => idsOf(page).then((ids) => ids.length)).toBe(8);
  });
});

describe('the lists', () => {
  it('sort by any column, say so, keep the keys where they are, and turn a page at a time', async () => {
    const page = await visit('?view=lists');
    const first = page.locator('tbody tr').first();
    expect(await first.innerText()).toMatch(/^Boden/);
    expect(await page.locator('tbody tr').count()).toBe(50);
    expect(await page.locator('th[aria-sort]').innerText()).toContain('Citat');
    const name = page.getByRole('columnheader', { name: 'Namn' });
    await name.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /^Ale/ }).waitFor();
    expect(await name.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Namn');
    await page.getByRole('link', { name: 'Nästa' }).click();
    await page.getByText('51–100 av 290').waitFor();
    await page.reload();
    await page.getByText('51–100 av 290').waitFor();
  });

  it.each([
    ['lista=kommun', 'Län', 'Blekinge län'],
    ['lista=person', 'Roll då', ''],
    ['lista=leverantor', 'Bransch', ''],
  ])('sort by what stands beside the name too: %s', async (list, head, first) => {
    const page = await visit(`?view=lists&${list}`);
    await page.getByRole('columnheader', { name: head }).getByRole('link').click();
    await page.waitForURL(/ordning=om/);
    await page.locator(`th[aria-sort="ascending"]`, { hasText: head }).waitFor();
    await expect
      .poll(() => page.locator('tbody td').first().innerText())
      .toMatch(new RegExp(`^${first}`, 'i'));
  });

  it('stand beside the map, which has a mark for every municipality', async () => {
    const page = await visit('?view=map');
    await page.locator('.country .mark').first().waitFor();
    expect(await page.locator('.country .mark').count()).toBe(290);
    expect(await page.locator('tbody tr').count()).toBe(50);
    const { x, y } = await pointAt(page, '2582');
    await page.mouse.click(x, y);
    await page.getByText('22 poster', { exact: true }).waitFor();
  });
});

describe('a count of a municipality', () => {
  it.each([
    ['?view=lists', (page: Page) => page.getByRole('row', { name: /^Boden/ }), [1, 2, 3]],
    ['?view=map', (page: Page) => page.getByRole('row', { name: /^Boden/ }), [2, 3]],
  ] as const)('leads to as many as it says: %s', async (query, rowOf, columns) => {
    const page = await visit(query);
    const row = rowOf(page);
    await row.waitFor();
    const cells = await row.locator('td').allInnerTexts();
    const sum = columns.reduce((all, at) => all + (Number(cells[at]) || 0), 0);
    expect(sum).toBe(22);
    await row.getByRole('link').click();
    await page.getByText(`${sum} poster`, { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Andra som nämner Boden (4)' }).click();
    await page.getByText('4 poster', { exact: true }).waitFor();
    expect((await idsOf(page)).filter((id) => /^(i-)?boden-/.test(id))).toEqual([]);
    await page.getByRole('link', { name: 'Alla (26)' }).click();
    await page.getByText('26 poster', { exact: true }).waitFor();
    // Its own stand first, what others say of it after them.
    expect((await idsOf(page)).slice(0, 22).every((id) => /^(i-)?boden-/.test(id))).toBe(true);
  });

  it('of a comparison’s gap leads there too', async () => {
    const page = await visit('?view=compare&platser=2281,2582&tema=oppenhet');
    await page.getByRole('link', { name: 'Om annat har samlingen 22 poster från Boden.' }).click();
    await page.getByText('22 poster', { exact: true }).waitFor();
  });

  it('of a year says what is left from it on', async () => {
    const page = await visit('?view=browse');
    const option = page.locator('#filter-since option[value="2024"]');
    await expect.poll(() => option.textContent()).toMatch(/^2024 \(\d+\)$/);
    const count = /\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1];
    await page.getByLabel('Från år').selectOption('2024');
    await page.getByText(`${count} poster`, { exact: true }).waitFor();
  });
});

describe('a table in a narrow window', () => {
  it.each(['?view=map', '?view=lists', '?view=lists&lista=person', '?view=timeline&tema=samverkan'])(
    'has all its columns within it, and sorts: %s',
    async (query) => {
      const page = await visit(query);
      await page.setViewportSize({ width: 320, height: 620 });
      if (query.includes('timeline')) await page.locator('summary').click();
      await page.locator('.wide tbody tr').first().waitFor();
      expect(await page.locator('.wide').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      const row = page.locator('.wide tbody tr').first();
      const last = await row.locator('td').last().boundingBox();
      expect((last?.x ?? 0) + (last?.width ?? 400)).toBeLessThanOrEqual(320);
      // It is a table still to who listens.
      expect(await row.getByRole('cell').count()).toBe(await row.locator('td').count());
      const sorts = page.getByRole('columnheader').getByRole('link').last();
      await sorts.click();
      await page.waitForURL(/fallande=/);
      await page.locator('th[aria-sort]').last().getByRole('link').waitFor();
    },
  );
});

describe('browsing', () => {
  it('narrows as one chooses, keeps it in the address, and goes back', async () => {
    const page = await visit('?view=browse');
    await page.getByText(`${RECORDS} poster`).waitFor();
    await page.getByLabel('Kommun', { exact: true }).focus();
    await page.getByLabel('Kommun', { exact: true }).selectOption('2582');
    await page.getByText('26 poster').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-municipality');
    await page.getByLabel('Slag', { exact: true }).selectOption('quote');
    await page.getByText('10 poster').waitFor();
    expect(page.url()).toContain('?view=browse&plats=2582&slag=citat');
    await page.goBack();
    await page.getByText('26 poster').waitFor();
    await page.getByLabel('Ord', { exact: true }).fill('bredband');
    await page.keyboard.press('Enter');
    await page.getByText('3 poster').waitFor();
    expect((await idsOf(page))[0]).toBe('boden-3');
  });

  it('copies what was picked out, from page to page, with its sources', async () => {
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visit('?view=browse&plats=2582&slag=citat&ordning=aldst');
    const boxes = page.getByRole('checkbox', { name: /^Välj Per Olsson/ });
    await boxes.first().check();
    await boxes.nth(2).check();
    await page.getByText('2 poster är valda', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Kopiera med källor' }).click();
    await page.getByText('Kopierat').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n\n').filter((part) => /\(Per Olsson, it-chef, .*2016/.test(part))).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.item:visible').count()).toBe(2);
    expect(await page.locator('nav.shelf').isVisible()).toBe(false);
  });
});

describe('a municipality of which there is nothing', () => {
  it('can be chosen as any other, after those with records, and leads on', async () => {
    const page = await visit('?view=browse');
    const others = page.locator('#filter-municipality optgroup option');
    await others.first().waitFor({ state: 'attached' });
    expect(await page.locator('#filter-municipality option').count()).toBe(291);
    await page.getByLabel('Kommun', { exact: true }).selectOption(UNHEARD.code);
    await page.getByText(`Samlingen har inget från ${UNHEARD.name} ännu.`).waitFor();
    for (const way of ['Visa hela länet', 'Visa länet på kartan', 'Jämför med andra kommuner'])
      expect(await page.getByRole('link', { name: way }).count()).toBe(1);
  });

  it('and all else that leaves nothing is named in its field, and can be lifted by itself', async () => {
    const page = await visit(`?view=browse&plats=0114&person=per-olsson&tema=oppenhet`);
    const chosen = (field: string) =>
      page.locator(`#filter-${field}`).evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text);
    await page.getByText('Inget i samlingen').waitFor();
    await expect.poll(() => chosen('person')).toMatch(/^Per Olsson/);
    await expect.poll(() => chosen('municipality')).toMatch(/^Upplands Väsby/);
    await expect.poll(() => chosen('theme')).toMatch(/^Inlåsning/);
    await page.getByRole('link', { name: 'Ta bort Kommun: Upplands Väsby' }).click();
    await page.waitForURL(/\?view=browse&person=per-olsson&tema=oppenhet$/);
  });
});

describe('a stance that an initiative bears', () => {
  it('is no quotation, and names its source', async () => {
    const page = await visit('?view=vendor&id=microsoft');
    const bearing = page.locator('.item:has(article.initiative) .bearing:has(.stance)');
    await bearing.first().waitFor();
    expect(await bearing.locator('q').count()).toBe(0);
    for (const said of await bearing.allTextContents()) expect(said).toContain('Enligt ');
  });
});
