import type { OwnArticle, OwnState, OwnSummary } from '../model/import.ts';
import type { Database } from './database.ts';
import { OwnArticleRow, type OwnEntry, OwnQuoteRow, OwnTextParts, soundRows, summaryOf } from './own-rows.ts';
import { fromStore } from './stored-rows.ts';

/** Puts articles in, or in the place of what stood under their ids; to be called in a transaction on the own tables. */
export async function putEntries(db: Database, entries: readonly OwnEntry[]): Promise<void> {
  const ids = entries.map(({ row }) => row.id);
  await db.ownQuotes.where('article').anyOf(ids).delete();
  await Promise.all([
    db.ownArticles.bulkPut(entries.map(({ row }) => row)),
    db.ownQuotes.bulkPut(
      entries.flatMap(({ row, quotes }) =>
        quotes.map((each) => ({ ...each, id: each.quote.id, article: row.id })),
      ),
    ),
    db.ownTexts.bulkPut(entries.map(({ row: { id }, blocks, trace }) => ({ article: id, blocks, trace }))),
  ]);
}

/** The number after the last imported article's. */
export async function nextOrder(db: Database): Promise<number> {
  const last = await db.ownArticles.orderBy('order').last();
  return (last?.order ?? 0) + 1;
}

export interface OwnFilter {
  show: 'all' | 'drafts' | 'doubtful';
  job: string | null;
  from: number;
  most: number;
}

/** The user's articles but those removed, the last imported first. @throws ExpectedError `store-closed` */
export async function listOwn(
  db: Database,
  { show, job, from, most }: OwnFilter,
): Promise<{ total: number; articles: OwnSummary[] }> {
  const passes = (row: OwnArticleRow) =>
    row.state !== 'removed' &&
    (job === null || row.job === job) &&
    (show === 'all' || (show === 'drafts' ? row.state === 'draft' : row.doubtful > 0));
  const found = () => db.ownArticles.orderBy('order').reverse().filter(passes);
  const [total, rows] = await fromStore(
    db.transaction('r', db.ownArticles, () =>
      Promise.all([found().count(), found().offset(from).limit(most).toArray()]),
    ),
  );
  return { total, articles: soundRows(OwnArticleRow, rows).map(summaryOf) };
}

/** Articles by id with all that belongs to them; ids that no longer exist are left out. @throws ExpectedError `store-closed` */
export async function readEntries(db: Database, ids: readonly string[]): Promise<OwnEntry[]> {
  const [rows, quotes, texts] = await fromStore(
    db.transaction('r', [db.ownArticles, db.ownQuotes, db.ownTexts], () =>
      Promise.all([
        db.ownArticles.bulkGet([...ids]),
        db.ownQuotes
          .where('article')
          .anyOf([...ids])
          .toArray(),
        db.ownTexts.bulkGet([...ids]),
      ]),
    ),
  );
  const sound = soundRows(OwnQuoteRow, quotes).sort((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
  return ids.flatMap((_, at): OwnEntry[] => {
    const [row] = soundRows(OwnArticleRow, [rows[at]]);
    if (!row) return [];
    const [text] = soundRows(OwnTextParts, [texts[at]]);
    return [
      {
        row,
        quotes: sound
          .filter(({ article }) => article === row.id)
          .map(({ quote, doubts, suggested }) => ({ quote, doubts, suggested })),
        blocks: text?.blocks ?? [],
        trace: text?.trace ?? [],
      },
    ];
  });
}

/** An article as a person reviews it. */
export const ownArticle = ({ row, quotes, blocks, trace }: OwnEntry): OwnArticle => ({
  ...summaryOf(row),
  quotes,
  blocks,
  trace,
});

/** Ids of the quotes of articles, in no order. @throws ExpectedError `store-closed` */
export const quoteIds = (db: Database, articles: readonly string[]): Promise<string[]> =>
  fromStore(
    db.ownQuotes
      .where('article')
      .anyOf([...articles])
      .primaryKeys(),
  );

/** Of these states only, ids of the articles of an import. @throws ExpectedError `store-closed` */
export async function articlesOf(db: Database, job: string, states: readonly OwnState[]): Promise<string[]> {
  const rows = await fromStore(db.ownArticles.where('job').equals(job).toArray());
  return rows.filter(({ state }) => states.includes(state)).map(({ id }) => id);
}
