import { readCorpus } from '../../data/corpus/read-corpus.ts';
import type { Quote, StoredRecord } from '../../data/model/records.ts';
import { partedRecords, storedRecords } from '../../data/related/corpus-index.ts';
import { digest } from '../../data/related/digest.ts';
import { memoryShelf } from '../../data/related/memory-shelf.ts';
import { prepareCorpus } from '../../data/related/prepare.ts';
import { searchable } from '../../data/related/searchable.ts';
import { buildSegment } from '../../data/search/build-segment.ts';
import { indexDocument } from '../../data/search/record-fields.ts';
import { searchIndex } from '../../data/search/search-index.ts';
import type { Searchable } from '../../data/search/search-records.ts';
import { cutQuotes } from '../bench/records/cut-quotes.ts';
import { type Makings, madeQuote } from '../bench/records/made-records.ts';
import { pressTexts } from '../bench/records/press-texts.ts';
import { namesOf } from '../bench/records/record-world.ts';

/** So many records are mixed in that nobody judged. */
export const FOREIGN = 3_000;

/** Of no theme, place or vendor that a query can name: they answer by their words or not at all. */
const NOWHERE = { themes: ['foreign'], places: ['0000'], vendors: [] };

function foreignQuotes(texts: readonly string[]): Quote[] {
  const quotes = texts.flatMap(cutQuotes);
  const apart = Math.max(1, Math.floor(quotes.length / FOREIGN));
  const made: Makings = {
    ...NOWHERE,
    quotes: quotes.filter((_, at) => at % apart === 0),
    supply: { stream: [], parts: [], types: 0 },
  };
  return Array.from({ length: Math.min(FOREIGN, made.quotes.length) }, (_, at) => madeQuote(made, at));
}

/** The corpus among quotes cut from the press archive; undefined where the archive is absent. */
export function withForeign(): Searchable | undefined {
  const texts = pressTexts();
  if (!texts) return undefined;
  const corpus = readCorpus();
  const { articles, initiatives, themes, gazetteer } = corpus;
  const quotes = [...corpus.quotes, ...foreignQuotes(texts)];
  const parts = partedRecords({ articles, quotes, initiatives });
  const [records, register] = [storedRecords(parts.told), storedRecords(parts.register)];
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const names = namesOf(corpus, (id) => articlesById.get(id));
  const indexOf = (of: readonly StoredRecord[]) =>
    searchIndex([buildSegment(of.map((stored) => indexDocument(stored, names)))]);
  return searchable(
    prepareCorpus({
      gazetteer,
      themes,
      digest: digest(records, register),
      relevance: corpus.relevance,
      index: indexOf(records),
      register: indexOf(register),
      shelf: memoryShelf({ articles, quotes, initiatives }),
    }),
  );
}
