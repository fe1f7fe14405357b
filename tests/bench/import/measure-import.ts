import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { launch } from '../../e2e/harness/browser.ts';
import { startTlsServer } from '../../e2e/harness/tls-server.ts';
import { percentile } from '../report/percentile.ts';
import { zipOf } from './archive-zip.ts';

/** What importing an archive in the real extension came to. */
export interface ImportCost {
  files: number;
  articles: number;
  quotes: number;
  /** From the choice of the archive until the import says that it is done. */
  seconds: number;
  /** Longest tasks of the library page's main thread meanwhile, in milliseconds, longest first. */
  longTasks: number[];
  /** Heaps after collection, in bytes: of the page, and of the worker that read. */
  heap: { page: number; worker: number };
  /** Answers of the popup to queries over all of it, in milliseconds, asked by message as the popup asks. */
  search: { queries: number; first: { p50: number; p95: number }; ranked: { p50: number; p95: number } };
}

/** Slow machines too come to an end in this time. */
const PATIENCE_MS = 600_000;

const OBSERVE = `(() => {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
})()`;

interface HeapUsage {
  usedSize: number;
  backingStorageSize?: number;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** The heap of the page's worker, which the browser gives a session of its own. */
async function workerHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const told = new Promise<number>((resolve, reject) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type !== 'worker') return;
      const answers: Record<number, (usage: HeapUsage) => void> = {
        2: ({ usedSize, backingStorageSize = 0 }) => resolve(usedSize + backingStorageSize),
      };
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { id, result, error } = JSON.parse(message) as {
          id: number;
          result: HeapUsage;
          error?: unknown;
        };
        if (error) reject(new Error(JSON.stringify(error)));
        else answers[id]?.(result);
      });
      for (const [at, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
        void session.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: at + 1, method }),
        });
    });
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return Promise.race([told, wait(10_000).then(() => Number.NaN)]);
}

const stated = (page: Page, state: string) => page.locator(`[data-job][data-state="${state}"]`);

/** The archive is a file on disk, as a user's is: one given by the debugger would be decoded on the page's thread. */
async function importIn(page: Page, zip: string): Promise<number> {
  await page.evaluate(OBSERVE);
  const began = performance.now();
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(zip);
  await stated(page, 'done').waitFor({ timeout: PATIENCE_MS });
  return (performance.now() - began) / 1000;
}

async function timesOf(page: Page, queries: readonly string[], order: 'first' | 'ranked'): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const input = JSON.stringify({ request: 'search', input: { query, order } });
    times.push(
      await page.evaluate(
        `(async () => { const began = performance.now(); await chrome.runtime.sendMessage(${input}); return performance.now() - began; })()`,
      ),
    );
  }
  return times;
}

const summed = (times: number[]) => ({ p50: percentile(times, 0.5), p95: percentile(times, 0.95) });

/** Imports texts as one archive by the library page of the built extension in headless Chromium, and searches them. */
export async function measureImport(
  texts: readonly string[],
  queries: readonly string[],
  say: (what: string) => void,
): Promise<ImportCost> {
  const server = await startTlsServer({});
  const folder = mkdtempSync(join(tmpdir(), 'sidoljus-archive-'));
  const { context, extensionId, close } = await launch({ extension: EXTENSION, port: server.port });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/library.html?view=import`);
    say(`${texts.length} files are imported`);
    const zip = join(folder, 'arkiv.zip');
    writeFileSync(zip, zipOf(texts));
    const seconds = await importIn(page, zip);
    const longTasks = (await page.evaluate('globalThis.longTasks')) as number[];
    const counts = await page.evaluate(
      `new Promise((resolve, reject) => { const open = indexedDB.open('sidoljus'); open.onerror = reject; open.onsuccess = () => { const all = open.result.transaction('imports').objectStore('imports').getAll(); all.onsuccess = () => { open.result.close(); resolve(all.result[0].counts); }; }; })`,
    );
    const { files, articles, quotes } = counts as Pick<ImportCost, 'files' | 'articles' | 'quotes'>;
    const heap = {
      worker: await workerHeap(page),
      page: await heapOf(await context.newCDPSession(page)),
    };
    say('it is searched');
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    await timesOf(popup, queries.slice(0, 5), 'first');
    const first = await timesOf(popup, queries, 'first');
    const ranked = await timesOf(popup, queries, 'ranked');
    return {
      files,
      articles,
      quotes,
      seconds,
      longTasks: longTasks.toSorted((a, b) => b - a),
      heap,
      search: { queries: queries.length, first: summed(first), ranked: summed(ranked) },
    };
  } finally {
    await close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
