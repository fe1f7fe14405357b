import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { openPopup } from '../harness/popup.ts';
import { openWorld } from './world.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The package with one of its files changed after it was built. */
function changedPackage(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidoljus-broken-'));
  folders.push(folder);
  cpSync(EXTENSION, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

const STORE_FAILS = `IDBFactory.prototype.open = () => {
  throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
};\n`;

describe.each([
  [
    'a store that won’t open',
    changedPackage('background.js', (text) => STORE_FAILS + text),
    'Sidoljus kommer inte åt sitt lager i webbläsaren.',
  ],
  [
    'a corpus file that is damaged',
    changedPackage('corpus.json', (text) => text.replace('Välfärdsteknologi', 'Välfärdsteknologin')),
    'Samlingen som följer med tillägget är skadad.',
  ],
])('with %s', (_, extension, said) => {
  const world = openWorld({ extension });

  it('the popup says so, before and after one types', async () => {
    const popup = await openPopup(world, await world.visit('https://are.se/kommunochpolitik'));
    await popup.getByText(said).waitFor();
    await popup.getByRole('combobox').fill('fiber');
    await popup.getByText('Det gick inte att söka.').waitFor();
    await popup.getByText(said).waitFor();
    expect(await popup.locator('article').count()).toBe(0);
  });

  it('the article page says so, and lets one try again', async () => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?record=are-6`);
    await page.getByText(said).waitFor();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText(said).waitFor();
  });
});
