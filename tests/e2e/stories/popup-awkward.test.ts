import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { openPopup, recordsOf, searchFor } from '../harness/popup.ts';
import { ODD_QUERIES, ONE_CLEAR_ANSWER } from '../odd-queries.ts';
import { openWorld } from './world.ts';

/** The extension as it is for a reader who clicked on its button on an unknown site: it may read the page. */
function grantedPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidoljus-granted-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push('https://nyheter.example/*');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

const folder = grantedPackage();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const world = openWorld({ extension: folder });

const page = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const match = (popup: Page) => popup.getByRole('button', { name: 'Matcha den här sidan' }).click();

describe('a page of an unknown site', () => {
  it('is matched when the reader asks, and what answers to it is shown', async () => {
    const text =
      '<p>Kommunerna låses in av sina leverantörer. Inlåsning i verksamhetssystem gör det svårt att byta it-leverantör, och öppna standarder hjälper.</p>';
    const front = await world.visitOwn(
      'https://nyheter.example/las',
      page('Inlåsning hos it-leverantörer', text.repeat(3)),
    );
    const popup = await openPopup(world, front);
    await match(popup);
    await popup.locator('section[aria-labelledby] article[data-record][data-by]').first().waitFor();
    expect((await recordsOf(popup)).length).toBeLessThanOrEqual(8);
    await popup.getByRole('button', { name: /i sidopanelen/ }).waitFor();
  });

  it('says so where nothing answers to it', async () => {
    const front = await world.visitOwn(
      'https://nyheter.example/brod',
      page('Surdeg', '<p>Blanda mjöl och vatten, rör om.</p>'),
    );
    const popup = await openPopup(world, front);
    await match(popup);
    await popup.getByText('Samlingen har inget om det som sidan handlar om.').waitFor();
  });

  it('is not read where it asks for a password', async () => {
    const front = await world.visitOwn(
      'https://nyheter.example/in',
      page('Logga in', '<form><input type="password"></form>'),
    );
    const popup = await openPopup(world, front);
    await match(popup);
    await popup.getByText('Sidan frågar efter lösenord').waitFor();
  });

  it('is not read where the browser forbids it, and that is said', async () => {
    const popup = await openPopup(world, await world.visit('chrome://version'));
    const forbidden = popup.getByText('Webbläsaren låter inga tillägg läsa den här sidan');
    const button = popup.getByRole('button', { name: 'Matcha den här sidan' });
    await forbidden.or(button).waitFor();
    if (await button.isVisible()) await button.click();
    await forbidden.waitFor();
    expect(await searchFor(popup, 'fiber')).not.toEqual([]);
  });
});

describe('what one may type', () => {
  it.each(ODD_QUERIES)('is answered, or said to have no answer: %s', async (_, query) => {
    const complaints: string[] = [];
    const popup = await openPopup(world);
    popup.on('pageerror', (error) => complaints.push(String(error)));
    await popup.getByRole('combobox').fill(query);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy')))
      .toBe('false');
    const said = (await popup.locator('main').innerText()).trim();
    expect(said).toMatch(ONE_CLEAR_ANSWER);
    expect(await popup.locator('img, main script').count()).toBe(0);
    expect(await popup.evaluate(() => document.body.dataset.taken ?? '')).toBe('');
    expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('typing', () => {
  it('faster than is answered keeps nobody waiting for letters that are gone', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'fiber');
    await popup.getByRole('combobox').fill('');
    await popup.keyboard.type(`نظام ${'å'.repeat(200)}`);
    const began = Date.now();
    expect(await searchFor(popup, 'fiber')).not.toEqual([]);
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

describe('a worker that is put to sleep', () => {
  it('between two letters is not noticed', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'fib');
    const session = await world.context.newCDPSession(popup);
    await session.send('ServiceWorker.enable');
    for (const query of ['fibe', 'fiber', 'fibern']) {
      await session.send('ServiceWorker.stopAllWorkers');
      expect(await searchFor(popup, query)).not.toEqual([]);
    }
  });

  it('over a question is asked again', async () => {
    const popup = await openPopup(world);
    const session = await world.context.newCDPSession(popup);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await popup.getByRole('combobox').fill('fiber');
    await popup.waitForTimeout(30);
    await session.send('ServiceWorker.stopAllWorkers');
    await popup.locator('article').first().waitFor();
  });
});
