import type { Article, StoredRecord } from './records.ts';

/** Where records are read from, a few at a time: of a hundred thousand, a page or a query needs a hundred. */
export interface Shelf {
  /** Records by id, in the order asked; ids that no longer exist are left out. */
  records: (ids: readonly string[]) => Promise<StoredRecord[]>;
  articles: (ids: readonly string[]) => Promise<ReadonlyMap<string, Article>>;
  /** All records of an article, quotes first, in their order. */
  recordsOf: (article: string) => Promise<StoredRecord[]>;
}
