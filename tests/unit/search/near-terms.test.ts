import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearTerms } from '../../../data/search/near-terms.ts';
import { textAt, textList } from '../../../data/search/text-list.ts';

/** Optimal string alignment by its definition, without rows, shared beginnings or giving up. */
function naiveDistance(a: string, b: string, known = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const key = `${a.length} ${b.length}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    naiveDistance(shortA, b, known) + 1,
    naiveDistance(a, shortB, known) + 1,
    naiveDistance(shortA, shortB, known) + cost,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) ways.push(naiveDistance(a.slice(0, -2), b.slice(0, -2), known) + 1);
  known.set(key, Math.min(...ways));
  return Math.min(...ways);
}

const vocabularyOf = (unit: fc.Arbitrary<string>, longest: number, most: number) =>
  fc
    .array(fc.string({ unit, minLength: 1, maxLength: longest }), { maxLength: most })
    .map((words) => [...new Set(words)].sort());

const near = (words: readonly string[], word: string, limit: number) =>
  nearTerms(textList(words), word, limit).map((number) => textAt(textList(words), number));

describe('the terms near a word are those that the definition finds,', () => {
  test.each([
    ['in few letters', fc.constantFrom('a', 'b', 'ö'), 6],
    [
      'in syllables, so that terms begin alike for long',
      fc.constantFrom('bred', 'band', 'dnab', 'a', 'et'),
      5,
    ],
    ['in letters of two code units', fc.constantFrom('a', '😀', '😁', '\ud83d'), 5],
  ])('%s', (_, unit, longest) => {
    const word = fc.string({ unit, maxLength: longest });
    fc.assert(
      fc.property(vocabularyOf(unit, longest, 60), word, fc.nat({ max: 2 }), (words, wanted, limit) => {
        expect(near(words, wanted, limit)).toEqual(
          words.filter((each) => naiveDistance(each, wanted) <= limit),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('an edit is', () => {
  test.each([
    ['two neighbours swapped', 'bredbnad', 'bredband', 1],
    ['a letter too few', 'bredban', 'bredband', 1],
    ['a letter too many', 'bredbannd', 'bredband', 1],
    ['another letter', 'bradband', 'bredband', 1],
    ['each of two slips', 'uphandlign', 'upphandling', 2],
    ['each letter of a word from nothing', '', 'it', 2],
    // Letters that were swapped are not edited again: three, where unrestricted Damerau counts two.
    ['none within a swap', 'ca', 'abc', 3],
  ])('%s: %s is %s in %i edits', (_, word, term, edits) => {
    expect(near([term], word, edits)).toEqual([term]);
    expect(near([term], word, edits - 1)).toEqual([]);
  });
});

test('nothing is near in an empty list, and only the word itself at no edits', () => {
  expect(near([], 'fiber', 2)).toEqual([]);
  expect(near(['fibe', 'fiber', 'fibern'], 'fiber', 0)).toEqual(['fiber']);
});

test('a term longer than any word is passed over, and does not come near by counting anew', () => {
  const long = 'a'.repeat(600);
  expect(near([long, `${long}b`], 'a'.repeat(40), 2)).toEqual([]);
  expect(near(['a'.repeat(299), 'a'.repeat(300), 'a'.repeat(303)], 'a'.repeat(300), 2)).toHaveLength(2);
});
