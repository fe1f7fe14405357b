import { readCorpus } from '../corpus/read-corpus.ts';
import { corpusIndex } from '../related/corpus-index.ts';
import { type Corpus, prepareCorpus } from '../related/prepare.ts';

/** The corpus as the background prepares it, straight from the project's files. */
export function nodeCorpus(): Corpus {
  const corpus = readCorpus();
  return prepareCorpus(corpus, corpus.gazetteer, corpusIndex(corpus));
}
