import { describe, expect, test } from 'vitest';
import { estimate, inWords } from '../../golden/interval.ts';
import {
  bestOfGrades,
  gradedAtLeast,
  ndcgAmong,
  precisionAmong,
  recallAmong,
  reciprocalRank,
} from '../../golden/metrics.ts';

const set = (...ids: string[]) => new Set(ids);

describe('recall among the first five', () => {
  test('is the share of what is wanted', () => {
    expect(recallAmong(['a', 'x', 'b', 'y', 'z', 'c'], set('a', 'b', 'c', 'd'), 5)).toBe(0.5);
  });

  test('is whole when all five places hold what is wanted, though more is wanted', () => {
    expect(recallAmong(['a', 'b', 'c', 'd', 'e'], set('a', 'b', 'c', 'd', 'e', 'f', 'g'), 5)).toBe(1);
  });

  test('is not defined where nothing is wanted', () => {
    expect(recallAmong(['a'], set(), 5)).toBeUndefined();
  });
});

test('the reciprocal rank is that of the first wanted record, and nothing where none is found', () => {
  expect(reciprocalRank(['x', 'y', 'a', 'b'], set('a', 'b'))).toBe(1 / 3);
  expect(reciprocalRank(['x'], set('a'))).toBe(0);
});

test('precision counts an empty place as a miss', () => {
  expect(precisionAmong(['a', 'x', 'b', 'c'], set('a', 'b', 'c'), 3)).toBe(2 / 3);
  expect(precisionAmong(['a'], set('a'), 3)).toBe(1 / 3);
});

describe('nDCG', () => {
  test('is 1 in the best order, however many further ones are welcome', () => {
    expect(ndcgAmong(['a', 'b', 'c'], { a: 2, b: 1, c: 1 }, 2)).toBe(1);
  });

  test('is what is told of it in the books', () => {
    // Gains 1, 0, 3 against the ideal 3, 1: (1 + 3/2) / (3 + 1/log2 3).
    expect(ndcgAmong(['b', 'x', 'a'], { a: 2, b: 1 }, 5)).toBeCloseTo(2.5 / (3 + 1 / Math.log2(3)), 12);
  });

  test('is not defined where nothing is graded', () => {
    expect(ndcgAmong(['a'], {}, 5)).toBeUndefined();
  });
});

test('grades tell the best from the welcome', () => {
  expect(bestOfGrades({ a: 2, b: 1 })).toEqual(set('a'));
  expect(gradedAtLeast({ a: 2, b: 1 }, 1)).toEqual(set('a', 'b'));
});

describe('an interval', () => {
  test('lies round the mean and is the same every time', () => {
    const values = Array.from({ length: 100 }, (_, at) => (at < 80 ? 1 : 0));
    const { mean, low, high, cases } = estimate(values) ?? {};
    expect([mean, cases]).toEqual([0.8, 100]);
    // The normal approximation gives 0.8 ± 0.078.
    expect(low).toBeCloseTo(0.72, 1);
    expect(high).toBeCloseTo(0.88, 1);
    expect(estimate(values)).toEqual({ mean, low, high, cases });
  });

  test('has no width where all cases are the same', () => {
    expect(inWords(estimate([1, 1, 1]))).toBe('1.000 (1.00–1.00)');
  });

  test('is not there where there are no cases', () => {
    expect(estimate([])).toBeUndefined();
    expect(inWords(undefined)).toBe('–');
  });
});
