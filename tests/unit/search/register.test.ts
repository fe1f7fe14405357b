import { describe, expect, test } from 'vitest';
import { inReadingOrder } from '../../../data/search/reading-order.ts';
import { searchRecords } from '../../../data/search/search-records.ts';
import { find, idsOf, SEARCHABLE } from './real-corpus.ts';

async function searched(query: string): Promise<string[]> {
  const { ranked, reading } = await searchRecords(SEARCHABLE, query);
  return idsOf(inReadingOrder(ranked(), reading));
}

const read = async (query: string) => inReadingOrder(await find(query));

describe('a search of the register', () => {
  test('has its rows behind what was said, where people said as much of what was asked', async () => {
    const kinds = (await read('bredband')).map(({ ofRegister }) => ofRegister);
    expect(kinds[0]).toBe(false);
    expect(kinds.lastIndexOf(false)).toBeLessThan(kinds.indexOf(true));
  });

  test.each([
    ['a municipality that nobody spoke of', 'Uppsala app', 'r-uppsala-app-felanmalan'],
    ['a matter of one', 'Kalix it-angrepp', 'r-kalix-it-angrepp-2021'],
    ['in English', 'robot cat Härryda', 'r-harryda-robotkatt'],
    ['a vendor’s product', 'Yggio', 'r-lund-veberod-digital-tvilling'],
    ['a search word', 'ransomware Kumla', 'r-kumla-cyberangrepp-2024'],
  ])('has a row first that alone answers: %s', async (_, query, expected) => {
    expect(idsOf(await read(query))[0]).toBe(expected);
  });

  test.each([
    ['all of it but the words of asking', 'kommuner som lämnat Microsoft', 'r-stockholm-stoppar-m365'],
    ['what is left where a minus takes away who said it', 'moln -boden', 'r-huddinge-vasteras-molnkrav'],
  ])('has a row first that says the very words, where what was told does not: %s', async (_, query, id) => {
    expect((await searched(query))[0]).toBe(id);
  });

  test('has a row that says all words among the first, where what was told says some', async () => {
    const first = (await searched('öppna data')).slice(0, 5);
    expect(first.some((id) => id.startsWith('r-'))).toBe(true);
    expect(first[0]?.startsWith('r-')).toBe(false);
  });

  test('answers to no query of which a row has but a word', async () => {
    for (const query of ['öppettider simhallen', 'Ystad simhall', 'kommunalskatten']) {
      expect(idsOf(await read(query)), query).toEqual([]);
    }
  });

  test('has what is told at second hand below what its source states', async () => {
    const found = (await read('plats:eskilstuna')).filter(({ ofRegister }) => ofRegister);
    const medium = found.map(
      ({ stored }) => stored.type === 'initiative' && stored.record.confidence === 'medium',
    );
    expect(medium).toContain(true);
    expect(medium.lastIndexOf(false)).toBeLessThan(medium.indexOf(true));
  });

  test('keeps to the fields of a query', async () => {
    const rows = (await read('plats:lund sensorer')).filter(({ ofRegister }) => ofRegister);
    expect(rows.length).toBeGreaterThan(0);
    for (const { stored } of rows) expect(stored.record.places, stored.record.id).toContain('1281');
  });
});
