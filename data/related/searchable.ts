import type { Searchable } from '../search/search-records.ts';
import type { Corpus } from './prepare.ts';
import { findTerms } from './theme-lexicon.ts';
import { EVIDENCE_WEIGHT } from './weights.ts';

/** The corpus as search sees it. */
export const searchable = ({
  index,
  register,
  namesToFind,
  relevance,
  shelf,
  lexicon,
}: Corpus): Searchable => ({
  index,
  register,
  names: namesToFind(),
  relevance,
  load: shelf.records,
  themesOf: (words) => {
    const telling = findTerms(lexicon, words).filter(({ term }) => term.weight === EVIDENCE_WEIGHT.strong);
    return [...new Set(telling.map(({ term }) => term.theme))];
  },
});
