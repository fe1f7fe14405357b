import { mkdirSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { launch } from '../../tests/e2e/harness/browser.ts';
import { waitForLauncher } from '../../tests/e2e/harness/launcher.ts';
import { waitForPanel } from '../../tests/e2e/harness/panel.ts';
import { SECTION_PAGE } from '../../tests/e2e/harness/section-page.ts';
import { attach } from '../../tests/e2e/harness/target.ts';
import { startTlsServer, type TlsServer } from '../../tests/e2e/harness/tls-server.ts';
import { type Clip, takeDrawn } from './drawn-picture.ts';
import { takeGallery } from './gallery.ts';
import { readSamples, routesOf } from './sample-pages.ts';
import { EXTENSION, ROOT, runTool } from './tools.ts';

/** The pictures of the README, from the real extension in a real browser. */
const FOLDER = `${ROOT}tests/e2e/screenshots`;

const SCHEMES = ['light', 'dark'] as const;

/** The panel's motion is over by then. */
const SETTLED_MS = 500;

async function keep(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`tests/e2e/screenshots/${name}.png`);
}

/** The sidebar beside a municipality's page, a vendor's, and in English. */
async function takePanel(context: BrowserContext, url: string, name: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    await waitForPanel(page);
    await keep(page, `${name}-${colorScheme}`);
  }
  await page.close();
}

/** What the page after an install shows: a page on the left, ours on the right, in CSS pixels. */
const PAGE_CLIP = { x: 0, y: 0, width: 740, height: 640 };
const PANEL_CLIP = { ...PAGE_CLIP, width: 380 };

/** The picture on the page after an install, in two halves: the page is the same in both languages. */
async function takeWelcome(context: BrowserContext, url: string, lang: 'sv' | 'en'): Promise<void> {
  const page = await context.newPage();
  // So narrow that page and panel are in the picture whole.
  await page.setViewportSize({ width: PAGE_CLIP.width + PANEL_CLIP.width, height: PAGE_CLIP.height });
  await page.bringToFront();
  const dress = async (colorScheme: (typeof SCHEMES)[number]) => {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(SETTLED_MS);
  };
  const keepDrawn = async (of: Page | Frame, clip: Clip, name: string) => {
    writeFileSync(
      `${ROOT}public/welcome/${name}.svg`,
      await takeDrawn(dress, await context.newCDPSession(of), clip),
    );
    console.log(`public/welcome/${name}.svg`);
  };
  await page.goto(url);
  await keepDrawn(await waitForPanel(page), PANEL_CLIP, `panel-${lang}`);
  await keepDrawn(page, PAGE_CLIP, 'page');
  await page.close();
}

/** The popup as the browser shows it, with a question in it. */
async function takePopup(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 420, height: 600 });
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.locator('input').first().fill('inlåsning leverantör');
    await page.locator('article[data-record]').first().waitFor();
    await keep(page, `popup-${colorScheme}`);
  }
  await page.close();
}

/** A page whose COEP header keeps our frame out: a click on its launcher opens the browser's own side panel. */
const ISOLATED = 'https://are.se/isolerad';

/** The browser's own side panel, which no page's picture holds. */
async function takeSidePanel(context: BrowserContext, server: TlsServer): Promise<void> {
  const html = readPage('are-valfardsteknik.html');
  server.route(ISOLATED, { html, headers: { 'cross-origin-embedder-policy': 'require-corp' } });
  const page = await context.newPage();
  await page.goto(ISOLATED);
  await (await waitForLauncher(page)).click();
  const panel = await attach(context, (url) => url.endsWith('/panel.html'));
  await panel.until('document.querySelector("article[data-record]")');
  await page.waitForTimeout(SETTLED_MS);
  writeFileSync(`${FOLDER}/side-panel.png`, await panel.screenshot());
  console.log('tests/e2e/screenshots/side-panel.png');
  await panel.close();
  await page.close();
}

const samples = readSamples();
const readPage = (file: string) => routesOf(samples)[urlOf(file)]?.html ?? '';
const urlOf = (file: string) => samples.find((sample) => sample.file === file)?.url ?? '';

console.error('Building the extension …');
if ((await runTool('wxt', ['build'], 'stderr')) !== 0) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const server = await startTlsServer(routesOf(samples));
server.route(SECTION_PAGE.address, { html: SECTION_PAGE.html });
try {
  const swedish = await launch({ extension: EXTENSION, port: server.port, lang: 'sv' });
  await takePanel(swedish.context, urlOf('vasteras-e-hemtjanst.html'), 'panel');
  await takePanel(swedish.context, urlOf('phoniro-digitala-las-och-tillsyn.html'), 'vendor');
  await takeWelcome(swedish.context, urlOf('vasteras-e-hemtjanst.html'), 'sv');
  await takePopup(swedish.context, swedish.extensionId);
  await takeSidePanel(swedish.context, server);
  await takeGallery(swedish, urlOf('vasteras-e-hemtjanst.html'), 'sv');
  await swedish.close();
  const english = await launch({ extension: EXTENSION, port: server.port, lang: 'en' });
  await takePanel(english.context, urlOf('are-valfardsteknik.html'), 'english');
  await takeWelcome(english.context, urlOf('vasteras-e-hemtjanst.html'), 'en');
  await takeGallery(english, urlOf('vasteras-e-hemtjanst.html'), 'en');
  await english.close();
} finally {
  await server.close();
}
