import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../data/search/find-names.ts';
import { inReadingOrder } from '../../../data/search/reading-order.ts';
import { searchRecords } from '../../../data/search/search-records.ts';
import { find, idsOf, SEARCHABLE } from './real-corpus.ts';

describe('a misspelt word finds what was meant', () => {
  test.each([
    ['bredbnad', 'vara-1'],
    ['cybersäkehet', 'are-4'],
    ['uphandling', 'boden-6'],
    ['välfärdstekink', 'vara-2'],
    ['inlåsnign', 'are-7'],
    ['ekrö', 'ekero-1'],
    ['Olson', 'boden-7'],
    ['Petersson', 'are-3'],
    ['Forseng', 'vara-2'],
    ['Helsinborg', 'helsingborg-1'],
    ['Vesterås', 'vasteras-1'],
  ])('%s: %s', async (query, id) => {
    expect(idsOf(await find(query)).slice(0, 5)).toContain(id);
  });
});

test.each([
  ['välfärdsteknk', 'välfärdsteknik', 'by its subject'],
  ['säkrhet', 'säkerhet', 'by what begins like it and holds it'],
  ['dirft och nät', 'drift och nät', 'beside other words'],
])('and most of what the right word finds: %s, %s, %s', async (slip, right) => {
  const first = async (query: string) => {
    const { ranked, reading } = await searchRecords(SEARCHABLE, query);
    return idsOf(inReadingOrder(ranked(), reading)).slice(0, 8);
  };
  const [found, wanted] = [await first(slip), await first(right)];
  expect(wanted.filter((id) => found.includes(id)).length).toBeGreaterThanOrEqual(5);
});

test.each(['tandvård', 'sandning', 'kalkning', 'bandy', 'fiskekort'])(
  'an everyday word is no slip of another, and finds nothing that was said: %s',
  async (query) => {
    expect((await find(query)).filter(({ ofRegister }) => !ofRegister)).toEqual([]);
  },
);

test('what is asked of suppliers that lock in leads to what was said on lock-in', async () => {
  expect(idsOf(await find('leverantörer låser in kunder')).slice(0, 5)).toEqual(
    expect.arrayContaining(['are-7', 'sundsvall-1']),
  );
});

const NOTHING_TO_LOOK_FOR: readonly (readonly [what: string, query: string])[] = [
  ['nothing', ''],
  ['white space', ' \t\n\u00a0'],
  ['signs', '!?§ – … "" () /\\ *'],
  ['ten thousand signs', '?!.,;:–—“”()[]{}/\\|*+^$'.repeat(420)],
  ['emoji', '😀👨‍👩‍👧🏳️‍🌈🧑🏽‍💻'],
  ['half an emoji', '\ud83d'],
  ['Hebrew, from right to left', 'עירייה'],
  ['Arabic in marks of direction', '\u202eنظام البلدية\u202c'],
  ['marks of direction only', '\u202e\u202d\u200f'],
  ['one letter, ten thousand times', 'å'.repeat(10_000)],
  ['a field of nobody, ten thousand letters long', `vem:${'å'.repeat(10_000)}`],
  ['zero bytes', '\u0000\u0007\u001b'],
  ['a word of no record', 'kvantkromodynamik'],
  ['a field with nothing', 'vem:'],
  ['fields with nothing', 'vem: plats: tema: leverantör: år:'],
  ['a phrase of nothing', '""'],
  ['a minus of nothing', '-'],
  ['signs of patterns', '(?<=^|[^*+?{}|\\])$'],
];

describe('a query of nothing that can be looked for finds nothing', () => {
  test.each(NOTHING_TO_LOOK_FOR)('%s', async (_, query) => {
    expect(await find(query)).toEqual([]);
  });
});

const WITH_ODD_THINGS: readonly (readonly [what: string, query: string])[] = [
  ['markup', '<inlåsning/>'],
  ['a pattern', '^inlåsning.*(+[$'],
  ['an operator of Fuse', '!=inlåsning | \'"'],
  ['marks of direction', '\u202einlåsning\u202c'],
  ['an accent apart', 'inlåsning'.normalize('NFD')],
  ['capitals', 'INLÅSNING'],
  ['itself, to ten thousand letters', 'inlåsning '.repeat(1_000)],
  ['ten thousand signs behind it', `inlåsning ${'! '.repeat(5_000)}`],
  ['a mark that is never closed', '"inlåsning'],
  ['a mark of each kind', '»inlåsning” “'],
  ['a field that is empty', 'vem: inlåsning'],
  ['a field whose mark is never closed', 'inlåsning vem:"'],
  ['an emoji beside it', '😀inlåsning😀'],
];

describe('a query with odd things in it finds what it asks for', () => {
  test.each(WITH_ODD_THINGS)('%s', async (_, query) => {
    expect(idsOf(await find(query)).slice(0, 5)).toContain('are-7');
  });
});

/** The best of three, and tried again: another process may hold one up. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

describe('an odd query is answered within 50 ms:', () => {
  const words = 'upphandling leverantörer digitalisering kommun e-tjänster samverkan bredband säkerhet ';

  test.each<readonly [what: string, query: string]>([
    ...NOTHING_TO_LOOK_FOR,
    ...WITH_ODD_THINGS,
    ['markup', '<script>alert(1)</script> <b>inlåsning</b>'],
    ['names of every object', 'constructor __proto__ toString hasOwnProperty'],
    ['letters from both sides', 'inlåsning עירייה'],
    ['ten thousand letters', 'leverantör '.repeat(1_000).slice(0, 10_000)],
    ['ten thousand letters of words that much is said of', words.repeat(200).slice(0, 10_000)],
    ['ten thousand letters of a phrase', '"öppen källkod" '.repeat(700)],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['ten thousand letters of minus', '-fiber '.repeat(1_500)],
    ['ten thousand letters of all years', 'år:.. år:1900.. '.repeat(700)],
  ])('%s', { retry: 2 }, async (_, query) => {
    const taken = await milliseconds(async () => {
      inReadingOrder(await find(query));
      findNames(SEARCHABLE.names, query, 6);
    });
    expect(taken).toBeLessThan(50);
  });
});

test('whatever is typed is answered, each record once, with marks inside the texts', async () => {
  const words = fc.constantFrom(
    'åre',
    'it',
    'bredband',
    'chef',
    'e-tjänst',
    'öppen',
    'kommun',
    'vara',
    'vem:',
    '-',
    '"',
  );
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ maxLength: 600 }));
  const query = fc.oneof(
    anything,
    fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const found = await find(typed);
      expect(new Set(idsOf(found)).size).toBe(found.length);
      for (const { score } of found) expect(score >= 0 && score <= 1).toBe(true);
    }),
  );
}, 60_000);

test('a record that is gone from the store is left out', async () => {
  const load = async (ids: readonly string[]) =>
    (await SEARCHABLE.load(ids)).filter(({ record }) => record.id !== 'are-7');
  const { first, ranked } = await searchRecords({ ...SEARCHABLE, load }, 'inlåsning');
  for (const found of [first, ranked()]) {
    expect(found.length).toBeGreaterThan(0);
    expect(idsOf(found)).not.toContain('are-7');
  }
});

test('from the second letter of a name on, it is found as it is typed', async () => {
  for (const name of ['Boden', 'Ekerö', 'Skövde', 'Sundsvall', 'Pettersson']) {
    for (let length = 2; length <= name.length; length++) {
      expect(await find(name.slice(0, length)), name.slice(0, length)).not.toEqual([]);
    }
  }
});
