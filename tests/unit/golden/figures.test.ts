import { expect, test } from 'vitest';
import { pageFigures } from '../../golden/page-figures.ts';
import { byKind, queryFigures } from '../../golden/query-figures.ts';

const query = (kind: string, relevant: Record<string, 1 | 2>, order: string[], rows: string[] = []) => ({
  judged: { query: kind, kind, relevant },
  order,
  rows: new Set(rows),
  near: new Set(['a']),
});

const ANSWERS = [
  query('prefix', { a: 2, b: 1 }, ['a', 'b']),
  query('prefix', { a: 2 }, ['x', 'a']),
  query('typo', { a: 2 }, []),
  query('nothing', {}, []),
  query('nothing', {}, ['x']),
  query('nothing', {}, ['r-x'], ['r-x']),
];

test('queries with answers count for recall and MRR, those without for silence', () => {
  const { recall, mrr, silence, bare } = queryFigures(ANSWERS);
  expect([recall?.mean, recall?.cases]).toEqual([2 / 3, 3]);
  expect(mrr?.mean).toBe(0.5);
  expect([silence?.mean, silence?.cases]).toEqual([2 / 3, 3]);
  // A row of the register says nothing of what people said, and is an answer all the same.
  expect(bare?.mean).toBe(2 / 3);
});

test('what is seen as an answer is told apart from what is seen as near one', () => {
  const { near, further } = queryFigures(ANSWERS);
  expect([near?.mean, near?.cases]).toEqual([1, 2]);
  expect([further?.mean, further?.cases]).toEqual([0.5, 2]);
});

test('answers are told apart by kind', () => {
  expect([...byKind(ANSWERS)].map(([kind, of]) => [kind, of.length])).toEqual([
    ['prefix', 2],
    ['typo', 1],
    ['nothing', 3],
  ]);
});

const page = (
  file: string,
  meant: boolean,
  opens: boolean,
  ids: string[],
  grades?: Record<string, 1 | 2>,
) => ({
  page: { file, url: 'https://www.boden.se/', opens: meant, relevant: ['welcome'], grades },
  answer: { opens, hits: ids.map((id) => ({ id })) },
});

test('a page where the extension waits to be asked is not counted among those that open', () => {
  const asked = page('a', true, false, ['best'], { best: 2 });
  const figures = pageFigures([{ ...asked, page: { ...asked.page, url: 'https://example.org/' } }]);
  expect(figures).toMatchObject({ openedRight: 0, silentWrong: [], ndcg: { mean: 1 } });
});

test('pages are counted by whether they open and should, and named where they are wrong', () => {
  const figures = pageFigures([
    page('a', true, true, ['x', 'best'], { best: 2, welcome: 1 }),
    page('b', true, false, ['welcome']),
    page('c', false, true, []),
    page('d', false, false, []),
  ]);
  expect(figures).toMatchObject({
    openedRight: 1,
    openedWrong: ['c'],
    silentRight: 1,
    silentWrong: ['b'],
    precision: { mean: 0.5, cases: 2 },
    recall: { mean: 0.5, cases: 2 },
    // A page without grades has no best record, but may have welcome ones.
    best: { mean: 1, cases: 1 },
    firstThree: { mean: 1 / 3, cases: 2 },
  });
});
