import { describe, expect, it } from 'vitest';
import { visitLibrary } from '../harness/library.ts';
import { openWorld } from './world.ts';

const world = openWorld();

describe('records that are picked', () => {
  it('can be copied wherever one has come in the list', async () => {
    const page = await visitLibrary(world, '?view=browse&plats=2582');
    const last = page.locator('.item').last();
    await last.locator('input[type="checkbox"]').check();
    const copy = page.getByRole('button', { name: 'Kopiera med källor' }).first();
    await expect.poll(() => copy.evaluate((button) => button.getBoundingClientRect().top)).toBeLessThan(120);
    expect(await copy.evaluate((button) => button.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(400);
  });
});
