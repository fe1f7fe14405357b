import { mkdirSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { waitForPanel } from '../../tests/e2e/harness/panel.ts';
import { STATES } from './gallery-states.ts';
import { ROOT } from './tools.ts';

/** Where every surface is pictured for whoever wants to look through them; the README's few stand elsewhere. */
const FOLDER = `${ROOT}.output/gallery`;

const SCHEMES = ['light', 'dark'] as const;

/** What has moved has come to rest by then. */
const SETTLED_MS = 400;

type Prepare = (page: Page) => Promise<void>;

const search =
  (query: string): Prepare =>
  async (page) => {
    await page.locator('input').first().fill(query);
    await page.waitForTimeout(SETTLED_MS * 2);
  };

const openMenu: Prepare = async (page) => page.locator('button[aria-expanded]').first().click();

const still: Prepare = async () => undefined;

/** Our own pages: their name, address, the widths at which they are met, and what is done first. */
const PAGES: readonly (readonly [name: string, path: string, widths: readonly number[], prepare: Prepare])[] =
  [
    ['panel-unread', 'panel.html', [320, 380], still],
    ['panel-menu', 'panel.html', [320, 380], openMenu],
    ['panel-search', 'panel.html', [320, 380, 640], search('bredband')],
    ['panel-nothing', 'panel.html', [320, 380], search('xyzzyplugh')],
    ['popup', 'popup.html', [420], still],
    ['popup-search', 'popup.html', [420], search('bredband')],
    ['popup-nothing', 'popup.html', [420], search('xyzzyplugh')],
    ['popup-menu', 'popup.html', [420], openMenu],
    ['article', 'library.html?record=vasteras-1', [320, 1280], still],
    ['library', 'library.html', [320, 1280], still],
    ['browse', 'library.html?view=browse', [320, 1280], still],
    ['lists', 'library.html?view=lists', [320, 1280], still],
    ['vendor', 'library.html?view=vendor&id=atea', [320, 1280], still],
    ['compare', 'library.html?view=compare&platser=2281,2321,2582&tema=oppenhet', [320, 1280], still],
    ['timeline', 'library.html?view=timeline&tema=oppenhet', [320, 1280], still],
    ['map', 'library.html?view=map', [320, 1280], still],
    ['import', 'library.html?view=import', [320, 1280], still],
    ['own', 'library.html?view=own', [320, 1280], still],
    ['settings', 'library.html?view=settings', [320, 1280], still],
    ['privacy', 'library.html?view=privacy', [320, 1280], still],
    ['welcome', 'library.html?view=welcome', [320, 1280], still],
  ];

const press = (panel: Frame, place: string) => panel.locator(place).first().click();

/** The panel beside a page, in its states. */
const PANELS: readonly (readonly [name: string, prepare: (panel: Frame) => Promise<void>])[] = [
  ['beside', async () => undefined],
  ['beside-menu', (panel) => press(panel, 'button[aria-expanded]')],
  ['beside-hidden', (panel) => press(panel, 'article .soft')],
  [
    'beside-muted',
    async (panel) => {
      await press(panel, 'button[aria-expanded]');
      await press(panel, '.settings > button');
    },
  ],
];

async function keep(page: Page, name: string, fullPage: boolean): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png`, fullPage });
  }
}

async function takePage(
  context: BrowserContext,
  address: string,
  [name, path, widths, prepare]: (typeof PAGES)[number],
  lang: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  await page.waitForFunction(() => document.querySelector('main') && !document.querySelector('.loading'));
  await prepare(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 700 ? 620 : 800 });
    await keep(page, `${name}-${lang}-${width}`, path.startsWith('library'));
  }
  await page.close();
}

/**
 * Pictures every surface at its widths, light and dark, in the browser's language, into `.output/gallery`.
 * @param beside address of a page beside which the panel opens; that of the section page is to be served too
 */
export async function takeGallery(
  { context, extensionId }: { context: BrowserContext; extensionId: string },
  beside: string,
  lang: 'sv' | 'en',
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const each of PAGES) await takePage(context, `chrome-extension://${extensionId}/`, each, lang);
  for (const [name, prepare] of PANELS) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(beside);
    const panel = await waitForPanel(page);
    await panel.locator('article').first().waitFor();
    await prepare(panel);
    await keep(page, `${name}-${lang}`, false);
    await page.close();
  }
  const stage = { context, own: `chrome-extension://${extensionId}/`, beside };
  for (const [name, widths, bring] of STATES) {
    const page = await bring(stage);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 700 ? 620 : 800 });
      await keep(page, `${name}-${lang}-${width}`, page.url().includes('library.html'));
    }
    await page.close();
  }
  console.log(`.output/gallery: ${PAGES.length + PANELS.length + STATES.length} surfaces in ${lang}`);
}
