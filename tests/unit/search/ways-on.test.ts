import { describe, expect, test } from 'vitest';
import { searchHelp } from '../../../data/search/search-help.ts';
import { waysOn } from '../../../data/search/ways-on.ts';
import { find, SEARCHABLE } from './real-corpus.ts';

const countOf = async (query: string) => (await find(query)).length;
const ways = async (query: string) => waysOn(query, await searchHelp(SEARCHABLE, query), countOf);
const queriesOf = (found: readonly { query: string }[] | null) => found?.map(({ query }) => query);

describe('from a query that found nothing', () => {
  test.each([
    ['fiber xyzzyqv', ['fiber']],
    ['snöröjnign hemtjänst', ['hemtjänst']],
    ['xyzzyqv fiber vem:Frank', ['fiber vem:Frank']],
    ['ersätta personal med AI', ['ersätta', 'personal', 'ai']],
    ['xyzzyqv', []],
    ['fiber -fiber', []],
  ])('its known words lead on: %s', async (query, words) => {
    expect(await find(query)).toEqual([]);
    expect(queriesOf((await ways(query)).words)).toEqual(words);
  });

  test('the same words without quotation marks do', async () => {
    const { phrases, unquoted } = await ways('"service och drift"');
    expect(phrases).toEqual(['service och drift']);
    expect(unquoted?.query).toBe('service och drift');
    expect(unquoted?.count).toBe(await countOf('service och drift'));
  });

  test.each(['"fiber"', 'vem:"Patrik Frank" xyzzyqv', 'fiber -"öppna data"'])(
    'there is no phrase in %s',
    async (query) => {
      expect((await ways(query)).phrases).toEqual([]);
    },
  );

  test('it does without each of its limits, where no record meets them all', async () => {
    const { without } = await ways('vem:Frank plats:Boden');
    expect(queriesOf(without)).toEqual(['plats:Boden', 'vem:Frank']);
    for (const { query, count } of without ?? []) expect(await countOf(query), query).toBe(count);
    expect((await ways('fiber vem:Frank plats:Boden')).without?.length).toBeGreaterThan(0);
  });

  test.each(['vem:Frank', 'kvantkromodynamik plats:Boden', 'vem:Quetzalcoatl plats:Boden', 'fiber -fiber'])(
    'no limit is in its way, where something else is why nothing was found: %s',
    async (query) => {
      expect((await ways(query)).without).toBeNull();
    },
  );

  test.each([
    ['fiber år:2018..2010 it', 'fiber år:2010..2018 it'],
    ['år:2016-2020', 'år:2016..2020'],
    ['år:"2016–2020"', 'år:"2016..2020"'],
    ['år:1990', null],
    ['år:aldrig', null],
  ])('its years lead on as they are written: %s', async (query, mended) => {
    expect((await ways(query)).mended).toBe(mended);
  });
});
