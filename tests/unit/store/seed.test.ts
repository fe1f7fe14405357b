import { parseDerived } from '../../../data/store/corpus-file.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CorpusFile } from '../../../data/model/corpus.ts';
import { ExpectedError } from '../../../data/model/errors.ts';
import type { Database } from '../../../data/store/database.ts';
import { readStore } from '../../../data/store/read-store.ts';
import { seed } from '../../../data/store/seed.ts';
import { bundled, CORPUS, emptyDatabase, packageOf, packageOfText } from './package.ts';

let db: Database;

beforeEach(() => {
  db = emptyDatabase();
});

const NEWER: CorpusFile = {
  ...CORPUS,
  articles: CORPUS.articles.slice(1),
  quotes: CORPUS.quotes.slice(1).map((quote) => ({ ...quote, text: 'Nytt.' })),
};

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('seeding', () => {
  test('fills an empty store with all that the package holds', async () => {
    expect(await seed(db, packageOf(CORPUS))).toBe(true);
    const { articles, quotes, initiatives, themes } = CORPUS;
    expect(await bundled(db)).toMatchObject({ articles, quotes, initiatives, themes });
    const stored = await readStore(db);
    expect(stored).toMatchObject({ themes, gazetteer: CORPUS.gazetteer });
  });

  test('stores what is derived from the records: their segments, as the package’s own, and their digest', async () => {
    const pack = packageOf(CORPUS);
    await seed(db, pack);
    const { segments, register, digest } = await readStore(db);
    expect({ segment: segments[0], register: register[0], digest }).toEqual(
      parseDerived(await pack.readDerived()),
    );
    expect((await db.segments.toArray()).map(({ source }) => source)).toEqual(['bundled', 'register']);
    expect(digest.people.map(({ name }) => name)).toContain('Per Olsson');
  });

  test('does nothing the second time, and does not even read the package', async () => {
    const pack = packageOf(CORPUS);
    await seed(db, pack);
    const before = await bundled(db);
    expect(await seed(db, pack)).toBe(false);
    expect(pack.reads()).toBe(1);
    expect(await bundled(db)).toEqual(before);
  });

  test('replaces everything when the package’s version is another: what is gone from it goes', async () => {
    await seed(db, packageOf(CORPUS));
    expect(await seed(db, packageOf(NEWER))).toBe(true);
    const { articles, quotes } = await bundled(db);
    expect(articles).toEqual(NEWER.articles);
    expect(quotes.map(({ text }) => text)).toEqual(['Nytt.']);
    const { segments, digest } = await readStore(db);
    expect(segments.map((segment) => [...new Uint32Array(segment)])).toEqual([[NEWER.quotes.length]]);
    expect(digest.people.map(({ id }) => id)).toEqual(NEWER.quotes.map(({ speaker }) => speaker?.id));
  });

  test('replaces everything when it is told to, and heals what was damaged', async () => {
    await seed(db, packageOf(CORPUS));
    await db.quotes.clear();
    expect(await seed(db, packageOf(CORPUS), true)).toBe(true);
    expect(await db.quotes.count()).toBe(CORPUS.quotes.length);
  });

  test('twice at once leaves one whole corpus', async () => {
    await Promise.all([seed(db, packageOf(CORPUS)), seed(db, packageOf(CORPUS))]);
    const { quotes, segments } = await bundled(db);
    expect(quotes).toEqual(CORPUS.quotes);
    expect(segments).toHaveLength(2);
  });

  test('never touches what the user saved', async () => {
    const saved = [
      { record: 'boden-1', at: '2024-05-22T10:00:00Z' },
      { record: 'gone-1', at: '2023-01-01T00:00:00Z' },
    ];
    await db.saved.bulkAdd(saved);
    await seed(db, packageOf(CORPUS));
    await seed(db, packageOf(NEWER));
    await seed(db, packageOf(NEWER), true);
    expect(await db.saved.toArray()).toEqual(saved);
  });
});

describe('a write that fails leaves the old corpus whole', () => {
  const quote = CORPUS.quotes.slice(0, 1);
  const files = packageOf(NEWER).readDerived();

  test.each([
    ['a quote that stands twice', { ...CORPUS, quotes: [...quote, ...quote] }],
    ['a theme that stands twice', { ...CORPUS, themes: [...CORPUS.themes, ...CORPUS.themes] }],
  ])('%s', async (_, broken: CorpusFile) => {
    await seed(db, packageOf(CORPUS));
    const before = await bundled(db);
    const failure = await failureOf(seed(db, packageOf(broken)));
    expect(failure).toBeInstanceOf(ExpectedError);
    expect(failure).toMatchObject({ kind: 'store-closed' });
    expect(await bundled(db)).toEqual(before);
  });

  test.each([
    ['an index that cannot be read', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an index that is empty', async () => ({ ...(await files), segment: new ArrayBuffer(0) })],
    ['an index that is cut short', async () => ({ ...(await files), register: new ArrayBuffer(6) })],
    ['a digest that is cut short', async () => ({ ...(await files), digest: '{"people":[' })],
    ['a digest of another kind', async () => ({ ...(await files), digest: '{"people":[]}' })],
  ])('%s', async (_, readDerived) => {
    await seed(db, packageOf(CORPUS));
    const before = await bundled(db);
    const failure = await failureOf(seed(db, { ...packageOf(NEWER), readDerived }));
    expect(failure).toMatchObject({ kind: 'corpus-damaged' });
    expect(await bundled(db)).toEqual(before);
  });

  test('and an empty store empty', async () => {
    await failureOf(seed(db, packageOf({ ...CORPUS, quotes: [...quote, ...quote] })));
    expect(Object.values(await bundled(db)).flat()).toEqual([]);
  });
});

describe('a package that is damaged is told as such, and the old corpus stays', () => {
  const { version } = packageOf(CORPUS);
  const text = JSON.stringify(CORPUS);
  const sum = async (changed: string) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(changed));
    return Buffer.from(digest).toString('hex');
  };

  test.each([
    ['a letter changed after the build', text.replace('Vi äger', 'Vi säger'), undefined],
    ['the end is cut off', text.slice(0, -1), undefined],
    ['nothing in it', '', undefined],
    ['no JSON, though its sum is right', '{"articles":', 'own'],
    ['another schema, though its sum is right', text.replaceAll('"asked"', '"question"'), 'own'],
    ['a record too little told', JSON.stringify({ ...CORPUS, themes: undefined }), 'own'],
    ['an address that runs a script', text.replace('https://example.se/boden', 'javascript:alert(1)'), 'own'],
  ])('%s', async (_, changed, sums) => {
    await seed(db, packageOf(NEWER));
    const before = await bundled(db);
    const failure = await failureOf(
      seed(db, packageOfText(changed, sums === 'own' ? await sum(changed) : version)),
    );
    expect(failure).toBeInstanceOf(ExpectedError);
    expect(failure).toMatchObject({ kind: 'corpus-damaged' });
    expect(await bundled(db)).toEqual(before);
  });

  test('a package that can’t be read at all', async () => {
    const pack = { ...packageOf(CORPUS), read: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await failureOf(seed(db, pack))).toMatchObject({ name: 'ExpectedError', kind: 'corpus-damaged' });
  });
});
