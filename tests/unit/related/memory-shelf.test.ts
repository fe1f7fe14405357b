import { expect, test } from 'vitest';
import { memoryShelf } from '../../../data/related/memory-shelf.ts';
import { FILES, RECORDS } from './facts.ts';

const shelf = memoryShelf(FILES);
const ids = (records: readonly { record: { id: string } }[]) => records.map(({ record }) => record.id);

test('records are given in the order asked, and the unknown are left out', async () => {
  const asked = ['i-boden-2', 'unknown', 'vara-1', 'boden-10', 'boden-2', ''];
  expect(ids(await shelf.records(asked))).toEqual(['i-boden-2', 'vara-1', 'boden-10', 'boden-2']);
  expect(await shelf.records([])).toEqual([]);
});

test('every record of the corpus can be asked for, each told apart by its type', async () => {
  expect(await shelf.records(ids(RECORDS))).toEqual(RECORDS);
  expect(await shelf.records(['boden-1', 'i-boden-1'])).toMatchObject([
    { type: 'quote' },
    { type: 'initiative' },
  ]);
});

test('articles are given by id', async () => {
  const articles = await shelf.articles(['boden', 'unknown']);
  expect(articles.get('boden')).toEqual(FILES.articles.find(({ id }) => id === 'boden'));
  expect(articles.get('unknown')).toBeUndefined();
});

test('an article’s records are its quotes, then its initiatives, in the order of its file', async () => {
  for (const { id } of FILES.articles) {
    const own = <T extends { article: string }>(records: readonly T[]) =>
      records.filter(({ article }) => article === id).map((record) => ({ record }));
    const expected = [...ids(own(FILES.quotes)), ...ids(own(FILES.initiatives))];
    expect(expected.length, id).toBeGreaterThan(0);
    expect(ids(await shelf.recordsOf(id)), id).toEqual(expected);
  }
  expect(await shelf.recordsOf('unknown')).toEqual([]);
});
