import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { launch } from '../../e2e/harness/browser.ts';
import { waitForPanel } from '../../e2e/harness/panel.ts';
import { startTlsServer } from '../../e2e/harness/tls-server.ts';
import { type Share, shareOf } from './our-share.ts';
import { type PageToOpen, pagesToOpen } from './pages-to-open.ts';
import { traced } from './traced.ts';

/** A page and what we cost it. */
export interface PageCost extends Share {
  name: string;
  bytes: number;
  opens: boolean;
  /** Whether the panel came. */
  opened: boolean;
}

/** A page is watched so long after it has loaded: by then the panel stands, where it comes. */
const WATCHED_MS = 3_000;
/** Whether it has come is asked when the trace is over. */
const PANEL_PATIENCE_MS = 500;
/** Each page is opened so many times, and the middle one counts, by what we cost it. */
const TIMES = 3;

async function costOf(
  context: BrowserContext,
  session: CDPSession,
  origin: string,
  { url, name, html, opens }: PageToOpen,
): Promise<PageCost> {
  const page = await context.newPage();
  try {
    const events = await traced(session, async () => {
      await page.goto(url);
      await wait(WATCHED_MS);
    });
    const opened = await waitForPanel(page, PANEL_PATIENCE_MS).then(
      () => true,
      () => false,
    );
    return { ...shareOf(events, url, origin), name, bytes: Buffer.byteLength(html), opens, opened };
  } finally {
    await page.close();
  }
}

/** What our scripts take of the main thread of pages, in headless Chromium with the built extension. */
export async function measurePages(say: (what: string) => void): Promise<PageCost[]> {
  const pages = pagesToOpen();
  const server = await startTlsServer(Object.fromEntries(pages.map(({ url, html }) => [url, { html }])));
  const { context, extensionId, close } = await launch({ extension: EXTENSION, port: server.port });
  const costs: PageCost[] = [];
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser can’t be debugged.');
    for (const each of pages) {
      say(`${each.name} is opened`);
      const tries: PageCost[] = [];
      for (let time = 0; time < TIMES; time++)
        tries.push(await costOf(context, session, `chrome-extension://${extensionId}/`, each));
      const middle = tries.toSorted((a, b) => a.ours - b.ours)[Math.floor(TIMES / 2)];
      if (middle) costs.push({ ...middle, longest: Math.max(...tries.map(({ longest }) => longest)) });
    }
  } finally {
    await close();
    await server.close();
  }
  return costs;
}
