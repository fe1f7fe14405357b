import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { waitForLauncher } from '../harness/launcher.ts';
import { waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

/** A package in which one letter of one quotation was changed after it was built. */
function damagedPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidoljus-damaged-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'corpus.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Välfärdsteknologi', 'Välfärdsteknologin'));
  return folder;
}

const folder = damagedPackage();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const world = openWorld({ extension: folder });

describe('a package whose corpus file is damaged', () => {
  it('says so in words, and what to do', async () => {
    const page = await world.visit(
      'https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html',
    );
    const launcher = await waitForLauncher(page);
    expect(launcher.name).toContain('Något gick fel. Öppna och se vad.');
    await launcher.click();
    const panel = await waitForPanel(page);
    await panel.getByText('Samlingen som följer med tillägget är skadad').waitFor();
    expect(await panel.locator('article').count()).toBe(0);
  });
});
