import { readCorpus } from '../corpus/read-corpus.ts';
import { corpusSegment, storedRecords } from '../related/corpus-index.ts';
import { digest } from '../related/digest.ts';
import { memoryShelf } from '../related/memory-shelf.ts';
import { type Corpus, prepareCorpus } from '../related/prepare.ts';
import { searchIndex } from '../search/search-index.ts';

/** The corpus as the background prepares it, straight from the project's files. */
export function nodeCorpus(): Corpus {
  const corpus = readCorpus();
  return prepareCorpus({
    gazetteer: corpus.gazetteer,
    themes: corpus.themes,
    digest: digest(storedRecords(corpus)),
    index: searchIndex([corpusSegment(corpus)]),
    shelf: memoryShelf(corpus),
  });
}
