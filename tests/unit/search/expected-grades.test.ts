import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../../data/language/tokens.ts';
import { packRelevance } from '../../../data/model/pack-relevance.ts';
import type { Relevance } from '../../../data/model/relevance.ts';
import { askedWords, expectedGrades } from '../../../data/search/expected-grades.ts';
import { relevanceModel } from '../../../data/search/relevance-model.ts';

/** "Larmknapp" leads to one record by a whole grade, "fiber" to another by one and a half, and speaks for a matter. */
const TAUGHT: Relevance = {
  records: ['alarm', 'fibre'],
  judged: 100,
  beginnings: ['fiber', 'larmk'],
  counts: [10, 10],
  leads: [
    [1, 30],
    [0, 20],
  ],
  matter: { any: 50, adds: [20, 0] },
};

const MODEL = relevanceModel(packRelevance(TAUGHT));
const word = (stem: string, worth = 1) => ({ stem, worth });
const grades = (...words: readonly ReturnType<typeof word>[]) =>
  Object.fromEntries([...expectedGrades(MODEL, words).grades].map(([id, { grade }]) => [id, grade]));

describe('what judgments taught', () => {
  test('is told by how a word begins, in a compound too', () => {
    expect(grades(word('larmknapp'))).toEqual({ alarm: 1 });
    expect(grades(word('larmkedja'))).toEqual({ alarm: 1 });
    expect(grades(word('larm'))).toEqual({});
  });

  test('of two words as rare and as often said is shared between their records', () => {
    const found = grades(word('fiber'), word('larmknapp'));
    expect(found.fibre).toBeCloseTo(1.5 * Math.SQRT1_2);
    expect(found.alarm).toBeCloseTo(Math.SQRT1_2);
  });

  test('says of each record which words speak for it, as they were said', () => {
    const { grades: found } = expectedGrades(MODEL, [word('fibernät', 1), word('fiberanslutning', 3)]);
    expect(found.get('fibre')?.words).toEqual([{ word: word('fiberanslutning', 3), adds: 1.5 }]);
  });

  test('of whether there is any matter of ours starts from what holds of any page', () => {
    expect(expectedGrades(MODEL, []).matter).toBe(0.5);
    expect(expectedGrades(MODEL, [word('fiber')]).matter).toBeCloseTo(0.7);
  });

  test('means the same for few words and for many: no grade is above the weights that give it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            stem: fc.constantFrom('fiber', 'larmknapp', 'okänt'),
            worth: fc.double({ min: 0.1, max: 9, noNaN: true }),
          }),
        ),
        (words) => {
          const found = grades(...words);
          return (found.fibre ?? 0) <= 1.5 + 1e-9 && (found.alarm ?? 0) <= 1 + 1e-9;
        },
      ),
    );
  });
});

test('of a query stop words and everyday words are not asked for, and parts of hyphenated words are', () => {
  expect(askedWords(tokens('hur gör kommunen med fiber-avtal')).map(({ stem }) => stem)).toEqual([
    'fiber-avtal',
    'fib',
    'avtal',
  ]);
});
