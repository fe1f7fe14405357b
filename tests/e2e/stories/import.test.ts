import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articleAbout, ended, reviewPasted, textFile, visitLibrary } from '../harness/library.ts';
import { openPopup, searchFor } from '../harness/popup.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const give = (page: Page, files: ReturnType<typeof textFile>[]) =>
  page.getByLabel('Välj filer').setInputFiles(files);

describe('an article that is pasted', () => {
  it('is reviewed, saved, and then found by the search as the reader’s own', async () => {
    const page = await reviewPasted(world, 'kvantlarm');
    expect(await page.title()).toBe('Granska kvantlarm i Boden – Sidoljus');
    const popup = await openPopup(world);
    // A draft is not searched.
    expect(await searchFor(popup, 'kvantlarm')).toEqual([]);
    await page.bringToFront();
    await page.getByLabel('Rubrik').fill('Kvantlarm, nu i Boden');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Sparat. Citaten söks').waitFor();
    await expect.poll(() => searchFor(popup, 'kvantlarm')).toHaveLength(2);
    expect(await popup.locator('article').first().innerText()).toMatch(/Eva Lind då it-chef.*din import/s);
  });

  it('opens as an article, with the way back to its review', async () => {
    const page = await reviewPasted(world, 'zeppelinare');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Sparat.').waitFor();
    await page.getByRole('link', { name: 'Mina intervjuer' }).click();
    await page.getByRole('link', { name: 'zeppelinare i Boden', exact: true }).click();
    await page.locator('article[data-record]').first().waitFor();
    const head = page.locator('header');
    expect(await head.innerText()).toMatch(/3 maj 2024.*din import/s);
    await head.getByRole('link', { name: 'Granska' }).click();
    await page.locator('.card[data-quote]').first().waitFor();
    // One reads on from the view's beginning, though another stood here while it was on its way.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('library review');
    await page.goBack();
    await page.locator('article[data-record]').first().waitFor();
  });

  it('keeps the focus at a quote that is removed and brought back, and marks one that is invented', async () => {
    const page = await reviewPasted(world, 'ballonger');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const card = page.locator('.card[data-quote]').first();
    const text = (await card.locator('textarea').first().getAttribute('id')) ?? '';
    await card.getByRole('button', { name: 'Ta bort citatet' }).click();
    await expect.poll(focused).toBe(text.replace(/text$/, 'undo'));
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(text);
    await page.locator(`[id="${text}"]`).fill('Månen är gjord av gammal bambuost.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 av 2 osäkra').waitFor();
    const popup = await openPopup(world);
    await expect.poll(() => searchFor(popup, 'bambuost')).toHaveLength(1);
    expect(await popup.locator('article').first().innerText()).toContain('Orden står inte så i artikeln.');
  });

  it('is a draft again when its saving is undone, and is searched no more', async () => {
    const page = await reviewPasted(world, 'luftskepp');
    const popup = await openPopup(world);
    await page.bringToFront();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => searchFor(popup, 'luftskepp')).toHaveLength(2);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Ångra sparandet' }).click();
    await page.getByText('Sparandet är ångrat').waitFor();
    await expect.poll(() => searchFor(popup, 'luftskepp')).toEqual([]);
  });

  it('keeps what one has changed when one leaves before saving', async () => {
    const page = await reviewPasted(world, 'tandemcyklar');
    await page.getByLabel('Rubrik').fill('En rubrik som inte är sparad');
    await page.getByRole('link', { name: 'Importera' }).click();
    await page.getByLabel('Artikelns text').waitFor();
    await page.goBack();
    await page.getByText('Osparade ändringar är återställda.').waitFor();
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('En rubrik som inte är sparad');
    await page.reload();
    await page.getByText('Osparade ändringar är återställda.').waitFor();
  });
});

describe('a folder', () => {
  const folder = (name: string) => {
    const root = mkdtempSync(join(tmpdir(), 'sidoljus-folder-'));
    mkdirSync(join(root, name, '2024'), { recursive: true });
    return { root, given: join(root, name) };
  };

  it('that is chosen is read whole, of however many slices it is handed over in', async () => {
    const { root, given } = folder('hyllan');
    for (let n = 0; n < 230; n += 1) writeFileSync(join(given, `${n}.txt`), articleAbout(`hyllsak${n}`));
    const page = await visitLibrary(world, '?view=import');
    await page.getByLabel('Välj en mapp').setInputFiles(given);
    const row = await ended(page, 'hyllan');
    expect(await row.innerText()).toMatch(/230 artiklar och 460 citat/);
    rmSync(root, { recursive: true });
  });

  it('that is dropped on the page is read with all that is in it', async () => {
    const { root, given } = folder('arkivet');
    for (let n = 0; n < 6; n += 1) {
      writeFileSync(join(given, n % 2 ? '2024' : '', `${n}.txt`), articleAbout(`mappsak${n}`));
    }
    writeFileSync(join(given, 'prat.txt'), 'Bara löpande text, i vilken ingen säger något alls.');
    const page = await visitLibrary(world, '?view=import');
    await page.getByLabel('Artikelns text').waitFor();
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [given], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 700, data });
    }
    const row = await ended(page, 'arkivet');
    expect(await row.innerText()).toMatch(/Klar: 6 artiklar och 12 citat\./);
    await expect
      .poll(() => row.innerText())
      .toMatch(/1 togs inte in[\s\S]*Texten har inga citat\. 1\s+arkivet\/prat\.txt/);
    rmSync(root, { recursive: true });
  });

  it('that is chosen is undone as a whole, after one question', async () => {
    const { root, given } = folder('samlingen');
    for (let n = 0; n < 6; n += 1) writeFileSync(join(given, `${n}.txt`), articleAbout(`ånglok${n}`));
    const page = await visitLibrary(world, '?view=import');
    await page.getByLabel('Välj en mapp').setInputFiles(given);
    const row = await ended(page, 'samlingen');
    const popup = await openPopup(world);
    const found = async () => {
      await searchFor(popup, 'ånglok1');
      return (await popup.locator('article').allInnerTexts()).filter((text) => text.includes('ånglok1'));
    };
    expect(await found()).toHaveLength(2);
    await page.bringToFront();
    await row.getByRole('button', { name: 'Ångra importen' }).click();
    await row.getByText('Ta bort 6 artiklar och 12 citat?').waitFor();
    await row.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('Ångrad. Inget av importen finns kvar.').first().waitFor();
    await expect.poll(found).toEqual([]);
    rmSync(root, { recursive: true });
  });
});

it('files that are no articles are told one by one, in words', async () => {
  const page = await visitLibrary(world, '?view=import');
  await give(page, [
    textFile('tom.txt', ''),
    textFile('rapport.txt', '%PDF-1.7 \n%\u00e2\u00e3\u00cf\u00d3'),
    textFile('annat.json', '{"något":"annat"}'),
    textFile('trasigt.zip', 'PK\u0003\u0004 men inget mer'),
    textFile('bra.txt', articleAbout('felprov')),
    textFile('kopia.txt', articleAbout('felprov')),
  ]);
  const row = await ended(page, '6 filer');
  await row.getByText('5 togs inte in').click();
  const said = row.locator('.skipped');
  for (const words of [
    'Filen är tom.',
    'PDF läses inte.',
    'inget paket från Sidoljus',
    'Arkivet är skadat',
    'Artikeln finns redan: den har samma text.',
  ]) {
    await expect.poll(() => said.innerText()).toContain(words);
  }
});

it('files that are made to harm are refused in words, and the page answers all the while', async () => {
  const page = await visitLibrary(world, '?view=import');
  const bomb = zipSync({ 'stor.txt': new Uint8Array(60 * 2 ** 20), '../../ut.txt': strToU8('x') });
  await page.evaluate(() => {
    const gaps = window as unknown as { longest: number };
    gaps.longest = 0;
    let last = performance.now();
    setInterval(() => {
      gaps.longest = Math.max(gaps.longest, performance.now() - last);
      last = performance.now();
    }, 10);
  });
  // From the disk: what is handed over as bytes is put together in the page, and holds it up.
  const root = mkdtempSync(join(tmpdir(), 'sidoljus-harm-'));
  const paths = Object.entries({
    'rad.txt': 'a'.repeat(20_000_000),
    'djup.html': `<html><body>${'<div>'.repeat(100_000)}Ja`,
    'bomb.zip': bomb,
    'bra.txt': articleAbout('skadeprov'),
  }).map(([name, content]) => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  });
  await page.getByLabel('Välj filer').setInputFiles(paths);
  const row = await ended(page, '4 filer');
  await row.getByText(/togs inte in/).click();
  for (const words of [
    'Ett stycke i texten är längre',
    'för djupt nästlad',
    'blir för stort',
    'leder ut ur arkivet',
  ])
    await expect.poll(() => row.locator('.skipped').innerText()).toContain(words);
  expect(await row.innerText()).toMatch('1 artikel och 2 citat');
  expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(1_000);
  rmSync(root, { recursive: true });
});

it('articles are saved as a file that a colleague can take in', async () => {
  const page = await reviewPasted(world, 'packprov');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Sparat.').waitFor();
  await page.getByRole('link', { name: 'Mina intervjuer' }).click();
  await page.getByLabel('Välj packprov i Boden').check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil till en kollega' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^sidoljus-.*\.json\.gz$/);
  const path = join(mkdtempSync(join(tmpdir(), 'sidoljus-pack-')), download.suggestedFilename());
  await download.saveAs(path);

  await page.getByRole('button', { name: 'Ta bort packprov i Boden' }).click();
  await page.getByText('En artikel är borttagen.').waitFor();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.getByLabel('Välj packprov i Boden').waitFor();

  await page.getByRole('link', { name: 'Importera' }).click();
  await page.getByLabel('Välj filer').setInputFiles(path);
  await page.locator('.job[data-state="done"]').filter({ hasText: 'finns redan' }).first().waitFor();
  rmSync(path);
});

it('all is done by keys alone', async () => {
  const page = await visitLibrary(world, '?view=import');
  await page.getByLabel('Artikelns text').waitFor();
  const tabTo = async (name: RegExp) => {
    for (let n = 0; n < 80; n += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return [
          element?.getAttribute('aria-label'),
          ...labels.map((one) => one.textContent),
          element?.textContent,
        ].join('|');
      });
      if (name.test(here)) return;
    }
    throw new Error(`the Tab key does not lead to ${name}`);
  };
  await page.keyboard.press('Tab');
  await page.getByLabel('Artikelns text').focus();
  await page.keyboard.insertText(articleAbout('tangentprov'));
  await page.keyboard.press('Control+Enter');
  const row = await ended(page, 'tangentprov');
  await row.getByRole('link', { name: 'Granska artikeln' }).waitFor();
  await tabTo(/Granska artikeln/);
  await page.keyboard.press('Enter');
  await page.locator('.card[data-quote]').first().waitFor();
  await tabTo(/Citat 1: till fälten/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^quote-.*-text$/);
  await tabTo(/Arbetsgivare/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Arvidsj');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Sparat.').waitFor();
  expect(
    await page
      .getByLabel(/^Arbetsgivare/)
      .nth(1)
      .inputValue(),
  ).toBe('Arvidsjaur');
});
