import { describe, expect, it } from 'vitest';
import { openPopup, searchFor } from '../harness/popup.ts';
import {
  counts,
  initiativesByName,
  missedAmongThree,
  quotesBySpeaker,
  recordsByMunicipality,
  type Wanted,
} from '../wanted-records.ts';
import { openWorld } from './world.ts';

const world = openWorld();

async function missed(wanted: Wanted): Promise<string[]> {
  const popup = await openPopup(world);
  return missedAmongThree(wanted, (query) => searchFor(popup, query));
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
