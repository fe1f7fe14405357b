import { recogniser } from '../gazetteer/recognise-site.ts';
import type { CorpusFile } from '../model/corpus.ts';
import { buildIndex } from '../search/build-index.ts';
import { indexDocument } from '../search/record-fields.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { storedRecords } from './prepare.ts';

/** The search index of a corpus: every record under the names of its places, vendors and themes. */
export function corpusIndex(corpus: CorpusFile): SearchIndex {
  const gazetteer = recogniser(corpus.gazetteer);
  const themes = new Map(corpus.themes.map((theme) => [theme.id, theme]));
  const speakers = new Map(corpus.quotes.map((quote) => [quote.id, quote.speaker.name]));
  const names = {
    municipality: (code: string) => gazetteer.municipality(code)?.name,
    vendor: (id: string) => gazetteer.vendor(id)?.name,
    theme: (id: string) => themes.get(id),
    speaker: (quote: string) => speakers.get(quote),
  };
  return buildIndex(storedRecords(corpus).map((stored) => indexDocument(stored, names)));
}
