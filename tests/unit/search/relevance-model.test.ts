import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { packRelevance } from '../../../data/model/pack-relevance.ts';
import { PackedRelevance, type Relevance } from '../../../data/model/relevance.ts';
import { rarityOf, relevanceModel } from '../../../data/search/relevance-model.ts';

const RECORDS = Array.from({ length: 90 }, (_, number) => `r-${number}`);

const leads = fc
  .uniqueArray(fc.record({ record: fc.nat(89), steps: fc.integer({ min: 1, max: 60 }) }), {
    selector: ({ record }) => record,
  })
  .map((pairs) => pairs.sort((a, b) => a.record - b.record).flatMap(({ record, steps }) => [record, steps]));

const relevance = fc
  .uniqueArray(
    fc.record({
      beginning: fc.stringMatching(/^[a-zåäö0-9-]{3,5}$/),
      count: fc.integer({ min: 1, max: 900 }),
      adds: fc.integer({ min: -60, max: 60 }),
      leads,
    }),
    { selector: ({ beginning }) => beginning },
  )
  .map((rows): Relevance => {
    const sorted = rows.sort((a, b) => (a.beginning < b.beginning ? -1 : 1));
    return {
      ...{ records: RECORDS, judged: 1_000, beginnings: sorted.map(({ beginning }) => beginning) },
      ...{ counts: sorted.map(({ count }) => count), leads: sorted.map((row) => row.leads) },
      matter: { any: 70, adds: sorted.map(({ adds }) => adds) },
    };
  });

test('what is packed is told as it was, and packed as its schema says', () => {
  fc.assert(
    fc.property(relevance, (given) => {
      const packed = v.parse(PackedRelevance, JSON.parse(JSON.stringify(packRelevance(given))));
      const model = relevanceModel(packed);
      expect([model.records, model.matter]).toEqual([given.records, 0.7]);
      expect(model.of('nobody')).toBeUndefined();
      given.beginnings.forEach((beginning, at) => {
        expect(model.of(beginning)).toEqual({
          rarity: rarityOf(given.counts[at] ?? 0, given.judged),
          leads: given.leads[at],
          matter: (given.matter.adds[at] ?? 0) / 100,
        });
      });
    }),
  );
});

test.each([
  ['a count', { counts: [1] }],
  ['what a word adds', { matter: { any: 1, adds: [1, 2, 3] } }],
  ['to what one leads', { leads: '##' }],
  ['a beginning', { beginnings: 'Afibe' }],
])('of which %s is missing does not pass its gate', (_, part) => {
  const sound = packRelevance({
    ...{ records: ['a'], judged: 9, beginnings: ['fiber', 'larmk'], counts: [2, 3] },
    ...{ leads: [[0, 3], []], matter: { any: 1, adds: [1, 2] } },
  });
  expect(v.safeParse(PackedRelevance, sound).success).toBe(true);
  expect(v.safeParse(PackedRelevance, { ...sound, ...part }).success).toBe(false);
});
