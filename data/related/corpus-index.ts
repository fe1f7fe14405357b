import { recogniser } from '../gazetteer/recognise-site.ts';
import type { CorpusFile } from '../model/corpus.ts';
import type { StoredRecord } from '../model/records.ts';
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

/** The index of a corpus's records: every one under the names of its places, vendors, people and themes. */
export function corpusSegment(corpus: CorpusFile): Segment {
  const gazetteer = recogniser(corpus.gazetteer);
  const themes = new Map(corpus.themes.map((theme) => [theme.id, theme]));
  const speakers = new Map(corpus.quotes.map((quote) => [quote.id, quote.speaker]));
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const names = {
    municipality: (code: string) => gazetteer.municipality(code)?.name,
    vendor: (id: string) => gazetteer.vendor(id)?.name,
    theme: (id: string) => themes.get(id),
    speaker: (quote: string) => speakers.get(quote),
    article: (id: string) => articles.get(id),
  };
  return buildSegment(storedRecords(corpus).map((stored) => indexDocument(stored, names)));
}
