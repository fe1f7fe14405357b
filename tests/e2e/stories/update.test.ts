import { expect, it } from 'vitest';
import { ensureBrowser } from '../../../data/cli/ensure-browser.ts';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { articlesOf, panelsOf, waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

// Loaded over the debugging pipe, as branded browsers take it, the extension can be put in once more.
const world = openWorld({ browser: { ...ensureBrowser(), kind: 'branded' } });

/** Puts the extension in again, as an update does while pages are open. */
async function update(): Promise<void> {
  const session = await world.context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as
    | ((method: string, params: object) => Promise<unknown>)
    | undefined;
  await send?.('Extensions.loadUnpacked', { path: EXTENSION });
}

it('comes to pages that were open at an install or update, once, without a word in their consoles', async () => {
  const complaints: string[] = [];
  const page = await world.visit('https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html');
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const before = await waitForPanel(page);
  const gone = new Promise((resolve) =>
    page.on('framedetached', (frame) => frame === before && resolve(true)),
  );
  await update();
  await gone;
  const panel = await waitForPanel(page);
  expect((await articlesOf(panel)).map(({ id }) => id)).toContain('are-6');
  expect(panelsOf(page)).toHaveLength(1);
  expect(await page.locator('sidoljus-panel').count()).toBe(1);
  expect(complaints).toEqual([]);
});
