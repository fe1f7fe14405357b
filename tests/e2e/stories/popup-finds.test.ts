import { describe, expect, it } from 'vitest';
import { openPopup, searchFor } from '../harness/popup.ts';
import {
  counts,
  initiativesByName,
  quotesBySpeaker,
  recordsByMunicipality,
  type Wanted,
} from '../wanted-records.ts';
import { openWorld } from './world.ts';

const world = openWorld();

/** Queries without an answer among the first three: each with what stood there instead. */
async function missed(wanted: Wanted): Promise<string[]> {
  const popup = await openPopup(world);
  const misses: string[] = [];
  for (const [query, ids] of wanted) {
    const first = (await searchFor(popup, query)).slice(0, 3);
    if (!first.some((id) => ids.has(id))) misses.push(`${query}: ${first.join(' ')}`);
  }
  return misses;
}

describe('among the first three in the popup', () => {
  it('is each initiative, by its Swedish name', async () => {
    expect(initiativesByName.size).toBe(53);
    expect(await missed(initiativesByName)).toEqual([]);
  });

  it('is a quote of each speaker, with and without diacritics', async () => {
    expect(counts.speakers).toBe(9);
    expect(await missed(quotesBySpeaker)).toEqual([]);
  });

  it('is a record of each municipality, with and without diacritics', async () => {
    expect(counts.municipalities).toBe(9);
    expect(await missed(recordsByMunicipality)).toEqual([]);
  });
});
