import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { type Launched, launch } from '../harness/browser.ts';
import { articleAbout, textFile } from '../harness/library.ts';
import { startTlsServer, type TlsServer } from '../harness/tls-server.ts';

const FILES = 300;
/** So many that some are left when the import is paused, however quick the machine is. */
const MANY_FILES = 1_500;
const inSwedish = (count: number) => count.toLocaleString('sv');
const PATIENCE_MS = 60_000;
/** So long Chromium goes by the room that it last found in a store, whatever the quota has become. */
const CACHED_MS = 31_000;

let server: TlsServer;
let profile: string;
let launched: Launched | undefined;

beforeEach(async () => {
  server = await startTlsServer({});
  profile = mkdtempSync(join(tmpdir(), 'sidoljus-cut-'));
});

afterEach(async () => {
  await launched?.close();
  launched = undefined;
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

interface Opening {
  installs: boolean;
  extension?: string;
}

/**
 * The extension with a quota on its store: by the right to unlimited storage it has none, and only a full disk gives
 * the error that a quota gives others.
 */
function withQuota(): string {
  const folder = join(profile, 'extension');
  cpSync(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { permissions } = v.parse(v.looseObject({ permissions: v.array(v.string()) }), manifest);
  const fewer = permissions.filter((right) => right !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...v.parse(v.looseObject({}), manifest), permissions: fewer }));
  return folder;
}

/** The import view in a browser with this test's profile, which is new the first time only. */
async function openImports({ installs, extension = EXTENSION }: Opening): Promise<Page> {
  launched = await launch({ extension, port: server.port, profile, installs });
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extensionId}/library.html?view=import`);
  return page;
}

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) =>
    textFile(`nummer-${from + at}.txt`, articleAbout(`avbrottsprov${from + at}`)),
  );

const counted = async (page: Page) =>
  Number(await page.locator('.job progress').first().getAttribute('value'));

/** Ends the browser as a power cut does: no page, worker or store of it can finish anything. */
async function cut(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const own = info?.processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('the browser does not tell its process');
  const closed = context.waitForEvent('close');
  process.kill(own.id, 'SIGKILL');
  await closed;
  launched = undefined;
}

/** What the finished import says, and how many articles of one's own there are in all. */
async function finished(page: Page): Promise<{ said: string; total: string }> {
  const row = page.locator('.job[data-state="done"]').first();
  await row.waitFor({ timeout: PATIENCE_MS });
  const said = await row.innerText();
  await page.getByRole('link', { name: 'Mina intervjuer' }).click();
  const total = await page
    .locator('main')
    .getByText(/av \d+/)
    .first()
    .innerText();
  return { said, total };
}

describe('an import of many files', () => {
  it('goes on where it was when the browser is cut off, and has each article once', async () => {
    const page = await openImports({ installs: true });
    await page.getByLabel('Välj filer').setInputFiles(many(0, FILES));
    await expect.poll(() => counted(page), { timeout: PATIENCE_MS, interval: 20 }).toBeGreaterThan(0);
    if (launched) await cut(launched.context);

    const again = await openImports({ installs: false });
    const { said, total } = await finished(again);
    expect(said).toMatch(`${FILES} artiklar och ${2 * FILES} citat`);
    expect(said).not.toMatch(/togs inte in/);
    expect(total).toMatch(`${FILES}`);
  });

  it('that was paused waits after the cut, and is read to its end by “Fortsätt”', async () => {
    const page = await openImports({ installs: true });
    await page.getByLabel('Välj filer').setInputFiles(many(0, FILES));
    await page.getByRole('button', { name: 'Pausa' }).click({ timeout: PATIENCE_MS });
    await page.locator('.job[data-state="paused"]').waitFor();
    if (launched) await cut(launched.context);

    const again = await openImports({ installs: false });
    await again.getByText(/Pausad med \d+ filer kvar/).waitFor();
    await again.getByRole('button', { name: 'Fortsätt' }).click();
    const { said, total } = await finished(again);
    expect(said).toMatch(`${FILES} artiklar och ${2 * FILES} citat`);
    expect(total).toMatch(`${FILES}`);
  });
});

/** What stands in the store of an import: rows of each kind, files that wait, and what the import says of itself. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidoljus');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const count = (table: string) =>
      new Promise<number>((resolve, reject) => {
        const request = opened.transaction(table).objectStore(table).count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const counts = {
      articles: await count('ownArticles'),
      quotes: await count('ownQuotes'),
      texts: await count('ownTexts'),
      waiting: await count('importFiles'),
    };
    opened.close();
    return counts;
  });

describe('an import for which the store has no room', () => {
  /** Leaves the store so many bytes, and waits until the browser goes by that. @returns what lifts the bound again */
  async function leaveRoom(page: Page, room: number): Promise<() => Promise<unknown>> {
    const origin = page.url().replace(/\/library\.html.*$/, '');
    const session = await page.context().newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + room });
    await page.waitForTimeout(CACHED_MS);
    return () => session.send('Storage.overrideQuotaForOrigin', { origin });
  }

  const goOn = (page: Page) => page.getByRole('button', { name: 'Fortsätt' }).click();

  async function full(page: Page): Promise<void> {
    const row = page.locator('.job').first();
    await row.getByText(/webbläsarens lager är fullt/).waitFor({ timeout: PATIENCE_MS });
    expect(await row.getAttribute('data-state')).toBe('paused');
  }

  it('says so amid its files, stores nothing by halves, and goes on when there is room', async () => {
    const filler = `${'Kommunen har arbetat länge med frågan. '.repeat(40)}\n\n`.repeat(12);
    const files = Array.from({ length: 200 }, (_, at) =>
      textFile(`stor-${at}.txt`, `${articleAbout(`platsprov${at}`)}\n${filler}`),
    );
    const page = await openImports({ installs: true, extension: withQuota() });
    const lift = await leaveRoom(page, 2_500_000);
    await page.getByLabel('Välj filer').setInputFiles(files);
    await full(page);
    const { articles, waiting } = await stored(page);
    expect(articles).toBe(0);
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(200);
    await lift();
    await goOn(page);
    const { said, total } = await finished(page);
    expect(said).toMatch('200 artiklar och 400 citat');
    expect(said).not.toMatch(/togs inte in/);
    expect(total).toMatch('200');
  }, 150_000);

  it('says so amid its articles, of which each is whole or waits, and goes on when there is room', async () => {
    const page = await openImports({ installs: true, extension: withQuota() });
    await page.getByLabel('Välj filer').setInputFiles(many(0, MANY_FILES));
    await page.getByRole('button', { name: 'Pausa' }).click({ timeout: PATIENCE_MS });
    await page.locator('.job[data-state="paused"]').waitFor();
    const lift = await leaveRoom(page, 60_000);
    await goOn(page);
    await full(page);
    const { articles, quotes, texts, waiting } = await stored(page);
    expect(articles).toBeLessThan(MANY_FILES);
    expect([quotes, texts, waiting]).toEqual([2 * articles, articles, MANY_FILES - articles]);
    await lift();
    await goOn(page);
    const { said, total } = await finished(page);
    expect(said).toMatch(`${inSwedish(MANY_FILES)} artiklar och ${inSwedish(2 * MANY_FILES)} citat`);
    expect(said).not.toMatch(/togs inte in/);
    expect(total).toMatch(`${MANY_FILES}`);
  }, 150_000);
});
