import { readCorpus } from '../corpus/read-corpus.ts';
import { derive } from '../related/derive.ts';
import { memoryShelf } from '../related/memory-shelf.ts';
import { type Corpus, prepareCorpus } from '../related/prepare.ts';
import { searchIndex } from '../search/search-index.ts';

/** The corpus as the background prepares it, straight from the project's files. */
export function nodeCorpus(): Corpus {
  const corpus = readCorpus();
  const { segment, register, digest } = derive(corpus);
  return prepareCorpus({
    gazetteer: corpus.gazetteer,
    themes: corpus.themes,
    digest,
    relevance: corpus.relevance,
    index: searchIndex([segment]),
    register: searchIndex([register]),
    shelf: memoryShelf(corpus),
  });
}
