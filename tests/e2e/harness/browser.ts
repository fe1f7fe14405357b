import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser } from '../../../data/cli/browser-places.ts';
import { ensureBrowser } from '../../../data/cli/ensure-browser.ts';

export type Launch = {
  /** Folder of the unpacked extension, such as `.output/chrome-mv3`. */
  extension: string;
  /** Port of the server that answers for every host. */
  port: number;
  /** Language of the browser and so of the extension; Swedish unless told. */
  lang?: 'sv' | 'en';
  viewport?: { width: number; height: number };
  /** A profile to keep, so that a test can restart the browser; else a new one, deleted at the end. */
  profile?: string;
  /** The browser to use instead of the one that is found. */
  browser?: Browser;
  /** Whether the profile has never had the extension; so it is unless a profile is given. */
  installs?: boolean;
  /** Leaves the page open that the extension shows after an install. */
  keepsWelcome?: boolean;
  /** How long to wait for the extension's worker, in milliseconds. */
  patience?: number;
};

export type Launched = {
  context: BrowserContext;
  /** The extension's service worker as it was at the start; it may have been put to sleep since. */
  worker: Worker;
  extensionId: string;
  close: () => Promise<void>;
};

/** The id that Chromium gives to an unpacked extension: the hash of its folder, in letters from a to p. */
export function idOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

const WORKER_PATIENCE_MS = 15_000;

/**
 * Opens a headless browser with the extension in it, in which every host name leads to `port` on loopback,
 * so that nothing can go out.
 * @throws Error with a sentence on what to do, if the extension's worker does not come to life
 */
export async function launch(options: Launch): Promise<Launched> {
  if (!existsSync(join(options.extension, 'manifest.json'))) {
    throw new Error(`There is no extension in ${options.extension}: run "npm run build" first.`);
  }
  const browser = options.browser ?? ensureBrowser();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sidoljus-profile-'));
  const lang = options.lang ?? 'sv';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    // Only pages from loopback are opened, and in a container the sandbox can't be had.
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    // The only way to a Swedish browser on Linux: --lang is read on other systems.
    env: { ...process.env, LANGUAGE: lang },
    ...switches(browser, options.extension, options.port, lang),
  });
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = await aliveWorker(context, browser, options);
    if (showsWelcome(options)) await closeWelcome(context);
    return { context, worker, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function switches(browser: Browser, extension: string, port: number, lang: string) {
  const args = [
    `--lang=${lang}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // In place of Playwright's list, which contains ThirdPartyStoragePartitioning: with that off, unlike in
    // a user's browser, the extension's frame in a page is denied its own IndexedDB.
    '--disable-features=HttpsUpgrades,MediaRouter',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
  ];
  if (browser.kind === 'branded') {
    return {
      args: [...args, '--enable-unsafe-extension-debugging'],
      ignoreDefaultArgs: ['--disable-extensions'],
    };
  }
  return { args: [...args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`] };
}

async function aliveWorker(context: BrowserContext, browser: Browser, options: Launch): Promise<Worker> {
  const { extension, patience: timeout = WORKER_PATIENCE_MS } = options;
  if (browser.kind === 'branded') await loadUnpacked(context, extension);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout }));
    await activated(worker, Date.now() + timeout);
    return worker;
  } catch (cause) {
    throw new Error(
      `The extension in ${extension} did not start in ${browser.path}: its service worker is not alive after ` +
        `${timeout / 1000} s. Load the folder by hand in chrome://extensions to see the fault, or name ` +
        'another browser in SIDOLJUS_BROWSER.',
      { cause },
    );
  }
}

/** The browser tells policies late after its start, and the page waits for what they say of it. */
const WELCOME_PATIENCE_MS = 20_000;

/** Whether a page comes that is to be closed: the small extensions of some tests have none. */
function showsWelcome({
  extension,
  profile,
  installs = profile === undefined,
  keepsWelcome,
}: Launch): boolean {
  return installs && !keepsWelcome && existsSync(join(extension, 'welcome'));
}

/** Closes the page that comes after an install, or tests would count it. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('?view=welcome');
  const end = Date.now() + WELCOME_PATIENCE_MS;
  while (Date.now() < end) {
    const page = context.pages().find(isWelcome);
    if (page) return page.close();
    await wait(20);
  }
  throw new Error('The extension did not show its page after the install.');
}

/** A worker whose program failed is there all the same, and answers; only its state tells. */
async function activated(worker: Worker, end: number): Promise<void> {
  for (;;) {
    const state: unknown = await worker.evaluate('self.serviceWorker.state');
    if (state === 'activated') return;
    if (state === 'redundant' || Date.now() > end) throw new Error(`the worker's state is ${state}`);
    await wait(20);
  }
}

/** Branded Chrome ignores `--load-extension`; over the debugging pipe it takes the folder. */
async function loadUnpacked(context: BrowserContext, extension: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Playwright's list of commands lacks this one.
  const send = session?.send.bind(session) as
    | ((method: string, params: object) => Promise<unknown>)
    | undefined;
  await send?.('Extensions.loadUnpacked', { path: extension });
}
