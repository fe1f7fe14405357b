import type { Records } from '../model/corpus.ts';
import type { Shelf } from '../model/shelf.ts';
import { storedRecords } from './corpus-index.ts';

/** A shelf of records that are all in memory, as the commands have them. */
export function memoryShelf(corpus: Pick<Records, 'articles' | 'quotes' | 'initiatives'>): Shelf {
  const all = storedRecords(corpus);
  const byId = new Map(all.map((stored) => [stored.record.id, stored]));
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return {
    records: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    articles: async () => articles,
    recordsOf: async (article) => all.filter(({ record }) => record.article === article),
  };
}
