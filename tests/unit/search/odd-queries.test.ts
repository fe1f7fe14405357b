import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { inReadingOrder } from '../../../data/search/reading-order.ts';
import { type FoundRecord, searchRecords } from '../../../data/search/search-records.ts';

const { index, byId } = nodeCorpus();
const load = async (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
const find = (query: string) => searchRecords(index, query, load);
const idsOf = (found: readonly FoundRecord[]) => found.map(({ stored }) => stored.record.id);

describe('a misspelt word finds what was meant', () => {
  test.each([
    ['bredbnad', 'vara-1'],
    ['cybersäkehet', 'are-4'],
    ['uphandling', 'boden-6'],
    ['välfärdstekink', 'vara-2'],
    ['inlåsnign', 'are-7'],
    ['ekrö', 'ekero-1'],
    ['Olson', 'boden-2'],
    ['Petersson', 'are-3'],
    ['Forseng', 'vara-2'],
    ['Helsinborg', 'helsingborg-1'],
    ['Vesterås', 'vasteras-1'],
  ])('%s: %s', async (query, id) => {
    expect(idsOf(await find(query)).slice(0, 5)).toContain(id);
  });
});

describe('a query of nothing that can be looked for finds nothing', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\n\u00a0'],
    ['signs', '!?§ – … "" () /\\ *'],
    ['an emoji', '😀👨‍👩‍👧'],
    ['half an emoji', '\ud83d'],
    ['Hebrew, from right to left', 'עירייה'],
    ['marks of direction only', '\u202e\u202d\u200f'],
    ['one letter, ten thousand times', 'a'.repeat(10_000)],
    ['zero bytes', '\u0000\u0000'],
    ['a word of no record', 'kvantkromodynamik'],
  ])('%s', async (_, query) => {
    expect(await find(query)).toEqual([]);
  });
});

describe('a query with odd things in it finds what it asks for', () => {
  test.each([
    ['markup', '<script>alert(1)</script> <b>inlåsning</b>'],
    ['a pattern', '^inlåsning.*(+[$'],
    ['an operator of Fuse', '!=inlåsning | \'"'],
    ['marks of direction', '\u202einlåsning\u202c'],
    ['an accent apart', 'inlåsning'.normalize('NFD')],
    ['capitals', 'INLÅSNING'],
    ['ten thousand letters behind it', `inlåsning ${'ö '.repeat(5_000)}`],
    ['a name of every object', 'inlåsning constructor __proto__ toString'],
  ])('%s', async (_, query) => {
    expect(idsOf(await find(query)).slice(0, 5)).toContain('are-7');
  });
});

test('whatever is typed is answered, at once, with marks inside the texts', async () => {
  const words = fc.constantFrom('åre', 'it', 'bredband', 'chef', 'e-tjänst', 'öppen', 'kommun', 'vara');
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ maxLength: 600 }));
  const query = fc.oneof(
    anything,
    fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const found = await find(typed);
      expect(new Set(idsOf(found)).size).toBe(found.length);
      for (const { stored, score, marks } of found) {
        expect(score >= 0 && score <= 1).toBe(true);
        const text = stored.type === 'quote' ? stored.record.text : stored.record.summary.sv;
        for (const [start, end] of marks.sv)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
  );
}, 60_000);

test('a record that is gone from the store is left out', async () => {
  const found = await searchRecords(index, 'inlåsning', async (ids) =>
    (await load(ids)).filter(({ record }) => record.id !== 'are-7'),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(idsOf(found)).not.toContain('are-7');
});

test('from the second letter of a name on, it is found as it is typed', async () => {
  for (const name of ['Boden', 'Ekerö', 'Skövde', 'Sundsvall', 'Pettersson']) {
    for (let length = 2; length <= name.length; length++) {
      expect(await find(name.slice(0, length)), name.slice(0, length)).not.toEqual([]);
    }
  }
});

describe('the reading order', () => {
  test('keeps quotes together and initiatives together, the group of the best first, and drops the tail', async () => {
    const found = await find('upphandling');
    const read = inReadingOrder(found);
    const types = read.map(({ stored }) => stored.type);
    expect(types.filter((type, at) => type !== types[at - 1]).length).toBe(2);
    expect(read[0]).toBe(found[0]);
    const kept = new Set(read);
    const best = found[0]?.score ?? 0;
    for (const each of found) expect(kept.has(each)).toBe(each.score >= best * 0.3);
  });

  test('of nothing is nothing', () => {
    expect(inReadingOrder([])).toEqual([]);
  });
});
