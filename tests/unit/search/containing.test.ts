import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containing } from '../../../data/search/containing.ts';
import { textList } from '../../../data/search/text-list.ts';

/** Few letters, so that texts contain one another; some take two code units, one is half of them. */
const letters = fc.constantFrom('a', 'b', '-', 'å', 'é', '😀', '\ud83d', 'ﬀ');
const texts = fc.array(fc.string({ unit: letters, maxLength: 6 }), { maxLength: 40 });

/** From so many questions on a list is read in another way. */
const TIMES = 10;

test('the texts that contain a part are those that a filter finds, each once', () => {
  const part = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, part, (given, wanted) => {
      const expected = given.flatMap((each, number) => (each.includes(wanted) ? [number] : []));
      const list = textList(given);
      // A list that is asked again and again is read in another way.
      for (let time = 0; time < TIMES; time++) expect(containing(list, wanted)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('a part of the words of a large list is found in those that hold it, and across no two of them', () => {
  const words = Array.from({ length: 70_000 }, (_, number) => `ord${number}`);
  const list = textList(words);
  for (let time = 0; time < TIMES; time++) {
    expect(containing(list, 'd6999')).toEqual([6999, ...Array.from({ length: 10 }, (_, at) => 69990 + at)]);
    expect(containing(list, '1ord2')).toEqual([]);
  }
});

test('nothing stands in an empty list', () => {
  const empty = textList([]);
  for (let time = 0; time < TIMES; time++) expect(containing(empty, 'åre')).toEqual([]);
});
