import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { readSamples, routesOf } from '../../../data/cli/sample-pages.ts';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { type Launch, type Launched, launch } from '../harness/browser.ts';
import { startTlsServer, type TlsServer } from '../harness/tls-server.ts';

/** A browser with the built extension, in which the sample pages are on the web under their own names. */
export interface World {
  readonly server: TlsServer;
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Opens an address in a new tab; tabs are closed after each test. */
  visit: (address: string) => Promise<Page>;
  /** Serves a page of the test's own, and opens it. */
  visitOwn: (address: string, html: string, headers?: Record<string, string>) => Promise<Page>;
}

/** Opens the world before a file's tests, and closes it after them. */
export function openWorld(options: Partial<Launch> = {}): World {
  let server: TlsServer | undefined;
  let launched: Launched | undefined;
  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the world is open only while tests run');
    return part;
  };
  beforeAll(async () => {
    server = await startTlsServer(routesOf(readSamples()));
    launched = await launch({ extension: EXTENSION, port: server.port, ...options });
    // A browser closes with its last tab; this one stays.
    await launched.context.newPage();
  });
  afterEach(async () => {
    await Promise.all(
      there(launched)
        .context.pages()
        .slice(1)
        .map((page) => page.close()),
    );
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  const visit = async (address: string) => {
    const page = await there(launched).context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    get server() {
      return there(server);
    },
    get context() {
      return there(launched).context;
    },
    get worker() {
      return there(launched).worker;
    },
    get extensionId() {
      return there(launched).extensionId;
    },
    visit,
    visitOwn: (address, html, headers) => {
      there(server).route(address, headers ? { html, headers } : { html });
      return visit(address);
    },
  };
}

/** So long a page is watched on which nothing is meant to open. */
const SILENCE_MS = 1_500;

/** Waits as long as the sidebar would need to come, if it came. */
export async function waitInSilence(page: Page): Promise<void> {
  await page.waitForTimeout(SILENCE_MS);
}
