import { Recent } from '../model/recent.ts';
import { Article, Initiative, Quote, type StoredRecord } from '../model/records.ts';
import type { Shelf } from '../model/shelf.ts';
import type { Database } from './database.ts';
import { isOwnId, OwnArticleRow, OwnQuoteRow, soundRows } from './own-rows.ts';
import { fromStore, parsed, StoreDamaged } from './stored-rows.ts';

/** Parsed rows that are kept, so that a page of the same site, or the next letter, need not read them again. */
const MOST_KEPT = 2_000;

const quote = (row: unknown): StoredRecord => ({ type: 'quote', record: parsed(Quote, row) });
const initiative = (row: unknown): StoredRecord => ({ type: 'initiative', record: parsed(Initiative, row) });

async function readBundled(db: Database, ids: string[]): Promise<Map<string, StoredRecord>> {
  const [quotes, initiatives] = await fromStore(
    db.transaction('r', [db.quotes, db.initiatives], () =>
      Promise.all([db.quotes.bulkGet(ids), db.initiatives.bulkGet(ids)]),
    ),
  );
  return new Map(
    ids.flatMap((id, at) => {
      const row = quotes[at] ?? initiatives[at];
      return row ? [[id, quotes[at] ? quote(row) : initiative(row)] as const] : [];
    }),
  );
}

async function readOwn(db: Database, ids: string[]): Promise<Map<string, StoredRecord>> {
  const rows = soundRows(OwnQuoteRow, await fromStore(db.ownQuotes.bulkGet(ids)));
  return new Map(rows.map((row) => [row.id, { type: 'quote', record: row.quote }]));
}

/** Those of the bundled corpus and those of the user's own lie in tables apart. */
async function readRecords(db: Database, ids: string[]): Promise<Map<string, StoredRecord>> {
  const own = ids.filter(isOwnId);
  const bundled = ids.filter((id) => !isOwnId(id));
  const parts = await Promise.all([
    bundled.length > 0 ? readBundled(db, bundled) : [],
    own.length > 0 ? readOwn(db, own) : [],
  ]);
  return new Map(parts.flatMap((part) => [...part]));
}

async function readArticles(db: Database, ids: string[]): Promise<Article[]> {
  const own = ids.filter(isOwnId);
  const [bundled, rows] = await Promise.all([
    fromStore(db.articles.bulkGet(ids.filter((id) => !isOwnId(id)))),
    own.length > 0 ? fromStore(db.ownArticles.bulkGet(own)) : [],
  ]);
  if (bundled.includes(undefined)) throw new StoreDamaged('an article is missing');
  // Of the user's own, one may have been removed since the index was read: its records are then left out.
  const sound = soundRows(OwnArticleRow, rows).filter(({ state }) => state !== 'removed');
  return [...bundled.map((row) => parsed(Article, row)), ...sound.map(({ article }) => article)];
}

const inOrder = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'sv', { numeric: true });

async function readRecordsOf(db: Database, article: string): Promise<StoredRecord[]> {
  if (isOwnId(article)) {
    const rows = await fromStore(db.ownQuotes.where('article').equals(article).toArray());
    return soundRows(OwnQuoteRow, rows.sort(inOrder)).map((row) => ({ type: 'quote', record: row.quote }));
  }
  const [quotes, initiatives] = await fromStore(
    db.transaction('r', [db.quotes, db.initiatives], () =>
      Promise.all([
        db.quotes.where('article').equals(article).toArray(),
        db.initiatives.where('article').equals(article).toArray(),
      ]),
    ),
  );
  return [...quotes.sort(inOrder).map(quote), ...initiatives.sort(inOrder).map(initiative)];
}

/**
 * Reads records from the store, a few at a time; every row is parsed by its schema. Its answers reject with
 * StoreDamaged where a row is not what was put there or an article is missing, ExpectedError `store-closed` where none can be read.
 */
export function storeShelf(db: Database): Shelf {
  const records = new Recent<StoredRecord>(MOST_KEPT);
  const articles = new Recent<Article>(MOST_KEPT);
  return {
    async records(ids) {
      // Taken out first: what is read now may push it off the shelf.
      const found = new Map(ids.map((id) => [id, records.get(id)] as const));
      const missing = [...found].flatMap(([id, stored]) => (stored ? [] : [id]));
      const read = missing.length > 0 ? await readRecords(db, missing) : new Map<string, StoredRecord>();
      for (const [id, stored] of read) records.put(id, stored);
      return ids.flatMap((id) => found.get(id) ?? read.get(id) ?? []);
    },
    async articles(ids) {
      const missing = ids.filter((id) => !articles.get(id));
      const found = new Map(ids.flatMap((id) => [[id, articles.get(id)] as const]));
      for (const article of missing.length > 0 ? await readArticles(db, missing) : []) {
        articles.put(article.id, article);
        found.set(article.id, article);
      }
      return new Map([...found].flatMap(([id, article]) => (article ? [[id, article] as const] : [])));
    },
    recordsOf: (article) => readRecordsOf(db, article),
  };
}
