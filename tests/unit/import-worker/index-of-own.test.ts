import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { mergeDigests } from '../../../data/related/merge-digests.ts';
import { decodeSegment } from '../../../data/search/decode-segment.ts';
import { textsOf } from '../../../data/search/text-list.ts';
import type { Database } from '../../../data/store/database.ts';
import { readOwnIndex } from '../../../data/store/own-index.ts';
import { seed } from '../../../data/store/seed.ts';
import { CORPUS, packageOf } from '../store/package.ts';
import { articleAbout, found, imported, openTestDesk, seededStore, type TestDesk } from './desk.ts';

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = await seededStore();
  desk = openTestDesk(db);
});

const files = (count: number, from = 0) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`mapp/${at + from}.md`, articleAbout(`ord${at + from}x`)]),
  );

/** Ids in the index of own records, gone ones left out. */
async function indexed(): Promise<string[]> {
  const { segments, gone } = await readOwnIndex(db);
  return segments
    .flatMap(({ value }) => textsOf(decodeSegment(value).ids))
    .filter((id) => !gone.has(id))
    .sort();
}

const kept = async () => (await db.ownQuotes.toArray()).map(({ id }) => id).sort();

describe('the index of own records', () => {
  test('holds each kept quote once, however often segments were merged', async () => {
    for (let part = 0; part < 5; part++) await imported(desk, files(6, part * 6));
    expect(await indexed()).toEqual(await kept());
    expect(await db.segments.where('source').equals('own').count()).toBeLessThan(4);
  });

  test('holds no quote that was edited away, and its digest no name that nobody bears any more', async () => {
    await imported(desk, files(6));
    const answers = await desk.open();
    const { articles } = await answers['own-articles']({ show: 'all', job: null, from: 0, most: 50 });
    for (const { article } of articles) {
      const own = await answers['own-article']({ id: article.id });
      const quotes = own?.quotes.slice(0, 1).map(({ quote }) => quote) ?? [];
      await answers['save-article']({ article, quotes });
    }
    expect(await indexed()).toEqual(await kept());
    const { segments, gone } = await readOwnIndex(db);
    const names = mergeDigests(
      segments.map(({ digest }) => digest),
      gone,
    );
    expect(names.people.map(({ name }) => name)).toEqual(['Anna Lindström']);
  });

  test('is built anew by the next worker where a segment is damaged, and nothing is lost', async () => {
    await imported(desk, files(6));
    await db.segments
      .where('source')
      .equals('own')
      .modify({ value: new ArrayBuffer(9) });
    await openTestDesk(db)
      .open()
      .then((open) => open.jobs({}));
    expect(await indexed()).toEqual(await kept());
    expect(await found(db, 'ord3x')).toHaveLength(1);
  });

  test('is left alone by seeding, as are the articles', async () => {
    await imported(desk, files(6));
    const before = await indexed();
    await seed(db, packageOf(CORPUS), true);
    expect(await indexed()).toEqual(before);
    expect(await db.ownArticles.count()).toBe(6);
  });

  test('does not grow by what was removed and forgotten', async () => {
    await imported(desk, files(8));
    const answers = await desk.open();
    const { articles } = await answers['own-articles']({ show: 'all', job: null, from: 0, most: 50 });
    await answers['remove-articles']({ ids: articles.slice(0, 6).map(({ article }) => article.id) });
    await db.ownArticles
      .where('state')
      .equals('removed')
      .modify((row) => {
        if (row.removed) row.removed = { ...row.removed, at: '2020-01-01T00:00:00Z' };
      });
    await openTestDesk(db).open();
    expect(await db.ownArticles.count()).toBe(2);
    expect(await indexed()).toEqual(await kept());
    expect(await db.gone.count()).toBe(0);
  });
});
