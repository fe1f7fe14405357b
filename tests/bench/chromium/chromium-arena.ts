import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { launch } from '../../e2e/harness/browser.ts';
import { startTlsServer } from '../../e2e/harness/tls-server.ts';
import { bundle } from '../contest/bundle.ts';
import type { Source } from '../contest/contestant.ts';
import type { EngineName } from '../contest/engine.ts';
import { type Arena, type Host, HostLost } from '../contest/host.ts';

/** A file of the package without a program of its own: what is measured is the contestant alone. */
const PAGE = 'manifest.json';

/** The background reads its own corpus first; it shares the page's process. */
const SETTLING_MS = 1_500;

/**
 * Pages of the built extension in headless Chromium. Every host is a browser of its own, started anew, so that
 * nothing is warm; each engine has its profile, and so its own IndexedDB.
 */
export async function chromiumArena(source: Source): Promise<Arena> {
  const program = await bundle('chromium/in-page.ts', 'page');
  const profiles = mkdtempSync(join(tmpdir(), 'sidoljus-bench-'));
  const server = await startTlsServer({});
  return {
    name: 'Chromium',
    async host(engine, task) {
      const profile = join(profiles, engine);
      const { context, extensionId, close } = await launch({
        extension: EXTENSION,
        port: server.port,
        profile,
        installs: !existsSync(profile),
      });
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(`chrome-extension://${extensionId}/${PAGE}`);
      await wait(SETTLING_MS);
      const session = await context.newCDPSession(page);
      await evaluate(page, session, program);
      const given = JSON.stringify(sourceFor(engine, task, source));
      await evaluate(page, session, `globalThis.contestant = startContestant('${engine}', ${given}); 0`);
      return hostOf(page, session, close);
    },
    async close() {
      await server.close();
      rmSync(profiles, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const NO_CORPUS: Source['corpus'] = {
  articles: [],
  quotes: [],
  initiatives: [],
  themes: [],
  gazetteer: { municipalities: [], vendors: [], bodies: [] },
  relevance: { records: [], judged: 1, beginnings: '', counts: [], leads: '', matter: { any: 0, adds: [] } },
};

/** Answering takes only what was stored; compounds are told apart by the words of the source. */
const sourceFor = (engine: EngineName, task: 'grow' | 'answer', source: Source): Source =>
  task === 'grow' || engine === 'stems' ? source : { corpus: NO_CORPUS, texts: [] };

/** By the debugger: the extension's policy lets its pages run nothing that is not in the package. */
async function evaluate(page: Page, session: CDPSession, expression: string): Promise<unknown> {
  const crash = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new HostLost('the page ended')));
  });
  crash.catch(() => undefined);
  const answer = session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  const { result, exceptionDetails } = await Promise.race([answer, crash]);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function hostOf(page: Page, session: CDPSession, close: () => Promise<void>): Host {
  const ask = <Step extends keyof Host>(step: Step, ...args: Parameters<Host[Step]>) =>
    evaluate(page, session, `contestant.${step}(...${JSON.stringify(args)})`) as ReturnType<Host[Step]>;
  return {
    grow: (from, to) => ask('grow', from, to),
    open: (query) => ask('open', query),
    found: (queries) => ask('found', queries),
    round: (queries) => ask('round', queries),
    pages: (pages) => ask('pages', pages),
    calibrate: () => ask('calibrate'),
    async heap() {
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      const usage: { usedSize: number; backingStorageSize?: number } =
        await session.send('Runtime.getHeapUsage');
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    close,
  };
}
