import type { BrowserContext, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { meetFate } from '../../tests/e2e/harness/answers.ts';
import { waitForLauncher } from '../../tests/e2e/harness/launcher.ts';
import { articleAbout, textFile } from '../../tests/e2e/harness/library.ts';
import { waitForPanel } from '../../tests/e2e/harness/panel.ts';
import { SECTION_PAGE, scrollTo } from '../../tests/e2e/harness/section-page.ts';

/** What the extension's own contexts have; evaluated there, not here. */
declare const chrome: typeof browser;

/** Where states are brought about: a browser with the extension, the address of its pages and of a page it knows. */
export interface Stage {
  context: BrowserContext;
  /** Of the extension: `chrome-extension://…/`. */
  own: string;
  beside: string;
}

/** The day as the extension reckons it. */
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

const WINDOW = { width: 1280, height: 800 };

async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(address);
  return page;
}

/** Stores something as the extension does. */
async function store({ context, own }: Stage, values: Record<string, unknown>): Promise<void> {
  const page = await visit(context, `${own}icon/icon.svg`);
  await page.evaluate((wished) => chrome.storage.local.set(wished), values);
  await page.close();
}

async function launcher(stage: Stage): Promise<Page> {
  await store(stage, { settings: { opening: { municipality: 'launcher', vendor: 'launcher' } } });
  const page = await visit(stage.context, stage.beside);
  await waitForLauncher(page);
  return page;
}

/** The panel with the line on what is new. */
async function news(stage: Stage): Promise<Page> {
  await store(stage, { settings: {}, news: '0.1.0' });
  const page = await visit(stage.context, SECTION_PAGE.address);
  await (await waitForPanel(page)).locator('.news').waitFor();
  return page;
}

/** The panel that follows, over a section that leads. */
async function section(stage: Stage): Promise<Page> {
  await store(stage, { settings: { follows: true } });
  const page = await visit(stage.context, SECTION_PAGE.address);
  const panel = await waitForPanel(page);
  await page.mouse.move(300, 300);
  await scrollTo(page, 'Informationssäkerhet');
  await panel.locator('.order button').waitFor();
  return page;
}

/** The settings with sites that have a choice of their own. */
async function sites(stage: Stage): Promise<Page> {
  const settings = {
    sites: {
      'municipality:1980': { opening: 'launcher', mutedOn: null },
      'vendor:atea': { opening: 'off', mutedOn: null },
      'municipality:2582': { opening: null, mutedOn: today() },
    },
    hidden: { 'municipality:1980': ['vasteras-1'] },
    follows: true,
  };
  await store(stage, { settings });
  const page = await visit(stage.context, `${stage.own}library.html?view=settings`);
  await page.locator('.sites li').first().waitFor();
  return page;
}

/** The panel at the left of its page. */
async function left(stage: Stage): Promise<Page> {
  await store(stage, { settings: { side: 'left' } });
  const page = await visit(stage.context, stage.beside);
  await waitForPanel(page);
  return page;
}

/** The panel as forced colours have it. */
async function forced(stage: Stage): Promise<Page> {
  await store(stage, { settings: {} });
  const page = await stage.context.newPage();
  await page.setViewportSize(WINDOW);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(stage.beside);
  await waitForPanel(page);
  return page;
}

/** The imports, with one that was read, a file that could not be, and its review. */
async function imports({ context, own }: Stage): Promise<Page> {
  const page = await visit(context, `${own}library.html?view=import`);
  await page.locator('#pasted').fill(articleAbout('trygghetslarm'));
  await page.locator('.paste .main').click();
  await page.locator('.job[data-state="done"]').first().waitFor({ timeout: 30_000 });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      textFile('intervju.md', articleAbout('fiber')),
      textFile('bild.txt', Buffer.from([0, 1, 2])),
    ]);
  await page.locator('.job[data-state="done"]').nth(1).waitFor({ timeout: 30_000 });
  return page;
}

async function review({ context, own }: Stage): Promise<Page> {
  const page = await visit(context, `${own}library.html?view=import`);
  await page.locator('#pasted').fill(articleAbout('säker inloggning'));
  await page.locator('.paste .main').click();
  const row = page.locator('.job[data-state="done"]').filter({ hasText: 'säker inloggning' });
  await row.locator('a[href*="view=review"]').click({ timeout: 30_000 });
  await page.locator('.card[data-quote]').first().waitFor();
  return page;
}

/** What tsx leaves in functions, so that they keep their names; pages that are to run them have no such helper. */
const NAME_HELPER = 'globalThis.__name ??= (named) => named';

/** One of our own pages as it is where the browser grants no sites; Chromium lets nobody but the user take them back. */
async function ungranted({ context, own }: Stage, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.addInitScript(NAME_HELPER);
  await page.addInitScript(() => {
    // Newer versions of Chromium have both, as two objects.
    for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser]) {
      if (api?.permissions) Object.defineProperty(api.permissions, 'contains', { value: async () => false });
    }
  });
  await page.goto(`${own}${path}`);
  await page.locator('main button').first().waitFor();
  return page;
}

/** What is pictured of states: name, widths, and how each comes about. Those whose answers fail come last. */
export const STATES: readonly (readonly [
  name: string,
  widths: readonly number[],
  bring: (stage: Stage) => Promise<Page>,
])[] = [
  ['launcher', [1280], launcher],
  ['news', [1280], news],
  ['section', [1280], section],
  ['beside-left', [1280], left],
  ['beside-forced', [1280], forced],
  ['settings-sites', [320, 1280], sites],
  ['popup-access', [320, 420], (stage) => ungranted(stage, 'popup.html')],
  ['welcome-access', [320, 1280], (stage) => ungranted(stage, 'library.html?view=welcome')],
  ['import-full', [320, 1280], imports],
  ['review', [320, 1280], review],
  ['panel-error', [320, 380], (stage) => failing(stage, 'panel.html')],
  ['popup-error', [420], (stage) => failing(stage, 'popup.html')],
  ['article-error', [320, 1280], (stage) => failing(stage, 'library.html?record=vasteras-1')],
];

async function failing({ context, own }: Stage, path: string): Promise<Page> {
  await context.addInitScript(NAME_HELPER);
  await meetFate(context, 'failed');
  const page = await visit(context, `${own}${path}`);
  const field = page.locator('input').first();
  if (path.startsWith('p')) await field.fill('bredband');
  await page.locator('.notice').first().waitFor();
  return page;
}
