import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ensureBrowser } from '../../../data/cli/ensure-browser.ts';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidoljus-news-'));
cpSync(EXTENSION, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the extension in the folder one of another version. */
function become(version: string): void {
  const path = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}

become('0.0.9');
// Loaded over the debugging pipe, as branded browsers take it, the extension can be put in once more.
const world = openWorld({ extension: folder, browser: { ...ensureBrowser(), kind: 'branded' } });

async function update(): Promise<void> {
  become('0.1.0');
  const session = await world.context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as
    | ((method: string, params: object) => Promise<unknown>)
    | undefined;
  await send?.('Extensions.loadUnpacked', { path: folder });
}

const open = async () => {
  const page = await world.visit('https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html');
  const panel = await waitForPanel(page);
  await panel.locator('article').first().waitFor();
  return panel;
};

it('what is new is told after an update, in one line, until it is put away, and in no tab', async () => {
  expect(await (await open()).locator('.news').count(), 'after the install').toBe(0);
  const tabs = world.context.pages().length;
  await update();
  const panel = await open();
  await panel
    .locator('.news')
    .getByText(/^Nytt: /)
    .waitFor();
  expect(world.context.pages()).toHaveLength(tabs + 1);
  const other = await open();
  await other.locator('.news').waitFor();
  await panel.locator('.news').getByRole('button', { name: 'Stäng' }).click();
  await expect.poll(() => other.locator('.news').count()).toBe(0);
  expect(await (await open()).locator('.news').count(), 'on the next page').toBe(0);
});
