import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Shelf } from '../../../data/model/shelf.ts';
import { storedRecords } from '../../../data/related/corpus-index.ts';
import { memoryShelf } from '../../../data/related/memory-shelf.ts';
import type { Database } from '../../../data/store/database.ts';
import { seed } from '../../../data/store/seed.ts';
import { storeShelf } from '../../../data/store/store-shelf.ts';
import { StoreDamaged } from '../../../data/store/stored-rows.ts';
import { CORPUS, emptyDatabase, packageOf } from './package.ts';

const ALL = storedRecords(CORPUS).map(({ record }) => record.id);

let db: Database;
let shelf: Shelf;

beforeEach(async () => {
  db = emptyDatabase();
  await seed(db, packageOf(CORPUS));
  shelf = storeShelf(db);
});

describe('records are read', () => {
  const inMemory = memoryShelf(CORPUS);

  test.each([
    ['all', ALL],
    ['in the order asked, whatever it is', ALL.toReversed()],
    ['without those that do not exist', ['unknown', 'pitea-1', '', 'i-boden-1']],
    ['as often as they are asked for', ['boden-1', 'i-boden-1', 'boden-1']],
    ['not at all', []],
  ])('%s', async (_, ids) => {
    const expected = await inMemory.records(ids);
    expect(await shelf.records(ids)).toEqual(expected);
    // And the same when some of them were read before.
    expect(await shelf.records(ids)).toEqual(expected);
    expect(await shelf.records([...ids, ...ALL])).toEqual(await inMemory.records([...ids, ...ALL]));
  });

  test('at once by many who ask', async () => {
    const answers = await Promise.all(ALL.map((id) => shelf.records([id, ...ALL])));
    for (const [at, id] of ALL.entries()) expect(answers[at]).toEqual(await inMemory.records([id, ...ALL]));
  });
});

describe('an article is read', () => {
  test('with others, by id', async () => {
    const articles = await shelf.articles(['pitea', 'boden']);
    expect([...articles.values()].map(({ id }) => id)).toEqual(['pitea', 'boden']);
    expect(articles.get('boden')).toEqual(CORPUS.articles.find(({ id }) => id === 'boden'));
    expect((await shelf.articles([])).size).toBe(0);
  });

  test('never when it is missing: the store is damaged then', async () => {
    await expect(shelf.articles(['boden', 'unknown'])).rejects.toBeInstanceOf(StoreDamaged);
    await db.articles.delete('boden');
    await expect(storeShelf(db).articles(['boden'])).rejects.toBeInstanceOf(StoreDamaged);
  });
});

describe('the records of an article', () => {
  test('are its quotes, then its initiatives', async () => {
    const records = await shelf.recordsOf('boden');
    expect(records.map(({ type, record }) => [type, record.id])).toEqual([
      ['quote', 'boden-1'],
      ['initiative', 'i-boden-1'],
    ]);
    expect(records).toEqual(await memoryShelf(CORPUS).recordsOf('boden'));
  });

  test('are none of an article that does not exist', async () => {
    expect(await shelf.recordsOf('unknown')).toEqual([]);
  });
});

describe('a row that is not what was put there makes the store damaged:', () => {
  type Read = (from: Shelf) => Promise<unknown>;
  const quote: Read = (from) => from.records(['pitea-1', 'boden-1']);
  const initiative: Read = (from) => from.records(['i-boden-1']);
  const article: Read = (from) => from.articles(['boden']);

  test.each<[what: string, table: string, id: string, change: object, read: Read]>([
    ['a quote without its text', 'quotes', 'boden-1', { text: undefined }, quote],
    ['a quote with something added', 'quotes', 'boden-1', { extra: 1 }, quote],
    ['a kind that does not exist', 'initiatives', 'i-boden-1', { kind: 'x' }, initiative],
    ['an address that runs a script', 'articles', 'boden', { address: 'javascript:alert(1)' }, article],
    ['an impossible date', 'articles', 'boden', { published: '2023-02-30' }, article],
    ['a quote of an article', 'quotes', 'boden-1', { text: '' }, (from) => from.recordsOf('boden')],
    [
      'an initiative of an article',
      'initiatives',
      'i-boden-1',
      { places: [] },
      (from) => from.recordsOf('boden'),
    ],
  ])('%s', async (_, table, id, change, read) => {
    await db.table(table).update(id, change);
    await expect(read(shelf)).rejects.toBeInstanceOf(StoreDamaged);
  });

  test('and the others are still read', async () => {
    await db.table('quotes').update('boden-1', { text: undefined });
    await expect(quote(shelf)).rejects.toBeInstanceOf(StoreDamaged);
    expect(await shelf.records(['pitea-1'])).toHaveLength(1);
  });
});

describe('what was read', () => {
  test('is kept, and not read again', async () => {
    const [records, articles] = [await shelf.records(ALL), await shelf.articles(['boden'])];
    db.close();
    expect(await shelf.records(ALL)).toEqual(records);
    expect(await shelf.articles(['boden'])).toEqual(articles);
  });

  test('is kept by its own shelf only: after seeding a new one reads anew', async () => {
    await shelf.records(ALL);
    const quotes = CORPUS.quotes.map((quote) => ({ ...quote, text: 'Nytt.' }));
    await seed(db, packageOf({ ...CORPUS, quotes }));
    expect(await storeShelf(db).records(['boden-1'])).toMatchObject([{ record: { text: 'Nytt.' } }]);
  });

  test('is kept up to a limit, and beyond it read again and given whole', async () => {
    const quotes = CORPUS.quotes
      .slice(0, 1)
      .flatMap((quote) => Array.from({ length: 5_000 }, (_, n) => ({ ...quote, id: `q-${n}` })));
    await seed(db, packageOf({ ...CORPUS, quotes }), true);
    const ids = quotes.map(({ id }) => id);
    const large = storeShelf(db);
    for (let from = 0; from < ids.length; from += 500) await large.records(ids.slice(from, from + 500));
    const again = await large.records(ids.slice(0, 500));
    expect(again.map(({ record }) => record.id)).toEqual(ids.slice(0, 500));
    db.close();
    await expect(large.records(ids.slice(2_000, 2_001))).rejects.toMatchObject({ kind: 'store-closed' });
    expect(await large.records(ids.slice(-1))).toHaveLength(1);
  });
});

describe('a store that does not open is told as closed', () => {
  test.each<[what: string, read: (from: Shelf) => Promise<unknown>]>([
    ['to whoever reads a record', (from) => from.records(['boden-1'])],
    ['to whoever reads an article', (from) => from.articles(['boden'])],
    ['to whoever reads an article’s records', (from) => from.recordsOf('boden')],
  ])('%s', async (_, read) => {
    db.close();
    await expect(read(shelf)).rejects.toMatchObject({ name: 'ExpectedError', kind: 'store-closed' });
  });
});
