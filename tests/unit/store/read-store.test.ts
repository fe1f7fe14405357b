import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { ExpectedError } from '../../../data/model/errors.ts';
import { type Database, database } from '../../../data/store/database.ts';
import { readStore } from '../../../data/store/read-store.ts';
import { seed } from '../../../data/store/seed.ts';
import { StoreDamaged } from '../../../data/store/stored-rows.ts';
import { CORPUS, emptyDatabase, packageOf } from './package.ts';

let db: Database;

beforeEach(async () => {
  db = emptyDatabase();
  await seed(db, packageOf(CORPUS));
});

describe('a store whose rows are not what was put there is damaged:', () => {
  const rows: [what: string, damage: () => Promise<unknown>][] = [
    ['a theme without its words', () => db.table('themes').update('it-drift', { strong: undefined })],
    ['a theme with something added', () => db.table('themes').update('it-drift', { extra: 1 })],
    ['no gazetteer', () => db.values.delete('gazetteer')],
    ['a gazetteer of another form', () => db.values.put({ name: 'gazetteer', value: [] })],
    ['no digest', () => db.values.delete('digest')],
    ['a digest of another form', () => db.values.put({ name: 'digest', value: { people: [] } })],
    ['no segment', () => db.segments.clear()],
    ['a segment that is text', () => db.segments.add({ source: 'bundled', value: 'abc' })],
    ['a segment that is nothing', () => db.segments.add({ source: 'bundled', value: undefined })],
  ];

  test.each(rows)('%s', async (_, damage) => {
    await damage();
    await expect(readStore(db)).rejects.toBeInstanceOf(StoreDamaged);
  });

  test('an empty one is too', async () => {
    await expect(readStore(emptyDatabase())).rejects.toBeInstanceOf(StoreDamaged);
  });

  test('and is whole again after it was seeded by force', async () => {
    await db.segments.clear();
    await seed(db, packageOf(CORPUS), true);
    expect((await readStore(db)).segments).toHaveLength(1);
  });
});

test('what was seeded is still there when the database is opened anew', async () => {
  db.close();
  const again = database('test');
  expect(await seed(again, packageOf(CORPUS))).toBe(false);
  expect(await readStore(again)).toMatchObject({ themes: CORPUS.themes, gazetteer: CORPUS.gazetteer });
});

test('segments are read in the order in which they came', async () => {
  for (const number of [2, 3])
    await db.segments.add({ source: 'bundled', value: Uint8Array.from([number]).buffer });
  const { segments } = await readStore(db);
  expect(segments.map((segment) => new Uint8Array(segment)[0])).toEqual([CORPUS.quotes.length, 2, 3]);
});

describe('a store that does not open is told as closed', () => {
  async function newerStore(): Promise<Database> {
    Dexie.dependencies.indexedDB = new IDBFactory();
    const newer = new Dexie('test');
    newer.version(99).stores({ articles: 'id', other: 'id' });
    await newer.open();
    newer.close();
    return database('test');
  }

  function brokenStore(): Database {
    const broken = new IDBFactory();
    broken.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    Dexie.dependencies.indexedDB = broken;
    return database('test');
  }

  test('to whoever seeds it', async () => {
    const failure = seed(brokenStore(), packageOf(CORPUS));
    await expect(failure).rejects.toBeInstanceOf(ExpectedError);
    await expect(failure).rejects.toMatchObject({ kind: 'store-closed' });
  });

  test('to whoever reads it', async () => {
    await expect(readStore(brokenStore())).rejects.toMatchObject({ kind: 'store-closed' });
  });

  test('after it was closed under one', async () => {
    db.close();
    await expect(seed(db, packageOf(CORPUS))).rejects.toMatchObject({ kind: 'store-closed' });
  });

  test('and a store of a later version loses nothing', async () => {
    const later = await newerStore();
    await seed(later, packageOf(CORPUS)).catch(() => undefined);
    later.close();
    const newer = new Dexie('test');
    await newer.open();
    expect(newer.tables.map(({ name }) => name)).toContain('other');
  });
});
