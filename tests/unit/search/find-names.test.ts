import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../data/model/records.ts';
import { FoundName } from '../../../data/model/search.ts';
import { entryOf, findNames } from '../../../data/search/find-names.ts';
import { FILES, RECORDS, SEARCHABLE } from './real-corpus.ts';

const index = SEARCHABLE.names;
const entries = index.names.map(entryOf);
const find = (query: string) => findNames(index, query, 6);
const first = (query: string) => find(query)[0]?.entry;

describe('a name is found', () => {
  test.each([
    ['whole', 'Per Olsson', 'person', 'Per Olsson'],
    ['without its accents', 'asa frank', 'person', 'Åsa Frank'],
    ['by the last name', 'mehner', 'person', 'Helena Mehner'],
    ['by its first two letters', 'bo', 'municipality', 'Boden'],
    ['where it is one of everyday words', 'Vara', 'municipality', 'Vara'],
    ['where it folds to another word', 'Åre', 'municipality', 'Åre'],
    ['by what it is called in full', 'Bodens kommun', 'municipality', 'Boden'],
    ['though nothing was said there', 'Kiruna', 'municipality', 'Kiruna'],
    ['of a vendor', 'atea', 'vendor', 'Atea'],
    ['of a theme', 'molntjänster', 'theme', 'Molntjänster'],
    ['of a theme in English', 'cloud', 'theme', 'Molntjänster'],
    ['with a letter too many', 'Skövdee', 'municipality', 'Skövde'],
    ['with an accent too few and a slip', 'vestera', 'municipality', 'Västerås'],
  ])('%s', (_, query, kind, name) => {
    expect(first(query)).toMatchObject({ kind, name: { sv: name } });
  });
});

test.each([
  ['a known body is no slip of a vendor', 'Inera'],
  ['nor in few letters', 'digg'],
  ['a word with another first letter is no slip of a place', 'blomma'],
  ['a word that shares but its beginning with a vendor is none', 'skolmat'],
])('%s: %s', (_, query) => {
  expect(find(query)).toEqual([]);
});

describe('of one kind only', () => {
  const kinds = ['person', 'municipality', 'vendor', 'theme'] as const;

  test.each([
    ['a person', 'bo', 'person'],
    ['a municipality', 'bo', 'municipality'],
    ['a vendor', 'vi', 'vendor'],
    ['a theme', 'mo', 'theme'],
  ] as const)('%s is found: %s', (_, query, kind) => {
    const found = findNames(index, query, 400, kind);
    const all = findNames(index, query, 400).filter(({ entry }) => entry.kind === kind);
    expect(found).toEqual(all);
  });

  test('a name with a slip is found, though another kind has the very name', () => {
    expect(findNames(index, 'Skövdee', 6, 'municipality')[0]?.entry.name.sv).toBe('Skövde');
    expect(findNames(index, 'Bodne', 6, 'municipality')[0]?.entry.name.sv).toBe('Boden');
    // "Vara" is a municipality; among people it is at most a slip of somebody's name.
    for (const { entry, score } of findNames(index, 'Vara', 6, 'person')) {
      expect(entry.kind).toBe('person');
      expect(score).toBeLessThan(1);
    }
  });

  test('whatever is typed, none of another kind is', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('bo', 'a', 'it', 'Per', 'Bodenn', 'molnet'),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...kinds), fc.nat({ max: 20 }), (query, kind, most) => {
        const found = findNames(index, query, most, kind);
        expect(found.length).toBeLessThanOrEqual(most);
        for (const { entry } of found) expect(entry.kind).toBe(kind);
      }),
    );
  });
});

describe('the whole names that the index knows', () => {
  test('are of people, municipalities and vendors, folded, also by another name', () => {
    for (const name of ['per olsson', 'are', 'bodens kommun', 'atea'])
      expect(index.whole.has(name), name).toBe(true);
  });

  test('and never of themes: a theme’s name is a word', () => {
    const theme = entries.find(({ kind, id }) => kind === 'theme' && id === 'upphandling');
    expect(theme).toBeDefined();
    expect(index.whole.has('upphandling')).toBe(false);
  });
});

test('of names that answer alike, the one with records stands above the one without', () => {
  const answers = find('bo');
  const counts = answers.map(({ entry }) => entry.records > 0);
  expect(counts).toEqual([...counts].sort((a, b) => Number(b) - Number(a)));
});

test('each entry says how many records lie under it', () => {
  const naive = (test: (stored: StoredRecord) => boolean) => RECORDS.filter(test).length;
  for (const { kind, id, records } of entries) {
    if (kind === 'municipality') expect(records, id).toBe(naive(({ record }) => record.places.includes(id)));
    if (kind === 'theme') expect(records, id).toBe(naive(({ record }) => record.themes.includes(id)));
  }
  expect(first('Per Olsson')).toMatchObject({ note: 'it-chef, Boden kommun' });
  expect(first('Boden')).toMatchObject({ note: 'Norrbottens län' });
  expect(first('Kiruna')?.records).toBeGreaterThan(0);
});

test('a person’s records are their quotes and the initiatives that rest on these', () => {
  const quotes = new Map(FILES.quotes.map(({ id, speaker }) => [id, speaker?.id]));
  const people = new Set(quotes.values());
  expect(
    entries
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...people].sort());
  for (const person of people) {
    const resting = FILES.initiatives.filter(
      ({ evidence }) => evidence !== 'article' && evidence.some((id) => quotes.get(id) === person),
    );
    const own = [...quotes.values()].filter((id) => id === person);
    const entry = entries.find(({ kind, id }) => kind === 'person' && id === person);
    expect(entry?.records, person).toBe(own.length + resting.length);
  }
});

test('everyone quoted, every municipality, vendor and theme has an entry', () => {
  const count = (wanted: string) => entries.filter(({ kind }) => kind === wanted).length;
  expect(count('municipality')).toBe(FILES.gazetteer.municipalities.length);
  expect(count('vendor')).toBe(FILES.gazetteer.vendors.length);
  expect(count('theme')).toBe(FILES.themes.length);
});

test('nothing is found for nothing, signs, or a word that names nobody', () => {
  for (const query of ['', '  ', '!!!', '😀', 'kvantkromodynamik']) expect(find(query), query).toEqual([]);
});

test('whatever is typed is answered, best first, in the form of the contract', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 })),
      (query) => {
        const names = v.parse(v.array(FoundName), find(query));
        expect(names.length).toBeLessThanOrEqual(6);
        names.forEach(({ score }, rank) => {
          expect(score >= 0 && score <= (names[rank - 1]?.score ?? 1)).toBe(true);
        });
      },
    ),
  );
}, 30_000);

test('a query of 500 letters is answered within a second', () => {
  const started = performance.now();
  find('välfärdsteknik '.repeat(33));
  expect(performance.now() - started).toBeLessThan(1_000);
});
