import { recogniser } from '../../../data/gazetteer/recognise-site.ts';
import type { CorpusFile } from '../../../data/model/corpus.ts';
import type { Article, StoredRecord } from '../../../data/model/records.ts';
import { partedRecords, storedRecords } from '../../../data/related/corpus-index.ts';
import type { RecordNames } from '../../../data/search/record-fields.ts';
import { cutQuotes } from './cut-quotes.ts';
import { articlesOf, type Makings, madeArticle, madeQuote, makings } from './made-records.ts';
import { wordSupply } from './word-supply.ts';

/** The real records stand among made ones, one in so many. */
const REAL_ONE_IN = 10;

/** Any number of records, the real ones among the first thousand, each the same at every call. */
export interface RecordWorld {
  record: (number: number) => StoredRecord;
  /** By id; undefined for an id that no record has. */
  recordOf: (id: string) => StoredRecord | undefined;
  articleOf: (id: string) => Article | undefined;
  /** The articles of the records from one number up to another, each given once over all stretches. */
  articles: (from: number, to: number) => Article[];
  names: RecordNames;
}

/** How many of the first `number` records are made. */
const madeBefore = (number: number, real: number) => number - Math.min(real, Math.ceil(number / REAL_ONE_IN));

/** What the corpus's ids stand for. */
export function namesOf(corpus: CorpusFile, articleOf: RecordWorld['articleOf']): RecordNames {
  const gazetteer = recogniser(corpus.gazetteer);
  const themes = new Map(corpus.themes.map((theme) => [theme.id, theme]));
  const speakers = new Map(corpus.quotes.map((quote) => [quote.id, quote.speaker]));
  return {
    municipality: (code) => gazetteer.municipality(code)?.name,
    vendor: (id) => gazetteer.vendor(id)?.name,
    theme: (id) => themes.get(id),
    speaker: (quote) => speakers.get(quote),
    article: articleOf,
  };
}

const numberIn = (id: string) => (id.startsWith('made-') ? Number(id.slice('made-'.length)) : undefined);

/**
 * The corpus's own records among quotes cut from texts, and beyond these among quotes made of the texts' words.
 * @param texts Markdown; where there are none, the corpus's own words are all there is
 */
export function recordWorld(corpus: CorpusFile, texts: readonly string[]): RecordWorld {
  const quotes = texts.flatMap(cutQuotes);
  const own = corpus.quotes.map(({ text }) => text);
  const supply = wordSupply(quotes.length > 0 ? quotes.map(({ text }) => text) : own);
  const made: Makings = makings(corpus, quotes, supply);
  // The register is of one size whatever else grows, and has an index of its own.
  const real = storedRecords(partedRecords(corpus).told);
  const realById = new Map(real.map((stored) => [stored.record.id, stored]));
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const madeRecord = (number: number): StoredRecord => ({ type: 'quote', record: madeQuote(made, number) });
  const articleOf = (id: string) => {
    const number = numberIn(id);
    return number === undefined ? articles.get(id) : madeArticle(made, number);
  };
  return {
    record(number) {
      const place = number / REAL_ONE_IN;
      const known = Number.isInteger(place) ? real[place] : undefined;
      return known ?? madeRecord(madeBefore(number, real.length));
    },
    recordOf(id) {
      const number = numberIn(id);
      return number === undefined ? realById.get(id) : madeRecord(number);
    },
    articleOf,
    articles(from, to) {
      const first = articlesOf(madeBefore(from, real.length));
      const end = articlesOf(madeBefore(to, real.length));
      const further = Array.from({ length: end - first }, (_, at) => madeArticle(made, first + at));
      return from === 0 ? [...corpus.articles, ...further] : further;
    },
    names: namesOf(corpus, articleOf),
  };
}
