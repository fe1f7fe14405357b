import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorld } from './world.ts';

const world = openWorld();

const visit = (query: string) => world.visit(`chrome-extension://${world.extensionId}/library.html${query}`);
const kindsOf = (page: Page) => page.getByRole('region', { name: /^Om samma slags produkter/ });
const idsIn = (page: Page) =>
  kindsOf(page)
    .locator('article[data-record]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-record') ?? ''));

describe('on a vendor’s kind of product', () => {
  it('eight stand there at first, and by keys all of them, from the first that came', async () => {
    const page = await visit('?view=vendor&id=camanio');
    const more = kindsOf(page).getByRole('link', { name: /^Visa alla \d+$/ });
    await more.waitFor();
    const before = await idsIn(page);
    expect(before).toHaveLength(8);
    const total = Number((await more.innerText()).replace(/\D/g, ''));
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await idsIn(page)).length).toBe(total);
    const after = await idsIn(page);
    // Those that were there stay where they were; what comes stands after them.
    expect(after.slice(0, before.length)).toEqual(before);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-record')))
      .toBe(after.find((id) => !before.includes(id)));
    expect(await more.count()).toBe(0);
    expect(page.url()).toContain(`&liknande=${total}`);
    await page.goBack();
    await expect.poll(async () => (await idsIn(page)).length).toBe(8);
  });

  it('rows on one initiative stand side by side and say so', async () => {
    const page = await visit('?view=vendor&id=ist&liknande=30');
    await kindsOf(page).getByText('Hör ihop med posten före').first().waitFor();
    expect(await kindsOf(page).getByText('Hör ihop med posten före').count()).toBe(3);
  });
});

describe('a vendor’s view', () => {
  it('is narrowed in its address, keeps the keys where they are, and is the same from a bookmark', async () => {
    const page = await visit('?view=vendor&id=atea');
    await page.getByRole('region', { name: /^Om Atea/ }).waitFor();
    await page.getByLabel('Kommun', { exact: true }).focus();
    await page.getByLabel('Kommun', { exact: true }).selectOption('1496');
    await expect.poll(() => page.url()).toMatch(/\?view=vendor&id=atea&plats=1496$/);
    await expect
      .poll(() =>
        page
          .getByRole('region', { name: /^Om Atea/ })
          .locator('article')
          .count(),
      )
      .toBe(2);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-municipality');
    await page.getByLabel('Slag', { exact: true }).selectOption('quote');
    await page
      .getByText(/De som arbetar för Atea/)
      .first()
      .waitFor();
    await page.getByRole('region', { name: /^Om Atea/ }).waitFor({ state: 'detached' });
    const bookmark = page.url().slice(page.url().indexOf('?'));
    expect(bookmark).toBe('?view=vendor&id=atea&plats=1496&slag=citat');
    const again = await visit(bookmark);
    await again.getByRole('region', { name: /De som arbetar för Atea/ }).waitFor();
    expect(await again.getByRole('region', { name: /^Om Atea/ }).count()).toBe(0);
    await again.getByRole('link', { name: 'Ta bort alla avgränsningar' }).click();
    await again.getByRole('region', { name: /^Om Atea/ }).waitFor();
  });

  it.each([
    ['&fran=2020&till=2016', 'Åren står i fel ordning: från 2020 till 2016.', 'Visa från 2016 till 2020'],
    ['&plats=9999', 'plats=9999', 'Visa utan det'],
    ['&slag=hund&liknande=alla', 'slag=hund, liknande=alla', 'Visa utan det'],
    ['&lan=09', 'Inget om Atea stämmer med alla avgränsningar.', 'Ta bort alla avgränsningar'],
  ])(
    'says what of its address leaves nothing, or is not known, and leads on: %s',
    async (more, said, next) => {
      const page = await visit(`?view=vendor&id=atea${more}`);
      await page.getByText(said).filter({ visible: true }).first().waitFor();
      await page.getByText(next).filter({ visible: true }).first().waitFor();
    },
  );
});
