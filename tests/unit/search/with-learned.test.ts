import { expect, test } from 'vitest';
import { withLearned } from '../../../data/search/with-learned.ts';

const FOUND = [
  { id: 'said', score: 0.6 },
  { id: 'meant', score: 0.5 },
];

const graded = (grades: Record<string, number>) =>
  new Map(Object.entries(grades).map(([id, grade]) => [id, { grade, words: [] }]));

const order = (grades: Record<string, number>) => withLearned(FOUND, graded(grades)).map(({ id }) => id);

test('what judgments speak for stands above what says the words a little better', () => {
  expect(order({ meant: 2 })).toEqual(['meant', 'said']);
});

test('where they speak for neither, the order and the scores stay', () => {
  expect(withLearned(FOUND, graded({}))).toEqual(FOUND);
});

test('a record that was not found is not brought in', () => {
  expect(order({ other: 2 })).toEqual(['said', 'meant']);
});

test('no grade counts for more than the best', () => {
  const [first] = withLearned(FOUND, graded({ said: 9 }));
  expect(first?.score).toBeLessThanOrEqual(1);
});
