import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { FIREFOX_EXTENSION } from '../../../data/cli/packages.ts';
import { readSamples, routesOf } from '../../../data/cli/sample-pages.ts';
import { startTlsServer, type TlsServer } from '../harness/tls-server.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { type Tab, until } from './harness/tab.ts';

/** A Firefox with the built extension, in which the sample pages are on the web under their own names. */
export interface FirefoxWorld {
  readonly server: TlsServer;
  readonly firefox: Firefox;
  /** Opens an address in a new tab; tabs are closed after each test. */
  visit: (address: string) => Promise<Tab>;
  /** Serves a page of the test's own, and opens it. */
  visitOwn: (address: string, html: string, headers?: Record<string, string>) => Promise<Tab>;
  /** The tab that something opens. */
  newTab: (act: () => Promise<void>) => Promise<Tab>;
  /**
   * A page of the extension without a program of its own, in a tab behind the others: from here the extension's
   * own rights can be used.
   */
  backstage: () => Promise<Tab>;
}

interface WorldOptions {
  /** Whether the extension is there from the start. */
  installs?: boolean;
  /** What an IT department has laid down for it. */
  policy?: object;
}

/** Opens the world before a file's tests, and closes it after them. */
export function openFirefoxWorld({ installs = true, policy }: WorldOptions = {}): FirefoxWorld {
  let server: TlsServer | undefined;
  let firefox: Firefox | undefined;
  const tabs: Tab[] = [];
  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the world is open only while tests run');
    return part;
  };
  beforeAll(async () => {
    server = await startTlsServer(routesOf(readSamples()));
    firefox = await launchFirefox({
      extension: FIREFOX_EXTENSION,
      port: server.port,
      ...(policy && { policy }),
    });
    if (installs) await firefox.install();
  });
  afterEach(async () => {
    // A test may have closed one itself.
    await Promise.all(tabs.splice(0).map((tab) => tab.close().catch(() => undefined)));
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });
  const visit = async (address: string, place?: 'behind') => {
    const tab = await there(firefox).openTab(place);
    tabs.push(tab);
    await tab.goto(address);
    return tab;
  };
  return {
    get server() {
      return there(server);
    },
    get firefox() {
      return there(firefox);
    },
    visit: (address) => visit(address),
    visitOwn: (address, html, headers) => {
      there(server).route(address, headers ? { html, headers } : { html });
      return visit(address);
    },
    newTab: async (act) => {
      const before = new Set((await there(firefox).tabs()).map(({ context }) => context));
      await act();
      const tab = await until('a tab is opened', async () =>
        (await there(firefox).tabs()).find(({ context }) => !before.has(context)),
      );
      tabs.push(tab);
      return tab;
    },
    backstage: () => visit(there(firefox).pageOfExtension('icon/icon.svg'), 'behind'),
  };
}

/** So long a page is watched on which nothing is meant to open. */
const SILENCE_MS = 1_500;

/** Waits as long as the sidebar would need to come, if it came. */
export async function waitInSilence(): Promise<void> {
  await wait(SILENCE_MS);
}

/** The address of a sample page. */
export function addressOf(file: string): string {
  const sample = readSamples().find((each) => each.file === file);
  if (!sample) throw new Error(`there is no sample page ${file}`);
  return sample.url;
}
