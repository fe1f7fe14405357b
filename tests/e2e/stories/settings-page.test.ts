import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { waitForLauncher } from '../harness/launcher.ts';
import { panelsOf, waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const world = openWorld();

const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';

const ATEA_SILENT = { sites: { 'vendor:atea': { opening: 'off', mutedOn: null } } };

const stored = () => world.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
const choose = (settings: object) =>
  world.worker.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);

afterEach(() => world.worker.evaluate(() => chrome.storage.local.remove('settings')));

async function openSettings() {
  const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?view=settings`);
  await page.getByRole('heading', { name: 'Webbplatser' }).waitFor();
  return page;
}

describe('the page with all settings', () => {
  it('is reached from the panel’s menu', async () => {
    const tab = await world.visit(VASTERAS);
    const panel = await waitForPanel(tab);
    await panel.getByRole('button', { name: 'Inställningar' }).click();
    const [page] = await Promise.all([
      world.context.waitForEvent('page'),
      panel.getByRole('link', { name: /^Alla inställningar/ }).click(),
    ]);
    await page.getByRole('heading', { level: 1, name: 'Inställningar' }).waitFor();
  });

  it('chooses for each kind of site, at once in the pages that are open', async () => {
    const tab = await world.visit(VASTERAS);
    await waitForPanel(tab);
    const page = await openSettings();
    const municipalities = page.getByRole('group', { name: 'Hur Sidoljus visas på kommuners sidor' });
    await municipalities.getByRole('radio', { name: /liten knapp/ }).check();
    await expect.poll(() => panelsOf(tab).length).toBe(0);
    expect(await stored()).toMatchObject({ opening: { municipality: 'launcher', vendor: 'auto' } });
    await municipalities.getByRole('radio', { name: /av sig självt, när/ }).check();
    await waitForPanel(tab);
  });

  it('makes the panel wider by the slider’s keys', async () => {
    const tab = await world.visit(VASTERAS);
    await waitForPanel(tab);
    const page = await openSettings();
    await page.getByRole('slider', { name: 'Panelens bredd' }).press('End');
    await expect.poll(stored).toMatchObject({ width: 640 });
    const widthOf = async () => (await (await (await waitForPanel(tab)).frameElement()).boundingBox())?.width;
    await expect.poll(widthOf).toBe(640);
  });

  it('lists sites with a choice of their own and hidden records by name, and takes each back', async () => {
    await choose({
      sites: { 'vendor:atea': { opening: 'off', mutedOn: null } },
      hidden: { 'municipality:1980': ['vasteras-1', 'borttagen-1'] },
    });
    const page = await openSettings();
    await expect.poll(() => page.locator('.sites h3').allInnerTexts()).toEqual(['Atea', 'Västerås']);
    await page.getByRole('button', { name: 'Ta bort valet för Atea' }).click();
    await expect.poll(() => page.locator('.sites h3').allInnerTexts()).toEqual(['Västerås']);
    const gone = page.getByRole('button', { name: /borttagen-1/ });
    await gone.click();
    await expect.poll(() => gone.count()).toBe(0);
    await page.getByRole('button', { name: /^Visa igen på Västerås: / }).click();
    await page.getByText('Du har inte valt något för en enskild webbplats').waitFor();
    expect(await stored()).toMatchObject({ sites: {}, hidden: {} });
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(stored).toMatchObject({ hidden: { 'municipality:1980': ['vasteras-1'] } });
  });

  it('changes how Sidoljus comes to one site, takes that away and brings it back', async () => {
    await choose({ sites: { 'municipality:1980': { opening: 'launcher', mutedOn: null } } });
    const tab = await world.visit(VASTERAS);
    await waitForLauncher(tab);
    const page = await openSettings();
    const own = page.getByRole('combobox', { name: 'Hur Sidoljus visas på Västerås' });
    await own.selectOption('Av sig självt');
    await waitForPanel(tab);
    await own.selectOption('Tyst tills vidare');
    await expect.poll(() => panelsOf(tab).length).toBe(0);
    await page.getByRole('button', { name: 'Ta bort valet för Västerås' }).click();
    await waitForPanel(tab);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(() => own.inputValue()).toBe('off');
    await page.getByRole('status').filter({ hasText: 'Ångrat.' }).waitFor();
    expect(await stored()).toMatchObject({
      sites: { 'municipality:1980': { opening: 'off', mutedOn: null } },
    });
    await expect.poll(() => panelsOf(tab).length).toBe(0);
  });

  it('puts a site on the list by its address or name, and says what it does not know', async () => {
    const page = await openSettings();
    const field = page.getByRole('combobox', { name: 'Lägg till en webbplats' });
    await field.fill('https://www.vasteras.se/omsorg');
    await field.press('Enter');
    await page.getByText('Västerås är tillagd.').waitFor();
    await page
      .getByRole('combobox', { name: 'Hur Sidoljus visas på Västerås' })
      .selectOption('Tyst tills vidare');
    await expect
      .poll(stored)
      .toMatchObject({ sites: { 'municipality:1980': { opening: 'off', mutedOn: null } } });
    await field.fill('nowhere.example');
    await field.press('Enter');
    await page.getByRole('alert').getByText('är ingen kommun eller leverantör').waitFor();
    await field.fill('bo');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await page.getByRole('button', { name: 'Boden', exact: true }).click();
    await expect.poll(() => page.locator('.sites h3').allInnerTexts()).toEqual(['Boden', 'Västerås']);
  });

  it('gives back from a file what it wrote to one, and undoes that', async () => {
    await choose({ theme: 'dark', ...ATEA_SILENT });
    const page = await openSettings();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara till en fil' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('sidoljus-installningar.json');
    const file = join(tmpdir(), `sidoljus-${process.pid}.json`);
    writeFileSync(file, readFileSync(await saved.path()));
    await page.getByRole('button', { name: 'Allt som från början' }).click();
    await expect.poll(stored).toMatchObject({ theme: 'system', sites: {} });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Inställningarna är inlästa.').waitFor();
    expect(await stored()).toMatchObject({ theme: 'dark', ...ATEA_SILENT });
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(stored).toMatchObject({ theme: 'system', sites: {} });
  });

  it('takes a file without the sites that it does not know, and names them', async () => {
    const page = await openSettings();
    const settings = {
      opening: { municipality: 'auto', vendor: 'auto' },
      sites: {
        'municipality:9999': { opening: 'off', mutedOn: null },
        'vendor:atea': { opening: 'off', mutedOn: '2099-01-01' },
      },
      hidden: { 'vendor:nobody': ['vasteras-1'] },
      theme: 'dark',
      side: 'right',
      width: 380,
    };
    const text = JSON.stringify({ format: 'sidoljus-settings', version: 3, settings });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page
      .getByRole('status')
      .getByText('2 webbplatser i filen känner Sidoljus inte, och de är inte med: municipality:9999')
      .waitFor();
    await expect.poll(() => page.locator('.sites h3').allInnerTexts()).toEqual(['Atea']);
    expect(await stored()).toMatchObject({ theme: 'dark', hidden: {} });
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(stored).toMatchObject({ theme: 'system', sites: {} });
  });

  it('mutes a site for today like any other choice, and lifts that by another', async () => {
    await choose(ATEA_SILENT);
    const page = await openSettings();
    const own = page.getByRole('combobox', { name: 'Hur Sidoljus visas på Atea' });
    await own.selectOption('Av sig självt');
    await expect.poll(stored).toMatchObject({ sites: { 'vendor:atea': { opening: 'auto', mutedOn: null } } });
    await own.selectOption('Tyst i dag');
    const day = new Intl.DateTimeFormat('sv-SE').format(new Date());
    await expect.poll(stored).toMatchObject({ sites: { 'vendor:atea': { opening: 'auto', mutedOn: day } } });
    await expect.poll(() => own.inputValue()).toBe('today');
    await own.selectOption('Liten knapp');
    await expect
      .poll(stored)
      .toMatchObject({ sites: { 'vendor:atea': { opening: 'launcher', mutedOn: null } } });
  });

  it('draws what is hidden a page at a time, in two lines where the window is narrow', async () => {
    const hidden = Array.from({ length: 45 }, (_, at) => `borttagen-${at}`);
    await choose({ hidden: { 'municipality:1980': ['vasteras-1', ...hidden] } });
    const page = await openSettings();
    await page.setViewportSize({ width: 320, height: 640 });
    const lines = page.locator('.sites .cut');
    await expect.poll(() => lines.count()).toBe(20);
    const { height, line } = await lines.first().evaluate((each) => ({
      height: each.getBoundingClientRect().height,
      line: Number.parseFloat(getComputedStyle(each).lineHeight),
    }));
    expect(Math.round(height / line)).toBe(2);
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await expect.poll(() => lines.count()).toBe(40);
  });

  it('refuses a file with one wrong value whole, and says which', async () => {
    await choose({ theme: 'dark' });
    const page = await openSettings();
    const settings = {
      opening: { municipality: 'auto', vendor: 'auto' },
      muted: {},
      hidden: {},
      theme: 'light',
      side: 'left',
      width: 9,
    };
    const text = JSON.stringify({ format: 'sidoljus-settings', version: 1, settings });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page
      .getByRole('alert')
      .getByText('Ett värde i filen är fel: Panelens bredd. Inget har ändrats.')
      .waitFor();
    expect(await stored()).toMatchObject({ theme: 'dark' });
  });

  it('lists the keys, and leads to the browser’s page for them', async () => {
    const page = await openSettings();
    await page.getByText('Öppna sökfältet').waitFor();
    expect(await page.locator('.keys-list kbd').allInnerTexts()).toHaveLength(2);
    const [keys] = await Promise.all([
      world.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Ändra tangenterna i webbläsaren' }).click(),
    ]);
    await expect.poll(() => keys.url()).toBe('chrome://extensions/shortcuts');
  });
});
