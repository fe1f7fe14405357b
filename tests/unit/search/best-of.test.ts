import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '../../../data/search/best-of.ts';

/** Few different scores, so that many are equal. */
const scores = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), {
  maxLength: 120,
});

test('the best are those that sorting them all would put first, in that order', () => {
  fc.assert(
    fc.property(scores, fc.nat({ max: 130 }), fc.boolean(), (given, most, isTurned) => {
      const scoreOf = (document: number) => given[document] ?? 0;
      const documents = given.map((_, number) => number);
      const sorted = documents.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b);
      expect(bestOf(isTurned ? documents.toReversed() : documents, scoreOf, most)).toEqual(
        sorted.slice(0, most),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('each is scored once, however many there are', () => {
  let asked = 0;
  const scoreOf = (document: number) => {
    asked += 1;
    return (document * 7_919) % 10_007;
  };
  const documents = Array.from({ length: 10_000 }, (_, number) => number);
  expect(bestOf(documents, scoreOf, 3)).toHaveLength(3);
  expect(asked).toBe(10_000);
});

test('of nothing, or when none is wanted, there is none', () => {
  expect(bestOf([], () => 1, 5)).toEqual([]);
  expect(bestOf([1, 2, 3], () => 1, 0)).toEqual([]);
});
