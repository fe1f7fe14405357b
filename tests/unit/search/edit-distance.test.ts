import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinEdits } from '../../../data/search/edit-distance.ts';

/** Optimal string alignment by its definition, without rows and without giving up. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    naiveDistance(shortA, b) + 1,
    naiveDistance(a, shortB) + 1,
    naiveDistance(shortA, shortB) + cost,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) ways.push(naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

describe('edits', () => {
  test.each([
    ['bredband', 'bredband', 0],
    ['bredbnad', 'bredband', 1],
    ['bredban', 'bredband', 1],
    ['bredbannd', 'bredband', 1],
    ['bradband', 'bredband', 1],
    ['uphandlign', 'upphandling', 2],
    ['', 'it', 2],
    // Letters that were swapped are not edited again: three, where unrestricted Damerau counts two.
    ['ca', 'abc', 3],
  ])('%s is %s in %i', (a, b, edits) => {
    expect(withinEdits(a, b, edits)).toBe(true);
    expect(withinEdits(b, a, edits)).toBe(true);
    expect(withinEdits(a, b, edits - 1)).toBe(false);
  });

  test('agree with the definition, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        expect(withinEdits(a, b, limit)).toBe(naiveDistance(a, b) <= limit);
      }),
      { numRuns: 1_000 },
    );
  });
});
