import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { FoundName } from '../../../data/model/search.ts';
import { findNames } from '../../../data/search/find-names.ts';

const index = nodeCorpus().namesToFind();
const entries = index.names.map(({ entry }) => entry);
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

test('of names that answer alike, the one with records stands above the one without', () => {
  const answers = find('bo');
  const counts = answers.map(({ entry }) => entry.records > 0);
  expect(counts).toEqual([...counts].sort((a, b) => Number(b) - Number(a)));
});

test('each entry says how many records lie under it', () => {
  expect(first('Per Olsson')).toMatchObject({ records: 10, note: 'it-chef, Boden kommun' });
  expect(first('Boden')).toMatchObject({ records: 22, note: 'Norrbottens län' });
  expect(first('Kiruna')?.records).toBe(2);
  expect(entries).toHaveLength(9 + 290 + entries.filter(({ kind }) => kind === 'vendor').length + 17);
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
