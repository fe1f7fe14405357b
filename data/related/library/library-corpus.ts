import { besideEachOther, searchIndex } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';

const kept = new WeakMap<Corpus, Corpus>();

/**
 * The corpus as the library goes through it: what interviews tell and the register's rows in one index. They are told
 * apart by the facet `origin`, and how rare a word is matters less here than to see all there is.
 */
export function libraryCorpus(corpus: Corpus): Corpus {
  const whole = kept.get(corpus) ?? {
    ...corpus,
    index: besideEachOther(corpus.index, corpus.register),
    register: searchIndex([]),
  };
  kept.set(corpus, whole);
  return whole;
}
