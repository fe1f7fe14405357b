import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ensureBrowser } from '../../../data/cli/ensure-browser.ts';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { idOf, type Launched, launch } from '../harness/browser.ts';
import { startTlsServer, type TlsServer } from '../harness/tls-server.ts';
import { type Display, openDisplay } from './display.ts';

/** A browser with a window, in front of which one sits: the extension's button stands in its toolbar. */
export interface HeadedWorld {
  readonly display: Display;
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Serves a page, and opens it in a new tab in front; tabs are closed after each test. */
  visitOwn: (address: string, html: string) => Promise<Page>;
}

/** A profile in which the extension's button has been put on the toolbar, as its user does. */
function profileWithButton(): string {
  const profile = mkdtempSync(join(tmpdir(), 'sidoljus-headed-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [idOf(EXTENSION)] } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** A program that starts the browser as the other stories do, but with its window on a display. */
function browserOn(display: Display, folder: string): string {
  const program = join(folder, 'browser-on-display');
  const lines = [
    '#!/bin/sh',
    'for one do shift; case $one in --headless*) ;; *) set -- "$@" "$one" ;; esac; done',
    `DISPLAY=${display.name} exec '${ensureBrowser().path}' "$@"`,
  ];
  writeFileSync(program, `${lines.join('\n')}\n`);
  chmodSync(program, 0o755);
  return program;
}

/** Opens the world before a file's tests, and closes it after them. */
export function openHeadedWorld(): HeadedWorld {
  let display: Display | undefined;
  let server: TlsServer | undefined;
  let launched: Launched | undefined;
  let profile: string | undefined;
  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the world is open only while tests run');
    return part;
  };
  beforeAll(async () => {
    server = await startTlsServer();
    display = await openDisplay();
    profile = profileWithButton();
    const browser = { path: browserOn(display, profile), kind: 'open' } as const;
    launched = await launch({
      extension: EXTENSION,
      port: server.port,
      profile,
      installs: true,
      browser,
    });
  });
  afterEach(async () => {
    const [, ...opened] = there(launched).context.pages();
    await Promise.all(opened.map((page) => page.close()));
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
    await display?.close();
    if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    get display() {
      return there(display);
    },
    get context() {
      return there(launched).context;
    },
    get worker() {
      return there(launched).worker;
    },
    visitOwn: async (address, html) => {
      there(server).route(address, { html });
      const page = await there(launched).context.newPage();
      await page.goto(address);
      await page.bringToFront();
      there(display).focusBrowser();
      return page;
    },
  };
}
