import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../../data/cli/ensure-browser.ts';
import { type Launched, launch } from './browser.ts';
import { launchersOf, waitForLauncher } from './launcher.ts';
import { articlesOf, waitForPanel } from './panel.ts';
import { writeTinyExtension } from './tiny-extension.ts';
import { startTlsServer, type TlsServer, withoutBrowsersOwn } from './tls-server.ts';

const PAGE = 'https://www.boden.se/om-oss';
const tiny = writeTinyExtension();
let server: TlsServer;

beforeAll(async () => {
  server = await startTlsServer({ [PAGE]: { html: '<title>Boden</title><h1>Boden</h1>' } });
});

afterAll(async () => {
  await server.close();
  tiny.remove();
});

describe.each(['open', 'branded'] as const)('a browser that is %s', (kind) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    const browser = { path: ensureBrowser().path, kind };
    launched = await launch({ extension: tiny.folder, port: server.port, browser });
    page = await launched.context.newPage();
  });

  afterAll(() => launched?.close());

  it('is Swedish, and shows the launcher behind its closed door', async () => {
    await page.goto(PAGE);
    const launcher = await waitForLauncher(page);
    expect(launcher.name).toBe('2 från Boden');
    expect(launcher.box.height).toBeGreaterThan(0);
  });

  it('opens the panel by a click of the mouse, even on a page that forbids frames', async () => {
    const strict = { 'content-security-policy': "default-src 'none'" };
    server.route(`${PAGE}/strikt`, { html: '<h1>Strikt</h1>', headers: strict });
    await page.goto(`${PAGE}/strikt`);
    await (await waitForLauncher(page)).click();
    expect(await articlesOf(await waitForPanel(page))).toEqual([
      { id: 'boden-1', by: ['own', 'theme'], section: 'Härifrån 1', text: 'Ett citat.\n\nPer Olsson' },
      { id: 'are-6', by: ['theme'], section: 'Om det här ämnet', text: 'Ett till.' },
    ]);
    expect(await launchersOf(page)).toEqual([]);
  });

  it('says what is missing when the panel does not open', async () => {
    await page.goto(PAGE);
    await expect(waitForPanel(page, 300)).rejects.toThrow('there is no frame with panel.html');
  });

  it('reaches nothing but the server, by whatever name, number or scheme', async () => {
    server.forget();
    await page.goto('http://elsewhere.example/from');
    await page.evaluate(() => fetch('https://192.0.2.1/secret', { mode: 'no-cors' }));
    expect(
      withoutBrowsersOwn(server.requests).map(({ scheme, host, path }) => `${scheme}://${host}${path}`),
    ).toEqual(expect.arrayContaining(['http://elsewhere.example/from', 'https://192.0.2.1/secret']));
  });
});

it('keeps a language that is asked for', async () => {
  const launched = await launch({ extension: tiny.folder, port: server.port, lang: 'en' });
  const page = await launched.context.newPage();
  await page.goto(PAGE);
  expect((await waitForLauncher(page)).name).toBe('2 from Boden');
  await launched.close();
});

describe('a launch that fails says what to do', () => {
  it('where there is no build', async () => {
    await expect(launch({ extension: '/nowhere', port: server.port })).rejects.toThrow(
      'run "npm run build" first',
    );
  });

  it('where the worker does not come to life', async () => {
    const broken = writeTinyExtension('this is no program');
    const launching = launch({ extension: broken.folder, port: server.port, patience: 1_000 });
    await expect(launching).rejects.toThrow('did not start');
    broken.remove();
  });
});
