import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from './browser-places.ts';
import { showSamples } from './demo.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { BROWSER_VARIABLE, BrowserMissing } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';
import { startPage } from './start-page.ts';
import { EXTENSION, ROOT, runTool } from './tools.ts';

const USAGE = 'npm start [-- --headless] [-- --lang sv|en]';

/** A failure that is said in words, without a trace. */
class Stop extends Error {}

async function start(): Promise<void> {
  const { headless, lang } = readOptions();
  const browser = ensureBrowser();
  console.error('Building the extension …');
  if ((await runTool('wxt', ['build'], 'stderr')) !== 0) throw new Stop('The build failed: see above.');
  if (headless || !hasDisplay()) await demo(lang);
  else await visit(browser);
}

function readOptions(): { headless: boolean; lang: 'sv' | 'en' } {
  try {
    const { values } = parseArgs({
      options: { headless: { type: 'boolean', default: false }, lang: { type: 'string' } },
    });
    const lang = values.lang ?? 'sv';
    if (lang === 'sv' || lang === 'en') return { headless: values.headless, lang };
  } catch {
    // An unknown option is answered like a wrong language: with the usage.
  }
  throw new Stop(`Usage: ${USAGE}`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function demo(lang: 'sv' | 'en'): Promise<void> {
  console.error('No window: opening the sample pages in a headless browser …');
  const unlike = await showSamples(lang);
  if (unlike.length > 0) throw new Stop(`${unlike.length} pages did not do what they should: see above.`);
}

async function visit(browser: Browser): Promise<void> {
  const file = `${ROOT}.output/start.html`;
  mkdirSync(`${ROOT}.output`, { recursive: true });
  writeFileSync(file, startPage());
  console.error(`Opening ${browser.path} …`);
  const opened = await openBrowser(browser, EXTENSION, pathToFileURL(file).href).catch((error: unknown) => {
    throw new Stop(whatToDo(browser, error));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, opened.close);
  console.log('The extension is running. Close the window, or press Ctrl+C, to end.');
  await opened.closed;
}

function whatToDo(browser: Browser, error: unknown): string {
  return [
    `The extension did not start in ${browser.path}: ${error instanceof Error ? error.message : String(error)}.`,
    'Either load it by hand: open chrome://extensions, switch on "Developer mode", choose "Load unpacked", and take',
    '',
    `    ${EXTENSION}`,
    '',
    `or name another browser (Chromium or Chrome for Testing) in ${BROWSER_VARIABLE} and run npm start again.`,
  ].join('\n');
}

await start().catch((error: unknown) => {
  if (!(error instanceof Stop || error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
