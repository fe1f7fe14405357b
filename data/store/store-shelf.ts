import { Article, Initiative, Quote, type StoredRecord } from '../model/records.ts';
import type { Shelf } from '../model/shelf.ts';
import type { Database } from './database.ts';
import { fromStore, parsed, StoreDamaged } from './stored-rows.ts';

/** Parsed rows that are kept, so that a page of the same site, or the next letter, need not read them again. */
const MOST_KEPT = 2_000;

/** Keeps the last used values, oldest first. */
class Kept<T> {
  readonly #values = new Map<string, T>();

  get(id: string): T | undefined {
    const value = this.#values.get(id);
    if (value !== undefined) this.put(id, value);
    return value;
  }

  put(id: string, value: T): void {
    this.#values.delete(id);
    this.#values.set(id, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= MOST_KEPT) return;
      this.#values.delete(oldest);
    }
  }
}

const quote = (row: unknown): StoredRecord => ({ type: 'quote', record: parsed(Quote, row) });
const initiative = (row: unknown): StoredRecord => ({ type: 'initiative', record: parsed(Initiative, row) });

async function readRecords(db: Database, ids: string[]): Promise<Map<string, StoredRecord>> {
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

/**
 * Reads records from the store, a few at a time; every row is parsed by its schema. Its answers reject with
 * StoreDamaged where a row is not what was put there or an article is missing, ExpectedError `store-closed` where none can be read.
 */
export function storeShelf(db: Database): Shelf {
  const records = new Kept<StoredRecord>();
  const articles = new Kept<Article>();
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
      const rows = missing.length > 0 ? await fromStore(db.articles.bulkGet([...missing])) : [];
      const found = new Map(ids.flatMap((id) => [[id, articles.get(id)] as const]));
      for (const row of rows) {
        if (!row) throw new StoreDamaged('an article is missing');
        const article = parsed(Article, row);
        articles.put(article.id, article);
        found.set(article.id, article);
      }
      return new Map([...found].flatMap(([id, article]) => (article ? [[id, article] as const] : [])));
    },
    async recordsOf(article) {
      const [quotes, initiatives] = await fromStore(
        db.transaction('r', [db.quotes, db.initiatives], () =>
          Promise.all([
            db.quotes.where('article').equals(article).toArray(),
            db.initiatives.where('article').equals(article).toArray(),
          ]),
        ),
      );
      const inOrder = (a: { id: string }, b: { id: string }) =>
        a.id.localeCompare(b.id, 'sv', { numeric: true });
      return [...quotes.sort(inOrder).map(quote), ...initiatives.sort(inOrder).map(initiative)];
    },
  };
}
