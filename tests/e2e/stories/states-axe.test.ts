import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { type Fate, meetFate } from '../harness/answers.ts';
import { faultsOf } from '../harness/axe.ts';
import { waitForPanel } from '../harness/panel.ts';
import { orderLine, SECTION_PAGE, scrollTo, setFollowing } from '../harness/section-page.ts';
import { openWorld } from './world.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const ARE = 'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html';
/** A page of a municipality of which no record tells. */
const EMPTY = `https://www.${silentMunicipality()}/badplatser`;
const EMPTY_PAGE = '<title>Badplatser</title><main><h1>Badplatser</h1><p>Bryggan är lagad.</p></main>';

function silentMunicipality(): string {
  const { quotes, initiatives, articles, gazetteer } = readCorpus();
  const told = new Set([
    ...[...quotes, ...initiatives].flatMap(({ places }) => places),
    ...articles.flatMap(({ about }) => about),
  ]);
  const silent = gazetteer.municipalities.find(({ code }) => !told.has(code));
  if (!silent?.hosts[0]) throw new Error('every municipality is told of');
  return silent.hosts[0];
}

/** What axe finds in a place, in each of the ways a reader may see it. */
async function faultsIn(page: Page, place: Page | Frame): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, media] of Object.entries(MEDIA)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    faults.push(...(await faultsOf(place)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

describe('axe finds nothing, light, dark and in forced colours,', () => {
  const world = openWorld();
  afterEach(() => world.worker.evaluate(() => chrome.storage.local.clear()));

  const panelOn = async (address: string) => {
    const page = await world.visit(address);
    const panel = await waitForPanel(page);
    await panel.locator('article').first().waitFor();
    return { page, panel };
  };
  const press = (panel: Frame, name: string | RegExp) => panel.getByRole('button', { name }).first().click();

  it('in the panel beside a page, unfolded, with a record copied and one hidden', async () => {
    const { page, panel } = await panelOn(ARE);
    await press(panel, /^Visa alla/);
    await press(panel, /^Kopiera/);
    await panel.getByText('Kopierat').waitFor();
    await press(panel, /^Fel träff/);
    await panel.locator('.away').waitFor();
    expect(await faultsIn(page, panel)).toEqual([]);
  });

  it('in the panel of a muted site', async () => {
    const { page, panel } = await panelOn(ARE);
    await press(panel, 'Inställningar');
    await panel.getByRole('radio', { name: 'Tyst i dag' }).check();
    await panel.getByText('Sidoljus är tyst på den här webbplatsen i dag.').waitFor();
    expect(await faultsIn(page, panel)).toEqual([]);
  });

  it('in the panel that has news, and that follows a section, with its menu open', async () => {
    await world.worker.evaluate(() =>
      chrome.storage.local.set({ news: chrome.runtime.getManifest().version }),
    );
    const page = await world.visitOwn(SECTION_PAGE.address, SECTION_PAGE.html);
    const panel = await waitForPanel(page);
    await panel.locator('.news').waitFor();
    expect(await faultsIn(page, panel)).toEqual([]);
    await setFollowing(panel, true);
    await page.mouse.move(300, 300);
    await scrollTo(page, 'Fiber i byarna');
    await expect.poll(() => orderLine(panel).innerText()).toContain('Fiber');
    await press(panel, 'Inställningar');
    expect(await faultsIn(page, panel)).toEqual([]);
  });

  it('in the side panel where nothing is known of the page', async () => {
    const empty = await world.visitOwn(EMPTY, EMPTY_PAGE);
    const id = await world.worker.evaluate(
      async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1,
      `${EMPTY}*`,
    );
    await empty.bringToFront();
    const page = await world.context.newPage();
    await page.addInitScript((tabId) => {
      Object.defineProperty(chrome.tabs, 'query', { value: async () => [await chrome.tabs.get(tabId)] });
    }, id);
    await page.goto(`chrome-extension://${world.extensionId}/panel.html`);
    await page.locator('.notice').waitFor();
    expect(await faultsIn(page, page)).toEqual([]);
  });
});

const OWN_PAGES = [
  ['panel.html', 'main'],
  ['popup.html', 'main'],
  ['library.html?record=vasteras-1', 'main'],
  ['library.html?view=settings', 'main'],
  ['library.html?view=privacy', 'main'],
  ['library.html?view=welcome', 'main'],
] as const;

describe.each<[Fate, string]>([
  ['never', 'that wait'],
  ['failed', 'that failed'],
  ['long', 'whose texts and names are very long'],
])('with answers that come "%s", pages %s', (fate) => {
  const world = openWorld();

  it.each(OWN_PAGES)('axe finds nothing and nothing scrolls sideways at 320 px: %s', async (path, shown) => {
    await meetFate(world.context, fate);
    const page = await world.visit(`chrome-extension://${world.extensionId}/${path}`);
    await page.locator(shown).first().waitFor();
    if (fate !== 'never' && /^p/.test(path)) {
      await page.locator('input').first().fill('boden');
      await page
        .locator(fate === 'long' ? 'article' : '[role=alert]')
        .first()
        .waitFor();
    }
    expect(await faultsIn(page, page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
