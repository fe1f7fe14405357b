import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SearchHelp } from '../../../data/model/search.ts';
import { searchHelp } from '../../../data/search/search-help.ts';
import { find, SEARCHABLE } from './real-corpus.ts';

const help = (query: string) => searchHelp(SEARCHABLE, query);

describe('of a query it is told', () => {
  test.each([
    ['which words no record has, as typed', 'kvantkromodynamik i Boden', ['kvantkromodynamik']],
    ['none that a record has in another inflection', 'upphandlingarna', []],
    ['no stop word', 'och eller', []],
    ['none of nothing', '', []],
  ])('%s', async (_, query, unknown) => {
    expect((await help(query)).unknown).toEqual(unknown);
  });

  test.each([
    ['vem:Quetzalcoatl', [{ field: 'person', value: 'Quetzalcoatl', name: null }]],
    ['vem:', [{ field: 'person', value: '', name: null }]],
    ['år:aldrig fiber', [{ field: 'year', value: 'aldrig', name: null }]],
    ['plats:Boden vem:Olsson år:2016 -plats:Ale', []],
  ])('which fields name nobody and nothing: %s', async (query, fields) => {
    expect((await help(query)).fields).toEqual(fields);
  });

  test.each([
    ['plats:Ale', 'Ale'],
    ['leverantör:"tele2"', 'Tele2'],
  ])('on which name there is no record: %s', async (query, name) => {
    expect((await help(query)).fields.map((field) => field.name?.name.sv)).toEqual([name]);
  });

  test.each([
    ['år:1990', [2006, 2026]],
    ['år:2016..2018', null],
    ['år:aldrig', null],
  ])('from when to when there are records, where that was missed: %s', async (query, years) => {
    expect((await help(query)).years).toEqual(years);
  });

  test('which words some record has, and what narrows, as typed', async () => {
    const told = await help('Fiber och xyzzyqv plats:"Boden" -vem:Frank');
    expect(told).toMatchObject({ known: ['fiber'], limits: ['plats:"Boden"', '-vem:Frank'] });
  });

  test('which words a minus leaves out, as typed', async () => {
    expect((await help('fiber -Fiber -"öppna data"')).excluded).toEqual(['fiber', 'öppna', 'data']);
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE records; --",
    '{{7*7}}',
    '&lt;div class=x onclick=y&gt;',
    'qwrtyzx',
    'a b c',
  ])('of no word that is far from what was typed: %s', async (query) => {
    expect((await help(query)).nearest).toEqual([]);
  });

  test.each([
    ['a slip away', 'inlåsnign', 'inlåsning'],
    ['with its accents, though typed without', 'inlasnign', 'inlåsning'],
  ])('which words of the records are near: %s', async (_, query, near) => {
    expect((await help(query)).nearest).toContain(near);
  });
});

test('a word that is offered finds something, and few are', async () => {
  for (const query of ['inlåsnign', 'brednabdet', 'digitala sopor och kvantum', 'kommunicera']) {
    const { nearest } = await help(query);
    expect(nearest.length).toBeLessThan(10);
    expect(new Set(nearest).size).toBe(nearest.length);
    for (const word of nearest) expect(await find(word), `${query}: ${word}`).not.toEqual([]);
  }
});

test('whatever is typed is answered in the form of the contract', async () => {
  const query = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      expect(v.is(SearchHelp, await help(typed))).toBe(true);
    }),
  );
});
