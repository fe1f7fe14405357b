import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Digest } from '../../../data/model/digest.ts';
import { digest } from '../../../data/related/digest.ts';
import { begun, SPEAKER, said } from '../search/records.ts';
import { RECORDS } from './facts.ts';

describe('everyone quoted is known', () => {
  test('once, as in the last of their quotes', () => {
    const { people } = digest([
      said('q-1', { speaker: { ...SPEAKER, role: 'it-strateg' } }),
      said('q-2', { speaker: { ...SPEAKER, id: 'asa-frank', name: 'Åsa Frank' } }),
      said('q-3', { speaker: { ...SPEAKER, role: 'it-chef' } }),
    ]);
    expect(people.map(({ id, role }) => [id, role])).toEqual([
      ['per-olsson', 'it-chef'],
      ['asa-frank', 'it-chef'],
    ]);
  });

  test('in the real corpus', () => {
    const speakers = RECORDS.flatMap(({ type, record }) => (type === 'quote' ? [record.speaker?.id] : []));
    expect(digest(RECORDS).people.map(({ id }) => id)).toEqual([...new Set(speakers)]);
  });
});

describe('a name in the records', () => {
  const names = (...records: Parameters<typeof digest>[0]) =>
    Object.fromEntries(digest(records).names.map((known) => [known.name, known]));

  test('of a person has the records and the themes of their quotes, and does not stand alone', () => {
    const known = names(said('q-1', { themes: ['moln'] }), said('q-2', { themes: ['skola', 'moln'] }))[
      'Per Olsson'
    ];
    expect(known?.records).toBe('q-1 q-2');
    expect(new Set(known?.themes)).toEqual(new Set(['moln', 'skola']));
    expect(known?.standsAlone).toBe(false);
  });

  test('is one where it is spelt with other accents or capitals', () => {
    const known = names(
      begun('i-1', { name: { sv: 'Bodenappen', en: '-' } }),
      begun('i-2', { name: { sv: 'BODENAPPÉN', en: '-' } }),
    );
    expect(Object.keys(known)).toEqual(['Bodenappen']);
    expect(known.Bodenappen?.records).toBe('i-1 i-2');
  });

  test('of an initiative is what it is called, without what explains it', () => {
    const bracketed = begun('i-1', { name: { sv: 'Giraffen (larm på natten)', en: '-' } });
    const appended = begun('i-2', { name: { sv: 'Open Care, en plattform', en: '-' } });
    expect(Object.keys(names(bracketed, appended))).toEqual(['Giraffen', 'Open Care']);
  });

  test('of an initiative that is a whole phrase is none, but its products are', () => {
    const initiative = begun('i-1', {
      name: { sv: 'En ny plattform för alla e-tjänster', en: '-' },
      products: ['Open ePlatform', 'Surface'],
    });
    expect(Object.keys(names(initiative))).toEqual(['Open ePlatform', 'Surface']);
  });

  test.each([
    ['Open ePlatform', true],
    ['Surface', false],
  ])('that is a product’s stands alone where it is of several words: %s', (product, standsAlone) => {
    expect(names(begun('i-1', { products: [product] }))[product]?.standsAlone).toBe(standsAlone);
  });
});

describe('municipalities work together', () => {
  const together = (themes: string[], places: string[]) =>
    new Set(digest([begun('i-1', { themes, places })]).cooperations);

  test('whose initiative is one of cooperation, each with each other', () => {
    const pairs = together(['moln', 'samverkan'], ['2582', '2581', '2584']);
    for (const pair of ['2582 2581', '2581 2582', '2581 2584', '2584 2582'])
      expect(pairs.has(pair), pair).toBe(true);
  });

  test('not by an initiative of another subject, nor by a quote', () => {
    expect(together(['moln'], ['2582', '2581'])).toEqual(new Set());
    const quote = said('q-1', { themes: ['samverkan'], places: ['2582', '2581'] });
    expect(digest([quote]).cooperations).toEqual([]);
  });
});

test('it has the form in which it is stored, of the real corpus and of nothing', () => {
  expect(v.is(Digest, digest(RECORDS))).toBe(true);
  expect(digest([])).toEqual({ people: [], names: [], cooperations: [] });
});
