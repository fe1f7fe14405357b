import { describe, expect, it } from 'vitest';
import { visitLibrary } from '../harness/library.ts';
import { openWorld } from './world.ts';

const world = openWorld();

describe('municipalities compared on what one of them says of the other', () => {
  it('have each its own in its column, and what others say under a heading below', async () => {
    const page = await visitLibrary(world, '?view=compare&platser=2281,0180&tema=samverkan');
    const stockholm = page.getByRole('region', { name: 'Stockholm' });
    const named = stockholm.getByRole('heading', { level: 3, name: 'Nämns av andra' });
    await named.waitFor();
    expect(await stockholm.innerText()).toMatch(/Inget om ämnet[\s\S]*Nämns av andra[\s\S]*Åre/i);
    const row = page.getByRole('row', { name: /^Stockholm/ });
    expect(await row.locator('td').first().innerText()).toBe('–');
  });
});
