import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../../tests/e2e/harness/browser.ts';
import { waitForPanel } from '../../tests/e2e/harness/panel.ts';
import { startTlsServer } from '../../tests/e2e/harness/tls-server.ts';
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

const samples = readSamples();
const urlOf = (file: string) => samples.find((sample) => sample.file === file)?.url ?? '';

console.error('Building the extension …');
if ((await runTool('wxt', ['build'], 'stderr')) !== 0) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const server = await startTlsServer(routesOf(samples));
try {
  const swedish = await launch({ extension: EXTENSION, port: server.port, lang: 'sv' });
  await takePanel(swedish.context, urlOf('vasteras-e-hemtjanst.html'), 'panel');
  await takePanel(swedish.context, urlOf('phoniro-digitala-las-och-tillsyn.html'), 'vendor');
  await takePopup(swedish.context, swedish.extensionId);
  await swedish.close();
  const english = await launch({ extension: EXTENSION, port: server.port, lang: 'en' });
  await takePanel(english.context, urlOf('are-valfardsteknik.html'), 'english');
  await english.close();
} finally {
  await server.close();
}
