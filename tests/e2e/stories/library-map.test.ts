import { describe, expect, it } from 'vitest';
import { COUNTRY, RECORDS, UNHEARD } from '../harness/collection.ts';
import { articleAbout, ended, pointAt, visitLibrary } from '../harness/library.ts';
import { openWorld } from './world.ts';

const world = openWorld();

describe('the library’s map', () => {
  it('says what the country is covered by, and by county, kind and time, in its address too', async () => {
    const page = await visitLibrary(world, '?view=map');
    await page.getByText(COUNTRY).waitFor();
    await page.getByLabel('Län').focus();
    await page.getByLabel('Län').selectOption('25');
    await page.getByText(/^14 kommuner: 1 med intervju/).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(14);
    expect(await page.locator('.country .mark').count()).toBe(14);
    await page.getByLabel('Slag').selectOption({ label: 'Citat (10)' });
    await page.getByText('14 kommuner: 1 med intervju och 13 utan något eget.').waitFor();
    expect(page.url()).toMatch(/\?view=map&lan=25&slag=citat$/);
    await page.reload();
    await page.getByText('14 kommuner: 1 med intervju och 13 utan något eget.').waitFor();
    await page.goBack();
    await page.getByText(/^14 kommuner: 1 med intervju, /).waitFor();
  });

  it('leads by a mark to the municipality with the same limits, without loading the page again', async () => {
    const page = await visitLibrary(world, '?view=map&lan=25&slag=citat');
    await page.evaluate('window.isTheSame = true');
    const { x, y } = await pointAt(page, '2582');
    expect(await page.locator('.country a title').textContent()).toBe('Boden: Intervju, 10 poster');
    await page.mouse.click(x, y);
    await page.getByText('10 poster').waitFor();
    expect(page.url()).toMatch(/\?view=browse&plats=2582&koppling=egen&slag=citat$/);
    expect(await page.evaluate('window.isTheSame')).toBe(true);
  });

  it('sorts its table by every column, by keys, and keeps them where they are', async () => {
    const page = await visitLibrary(world, '?view=map');
    const first = page.locator('tbody tr').first();
    await first.waitFor();
    for (const [column, begins] of [
      ['Kommun', /^Ale/],
      ['Län', /^Karlshamn/],
      ['Öppna källor', /^Stockholm/],
      ['Intervju', /^Boden/],
    ] as const) {
      await page.getByRole('columnheader', { name: column }).getByRole('link').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('row', { name: begins }).first().waitFor();
      expect(await first.innerText(), column).toMatch(begins);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(column);
    }
    // The marks are no stops for the keys: the table leads to the same, and the map names where one is.
    await page
      .getByRole('row', { name: /^Boden/ })
      .getByRole('link')
      .focus();
    await page.locator('.country .name', { hasText: 'Boden' }).waitFor();
    expect(await page.locator('.country a').evaluate((link) => (link as SVGAElement).tabIndex)).toBe(-1);
  });

  it('is drawn of a part of the country in its address, and names the mark that is nearest', async () => {
    const page = await visitLibrary(world, '?view=map');
    const wholeWidth = async () => (await page.locator('.country [data-code="1283"]').boundingBox())?.x ?? 0;
    await page.locator('.country .mark').first().waitFor();
    const before = await wholeWidth();
    await page.getByRole('link', { name: 'Götaland' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(wholeWidth).not.toBe(before);
    expect(page.url()).toMatch(/\?view=map&del=gotaland$/);
    expect(await page.getByRole('link', { name: 'Götaland' }).getAttribute('aria-current')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Götaland');
    expect(await page.locator('tbody tr').count()).toBe(50);
    // Gotland lies alone in its sea: what is meant need not be hit.
    const { x, y } = await pointAt(page, '0980', -16);
    expect(await page.locator('.country .name').textContent()).toBe('Gotland');
    await page.mouse.click(x, y);
    await page.getByRole('heading', { level: 1, name: 'Gotland' }).waitFor();
  });

  it('is as wide a target at 320 px, where a tap names and leads', async () => {
    const page = await visitLibrary(world, '?view=map&lan=25');
    await page.setViewportSize({ width: 320, height: 700 });
    await pointAt(page, '2582');
    const hit = await page.locator('.country .hit').boundingBox();
    expect(Math.round(hit?.width ?? 0)).toBe(48);
    const name = await page.locator('.country .name').boundingBox();
    expect(name?.height ?? 0).toBeGreaterThanOrEqual(13);
    expect(name?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((name?.x ?? 0) + (name?.width ?? 999)).toBeLessThanOrEqual(320);
  });

  it('keeps its marks apart in forced colours', async () => {
    const page = await visitLibrary(world, '?view=map');
    await page.locator('.country .mark').first().waitFor();
    await page.emulateMedia({ forcedColors: 'active' });
    const looks = await page.evaluate(() =>
      ['interview', 'register', 'peers'].map((by) => {
        const mark = document.querySelector(`.country .${by}`);
        const { fill, stroke } = mark ? getComputedStyle(mark) : { fill: '', stroke: '' };
        return `${mark?.tagName} ${fill} ${stroke}`;
      }),
    );
    expect(new Set(looks).size).toBe(3);
  });
});

describe('what the reader takes in', () => {
  it('comes to an open view while one types there, stands on the map as one’s own, and goes again', async () => {
    const map = await visitLibrary(world, `?view=map&lan=${UNHEARD.code.slice(0, 2)}`);
    await map.getByText(/^\d+ kommuner: /).waitFor();
    const page = await visitLibrary(world, '?view=browse');
    await page.getByText(`${RECORDS} poster`).waitFor();
    await page.getByLabel('Ord', { exact: true }).fill('fib');
    await page.evaluate(() => scrollTo(0, 300));
    const importing = await visitLibrary(world, '?view=import');
    await importing
      .getByLabel('Artikelns text')
      .fill(articleAbout('fibernätet').replaceAll('Boden', UNHEARD.name));
    await importing.getByRole('button', { name: 'Läs texten' }).click();
    const row = await ended(importing, 'fibernätet');
    await row.getByRole('link', { name: 'Granska artikeln' }).click();
    await importing.getByRole('button', { name: /Spara/ }).first().click();
    await page.getByText(`${RECORDS + 2} poster`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-words');
    expect(await page.getByLabel('Ord', { exact: true }).inputValue()).toBe('fib');
    expect(await page.evaluate(() => scrollY)).toBe(300);
    await map.getByText(/1 med en intervju som du har tagit in/).waitFor();
    expect(await map.getByRole('row', { name: UNHEARD.name }).innerText()).toContain('Egen intervju');
    const own = await visitLibrary(world, '?view=own');
    const address = await own
      .getByRole('link', { name: `fibernätet i ${UNHEARD.name}`, exact: true })
      .getAttribute('href');
    const article = await visitLibrary(world, address ?? '');
    await article.getByRole('heading', { level: 1, name: `fibernätet i ${UNHEARD.name}` }).waitFor();
    await own
      .getByRole('button', { name: /^Ta bort/ })
      .first()
      .click();
    await article.getByText('Den posten finns inte i samlingen.').waitFor();
    await page.getByText(`${RECORDS} poster`).waitFor();
    await map.getByText(/^\d+ kommuner: /).waitFor();
    expect(await map.getByText('Egen intervju').count()).toBe(0);
  });
});
