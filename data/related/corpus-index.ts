import type { Recogniser } from '../gazetteer/recognise-site.ts';
import type { CorpusFile } from '../model/corpus.ts';
import type { StoredRecord, Theme } from '../model/records.ts';
import { buildSegment } from '../search/build-segment.ts';
import { indexDocument } from '../search/record-fields.ts';
import type { Segment } from '../search/search-index.ts';

/** The records as one list, quotes first. */
export function storedRecords(records: Pick<CorpusFile, 'quotes' | 'initiatives'>): StoredRecord[] {
  return [
    ...records.quotes.map((record): StoredRecord => ({ type: 'quote', record })),
    ...records.initiatives.map((record): StoredRecord => ({ type: 'initiative', record })),
  ];
}

/** Records with their articles. */
export type RecordSet = Pick<CorpusFile, 'articles' | 'quotes' | 'initiatives'>;

/** A corpus's records in two: what interviews tell, and the rows of the register. */
export function partedRecords({ articles, quotes, initiatives }: RecordSet): {
  told: RecordSet;
  register: RecordSet;
} {
  const sources = new Set(articles.flatMap(({ id, origin }) => (origin === 'register' ? [id] : [])));
  const isRow = ({ article }: { article: string }) => sources.has(article);
  return {
    told: {
      articles: articles.filter(({ id }) => !sources.has(id)),
      quotes,
      initiatives: initiatives.filter((each) => !isRow(each)),
    },
    register: {
      articles: articles.filter(({ id }) => sources.has(id)),
      quotes: [],
      initiatives: initiatives.filter(isRow),
    },
  };
}

/** The index of some records: every one under the names of its places, vendors, people and themes. */
export function segmentOf(records: RecordSet, gazetteer: Recogniser, allThemes: readonly Theme[]): Segment {
  const themes = new Map(allThemes.map((theme) => [theme.id, theme]));
  const speakers = new Map(records.quotes.map((quote) => [quote.id, quote.speaker]));
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const names = {
    municipality: (code: string) => gazetteer.municipality(code)?.name,
    vendor: (id: string) => gazetteer.vendor(id)?.name,
    theme: (id: string) => themes.get(id),
    speaker: (quote: string) => speakers.get(quote),
    article: (id: string) => articles.get(id),
  };
  return buildSegment(storedRecords(records).map((stored) => indexDocument(stored, names)));
}
