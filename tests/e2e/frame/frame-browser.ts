import type { Frame, Page } from 'playwright-core';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { type Launched, launch } from '../harness/browser.ts';
import { type Launcher, waitForLauncher } from '../harness/launcher.ts';
import { panelsOf, waitForPanel } from '../harness/panel.ts';
import type { Page as ServedPage } from '../harness/routes.ts';
import { startTlsServer, type TlsServer } from '../harness/tls-server.ts';
import { layoutOf } from './page-checks.ts';

/** Where the extension runs: for a place that is heard, and for one of which nothing is known. */
const KNOWN = 'https://www.boden.se';
export const UNHEARD = 'https://www.nykvarn.se';
/** A name under which it does not. */
const UNKNOWN = 'https://www.example.org';
const ORIGINS = [KNOWN, UNHEARD, UNKNOWN];

type Layout = Awaited<ReturnType<typeof layoutOf>>;

/** The built extension in a browser, with pages served under a municipality's name. */
export class FrameBrowser {
  readonly #server: TlsServer;
  readonly #launched: Launched;
  /** What pages and extension have written to the consoles: errors and warnings. */
  readonly complaints: string[] = [];

  private constructor(server: TlsServer, launched: Launched) {
    this.#server = server;
    this.#launched = launched;
  }

  static async start(): Promise<FrameBrowser> {
    // A page that puts another root in place of its own is asked for its icon again.
    const icons = ORIGINS.map((origin) => [`${origin}/favicon.ico`, { html: '' }] as const);
    const server = await startTlsServer(Object.fromEntries(icons));
    return new FrameBrowser(server, await launch({ extension: EXTENSION, port: server.port }));
  }

  async close(): Promise<void> {
    await this.#launched?.close();
    await this.#server.close();
  }

  get worker() {
    return this.#launched.worker;
  }

  /** Serves a page on the municipalities' hosts, and the same where the extension does not run. */
  serve(path: string, served: ServedPage): void {
    for (const origin of ORIGINS) this.#server.route(origin + path, served);
  }

  /** Opens a page that was served in a new tab. */
  async open(path: string, origin = KNOWN): Promise<Page> {
    const page = await this.#launched.context.newPage();
    this.complaints.length = 0;
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    // The frame slides in by a few pixels, and its place is to be measured.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(origin + path);
    return page;
  }

  /** How the page is laid out in a browser without the extension. */
  async untouched(path: string): Promise<Layout> {
    const page = await this.open(path, UNKNOWN);
    const layout = await layoutOf(page);
    await page.close();
    return layout;
  }
}

/** Closes the panel by its own button, as a user does, and waits for the launcher. */
export async function closePanel(page: Page): Promise<Launcher> {
  const panel = await waitForPanel(page);
  const button = panel.getByRole('button', { name: /^(Stäng|Close) Sidoljus$/ });
  const box = await button.boundingBox();
  if (!box) throw new Error('The panel shows no button to close it.');
  // Not awaited: now and then the frame is gone before it has acknowledged the click that closes it.
  page.mouse.click(box.x + box.width / 2, box.y + box.height / 2).catch(() => undefined);
  return waitForLauncher(page);
}

/** The panel's frames that can be seen. */
export async function shownPanels(page: Page): Promise<Frame[]> {
  const shown: Frame[] = [];
  for (const panel of panelsOf(page)) if (await (await panel.frameElement()).isVisible()) shown.push(panel);
  return shown;
}

/** Where the panel's frame stands in the window. */
export async function placeOf(
  panel: Frame,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return (await panel.frameElement()).boundingBox();
}
