import { describe, expect, test } from 'vitest';
import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import type { StoredRecord } from '../../../data/model/records.ts';
import { inReadingOrder } from '../../../data/search/reading-order.ts';
import { searchRecords } from '../../../data/search/search-records.ts';

const { index, byId, records, articles, gazetteer } = nodeCorpus();

async function find(query: string): Promise<StoredRecord[]> {
  const found = await searchRecords(index, query, async (ids) => ids.flatMap((id) => byId.get(id) ?? []));
  return inReadingOrder(found).map(({ stored }) => stored);
}

const idsOf = (found: readonly StoredRecord[]) => found.map(({ record }) => record.id);
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('an initiative is among the first three initiatives for its name', () => {
  const initiatives = records.flatMap((stored) => (stored.type === 'initiative' ? [stored.record] : []));

  test.each(initiatives.map(({ id, name }) => [name.sv, id]))('%s', async (name, id) => {
    const found = (await find(name)).filter(({ type }) => type === 'initiative');
    expect(idsOf(found).slice(0, 3)).toContain(id);
  });

  test('for all 53', () => {
    expect(initiatives).toHaveLength(53);
  });
});

describe('a person is found by name, with and without accents, in any case, and by the last name', () => {
  const names = [
    ...new Set(records.flatMap((each) => (each.type === 'quote' ? [each.record.speaker.name] : []))),
  ];

  test('for all nine', () => {
    expect(names).toHaveLength(9);
  });

  test.each(names)('%s', async (name) => {
    const last = name.split(' ').at(-1) ?? '';
    for (const query of [
      name,
      withoutAccents(name),
      name.toUpperCase(),
      `${last} ${name.split(' ')[0]}`,
      last,
    ]) {
      const first = (await find(query)).filter(({ type }) => type === 'quote').slice(0, 3);
      expect(first.length, query).toBeGreaterThan(0);
      for (const stored of first.slice(0, 2)) {
        expect(stored.type === 'quote' && stored.record.speaker.name, query).toBe(name);
      }
    }
  });
});

describe('a municipality is found by name, with and without accents, and its own records lead', () => {
  const places = [...new Set([...articles.values()].flatMap(({ about }) => about))].map((code) => ({
    code,
    name: gazetteer.municipality(code)?.name ?? code,
  }));

  test('for all nine', () => {
    expect(places).toHaveLength(9);
  });

  test.each(places)('$name', async ({ code, name }) => {
    for (const query of [name, withoutAccents(name), name.toLowerCase(), `${name} kommun`]) {
      const first = (await find(query)).slice(0, 3);
      expect(
        first.map(({ record }) => record.places.includes(code)),
        query,
      ).toEqual([true, true, true]);
    }
  });

  test.each([
    ['Vara', '1470'],
    ['Åre', '2321'],
    ['are', '2321'],
  ])('%s is the place, not the verb', async (query, code) => {
    for (const { record } of await find(query)) expect(record.places, record.id).toContain(code);
  });
});

describe('words lead to what was said about them', () => {
  test.each([
    ['öppen källkod', 'sundsvall-1'],
    ['inlåsning', 'are-7'],
    ['open source', 'sundsvall-1'],
    ['nis2', 'are-4'],
    ['hemtjänst', 'vasteras-1'],
    ['Hjo', 'skovde-2'],
    ['e-nämnden', 'boden-4'],
    ['molntjänster', 'boden-10'],
    ['mobiltäckningen', 'boden-3'],
    ['outsourcing', 'boden-5'],
  ])('%s: %s', async (query, id) => {
    expect(idsOf(await find(query)).slice(0, 5)).toContain(id);
  });
});
