import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { inReadingOrder } from '../../../data/search/reading-order.ts';
import { searchRecords } from '../../../data/search/search-records.ts';
import { idsOf, SEARCHABLE } from './real-corpus.ts';

async function found(query: string): Promise<string[]> {
  const { ranked, reading } = await searchRecords(SEARCHABLE, query);
  return idsOf(inReadingOrder(ranked(), reading));
}

const petterssons = readCorpus().quotes.filter(({ speaker }) => speaker?.name.endsWith('Pettersson'));

describe('a narrowing to a name', () => {
  test.each(['Petersson', 'Peterson', 'Pettersson'])(
    'finds a last name that is spelt nearly so: %s',
    async (name) => {
      expect(petterssons.length).toBeGreaterThan(0);
      expect(await found(`vem:${name}`)).toEqual(expect.arrayContaining(petterssons.map(({ id }) => id)));
    },
  );

  test.each(['Inera', 'SKR', 'Digg'])('never finds what is another’s: leverantör:%s', async (name) => {
    expect(await found(`leverantör:${name}`)).toEqual([]);
  });
});

test('one word is found alike however its hyphen is typed', async () => {
  const asked = await found('e-tjänst');
  expect(asked.length).toBeGreaterThan(0);
  expect(await found('etjänst')).toEqual(asked);
  expect(await found('e tjänst')).toEqual(asked);
});

test('a word on the way to another finds that: upp, upphandling', async () => {
  const [whole, begun] = [await found('upphandling'), await found('upp')];
  expect(begun.slice(0, 5).filter((id) => whole.slice(0, 20).includes(id)).length).toBeGreaterThan(2);
});

test('a word of asking does not come before the name that is asked for', async () => {
  const first = (await found('what do municipalities say about Microsoft')).slice(0, 3);
  expect(first).not.toContain('i-are-4');
  expect(first).toEqual(expect.arrayContaining(['vara-1']));
});

test('letters within a word are no name: inera, nominerades', async () => {
  expect(await found('inera')).not.toContain('i-fem-1');
  expect(await found('SKR')).not.toContain('i-skovde-5');
});
