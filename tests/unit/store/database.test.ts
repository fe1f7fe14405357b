import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { storedRecords } from '../../../data/related/corpus-index.ts';
import { digest } from '../../../data/related/digest.ts';
import { database } from '../../../data/store/database.ts';
import { readOwnIndex } from '../../../data/store/own-index.ts';
import { readStore } from '../../../data/store/read-store.ts';
import { seed } from '../../../data/store/seed.ts';
import { storeShelf } from '../../../data/store/store-shelf.ts';
import { bundled, CORPUS, emptyDatabase, emptyStore, packageOf } from './package.ts';

const SAVED = [
  { record: 'boden-1', at: '2024-05-22T10:00:00Z' },
  { record: 'gone-1', at: '2023-01-01T00:00:00Z' },
];

/** A database as version 1 of the schema left it, with the same version of the corpus. */
async function asVersionOne(): Promise<void> {
  const old = new Dexie('test');
  old.version(1).stores({
    articles: 'id',
    quotes: 'id, article',
    initiatives: 'id, article',
    themes: 'id',
    values: 'name',
    saved: 'record, at',
  });
  await old.table('articles').bulkAdd(CORPUS.articles.slice(1));
  await old.table('quotes').bulkAdd(CORPUS.quotes.map((quote) => ({ ...quote, text: 'Gammalt.' })));
  await old.table('initiatives').bulkAdd([...CORPUS.initiatives]);
  await old.table('themes').bulkAdd([...CORPUS.themes, { id: 'gone' }]);
  await old.table('values').bulkAdd([
    { name: 'gazetteer', value: CORPUS.gazetteer },
    { name: 'index', value: Uint8Array.from([1, 2, 3]).buffer },
    { name: 'corpus-version', value: packageOf(CORPUS).version },
  ]);
  await old.table('saved').bulkAdd(SAVED);
  old.close();
}

describe('a database of the first version, opened by this one,', () => {
  beforeEach(async () => {
    emptyStore();
    await asVersionOne();
  });

  test('keeps what the user saved, row by row', async () => {
    const db = database('test');
    expect(await db.saved.toArray()).toEqual(SAVED);
    await seed(db, packageOf(CORPUS));
    expect(await db.saved.toArray()).toEqual(SAVED);
    expect(await db.saved.where('at').below('2024').primaryKeys()).toEqual(['gone-1']);
  });

  test('is seeded anew, though the corpus is of the same version', async () => {
    const db = database('test');
    expect(await seed(db, packageOf(CORPUS))).toBe(true);
    const fresh = emptyDatabase();
    await seed(fresh, packageOf(CORPUS));
    expect(await bundled(db)).toEqual(await bundled(fresh));
  });

  test('answers then from the new rows, and is seeded no second time', async () => {
    const db = database('test');
    await seed(db, packageOf(CORPUS));
    expect((await readStore(db)).segments).toHaveLength(1);
    expect(await storeShelf(db).records(['boden-1'])).toEqual([{ type: 'quote', record: CORPUS.quotes[0] }]);
    expect(await seed(db, packageOf(CORPUS))).toBe(false);
  });

  test('is whole even when the browser is closed between upgrade and seeding', async () => {
    const interrupted = database('test');
    await interrupted.open();
    interrupted.close();
    const db = database('test');
    expect(await seed(db, packageOf(CORPUS))).toBe(true);
    expect(await db.quotes.toArray()).toEqual(CORPUS.quotes);
    expect(await db.saved.toArray()).toEqual(SAVED);
  });
});

describe('a database of the third version, whose digests hold ids one by one,', () => {
  const written = digest(storedRecords(CORPUS));
  const names = written.names.map((known) => ({ ...known, records: known.records.split(' ') }));
  const own = { source: 'own', value: new ArrayBuffer(8), documents: 2 };

  beforeEach(async () => {
    emptyStore();
    const old = new Dexie('test');
    old.version(3).stores({ values: 'name', segments: '++id, source', gone: 'id' });
    await old.table('values').add({ name: 'corpus-version', value: packageOf(CORPUS).version });
    await old.table('segments').bulkAdd([
      { ...own, digest: { ...written, names } },
      { ...own, digest: { ...written, names: [null] } },
    ]);
    old.close();
  });

  test('keeps those of the user’s own records, and one that is damaged for being built anew', async () => {
    const { segments, damaged } = await readOwnIndex(database('test'));
    expect(segments.map((segment) => segment.digest)).toEqual([written]);
    expect(damaged).toEqual([2]);
  });

  test('is seeded anew, though the corpus is of the same version', async () => {
    expect(await seed(database('test'), packageOf(CORPUS))).toBe(true);
  });
});

test('an upgrade is not kept waiting by a page that is open on the version before', async () => {
  emptyStore();
  const old = new Dexie('test');
  old.version(1).stores({ saved: 'record, at' });
  await old.open();
  const upgraded = database('test');
  await upgraded.open();
  expect([upgraded.isOpen(), old.isOpen()]).toEqual([true, false]);
});

test('a new database has its tables, all empty', async () => {
  const db = emptyDatabase();
  expect(Object.values(await bundled(db)).flat()).toEqual([]);
  expect(await db.saved.toArray()).toEqual([]);
});
