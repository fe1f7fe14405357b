import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../data/model/records.ts';
import { inReadingOrder } from '../../../data/search/reading-order.ts';
import { searchRecords } from '../../../data/search/search-records.ts';
import { FILES, find, idsOf, RECORDS, SEARCHABLE } from './real-corpus.ts';

const read = async (query: string): Promise<StoredRecord[]> =>
  inReadingOrder(await find(query)).map(({ stored }) => stored);
const ids = (records: readonly StoredRecord[]) => records.map(({ record }) => record.id);
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

const interviews = FILES.articles.filter(({ origin }) => origin === 'interview');
const isTold = ({ article }: { article: string }) => interviews.some(({ id }) => id === article);

describe('an initiative is among the first three of its kind for its name', () => {
  test.each(FILES.initiatives.map(({ id, name, article }) => [name.sv, id, isTold({ article })] as const))(
    '%s',
    async (name, id, told) => {
      const found = (await read(name)).filter(
        ({ type, record }) => type === 'initiative' && isTold(record) === told,
      );
      expect(ids(found).slice(0, 3)).toContain(id);
    },
  );
});

test('an initiative that was told is among the first three of all for its whole name, as the popup reads them', async () => {
  const missed: string[] = [];
  for (const { id, name } of FILES.initiatives.filter(isTold)) {
    const { ranked, reading } = await searchRecords(SEARCHABLE, name.sv);
    if (!idsOf(inReadingOrder(ranked(), reading)).slice(0, 3).includes(id)) missed.push(id);
  }
  expect(missed).toEqual([]);
});

test('what somebody said leads for the whole name, before what his quotes bear out', async () => {
  const { ranked, reading } = await searchRecords(SEARCHABLE, 'Stefan Fasth');
  const [lead] = inReadingOrder(ranked(), reading);
  expect(lead?.stored.record).toMatchObject({ speaker: { name: 'Stefan Fasth' } });
});

describe('a person is found by name, with and without accents, in any case, and by the last name', () => {
  const names = [...new Set(FILES.quotes.flatMap(({ speaker }) => speaker?.name ?? []))];

  test.each(names)('%s', async (name) => {
    const last = name.split(' ').at(-1) ?? '';
    for (const query of [
      name,
      withoutAccents(name),
      name.toUpperCase(),
      `${last} ${name.split(' ')[0]}`,
      last,
    ]) {
      const first = (await read(query)).filter(({ type }) => type === 'quote').slice(0, 3);
      expect(first.length, query).toBeGreaterThan(0);
      for (const stored of first.slice(0, 2)) {
        expect(stored.type === 'quote' && stored.record.speaker?.name, query).toBe(name);
      }
    }
  });
});

describe('a municipality is found by name, with and without accents, and its own records lead', () => {
  const codes = [...new Set(interviews.flatMap(({ about }) => about))];
  const places = FILES.gazetteer.municipalities.filter(({ code }) => codes.includes(code));

  test('for every one that was interviewed', () => {
    expect(places.length).toBe(codes.length);
    expect(places.length).toBeGreaterThan(5);
  });

  test.each(places)('$name', async ({ code, name }) => {
    for (const query of [name, withoutAccents(name), name.toLowerCase(), `${name} kommun`]) {
      const first = (await read(query)).slice(0, 3);
      expect(
        first.map(({ record }) => record.places.includes(code)),
        query,
      ).toEqual([true, true, true]);
    }
  });

  test('and of the register a row of its own is among the first two, for every one that has any', async () => {
    const owned = new Set(
      FILES.articles.filter((each) => !interviews.includes(each)).flatMap(({ about }) => about),
    );
    const places = FILES.gazetteer.municipalities.filter(({ code }) => owned.has(code));
    expect(places.length).toBe(211);
    for (const { code, name } of places) {
      // The Trelleborg model in Sollentuna answers to Trelleborg too.
      const rows = (await read(name)).filter(({ record }) => !isTold(record)).slice(0, 2);
      expect(
        rows.flatMap(({ record }) => record.places),
        name,
      ).toContain(code);
    }
  });

  test.each([
    ['Vara', '1470'],
    ['Åre', '2321'],
    ['are', '2321'],
  ])('%s is the place, not the verb', async (query, code) => {
    const found = await read(query);
    expect(found.length).toBeGreaterThan(0);
    for (const { record } of found) expect(record.places, record.id).toContain(code);
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
    expect(ids(await read(query)).slice(0, 5)).toContain(id);
  });
});

describe('a quote leads to what rests on it', () => {
  test('and an initiative to the quotes behind it, below the best', async () => {
    const withEvidence = FILES.initiatives.filter(({ evidence }) => evidence !== 'article');
    expect(withEvidence.length).toBeGreaterThan(0);
    for (const { id, name, evidence } of withEvidence) {
      const found = await find(name.sv);
      if (found[0]?.stored.record.id !== id) continue;
      expect(idsOf(found), name.sv).toEqual(expect.arrayContaining([...evidence]));
    }
  });

  test('but not past what the query shuts out', async () => {
    const [initiative] = FILES.initiatives.filter(({ evidence }) => evidence !== 'article');
    const name = initiative?.name.sv.replace(/\P{L}+/gu, ' ') ?? '';
    const open = await find(name);
    const narrow = await find(`${name} -plats:Boden`);
    expect(open.some(({ stored }) => stored.record.places.includes('2582'))).toBe(true);
    expect(narrow.filter(({ stored }) => stored.record.places.includes('2582'))).toEqual([]);
  });
});

describe('the first answer', () => {
  test('holds the same records as the ranked one, best first in each', async () => {
    for (const query of [
      'upphandling',
      'Per Olsson',
      'vem:Olsson',
      'brednabd',
      '"långt fram"',
      'e-tjänster i Boden',
    ]) {
      const { first, ranked } = await searchRecords(SEARCHABLE, query);
      const again = ranked();
      expect(idsOf(again).sort(), query).toEqual(idsOf(first).sort());
      expect(first.length, query).toBeGreaterThan(0);
      for (const found of [first, again]) {
        // Scores of two indexes do not compare: best first in what was told, and in the register.
        for (const of of [true, false]) {
          const scores = found.filter(({ ofRegister }) => ofRegister === of).map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }
      }
    }
  });

  test('reads no record that it does not show', async () => {
    const asked: string[] = [];
    const load = async (wanted: readonly string[]) => {
      asked.push(...wanted);
      return SEARCHABLE.load(wanted);
    };
    const { first } = await searchRecords({ ...SEARCHABLE, load }, 'inlåsning');
    expect(new Set(asked)).toEqual(new Set(idsOf(first)));
  });
});

test('the records of the corpus are as many as its files hold', () => {
  expect(SEARCHABLE.index.size + SEARCHABLE.register.size).toBe(RECORDS.length);
});
