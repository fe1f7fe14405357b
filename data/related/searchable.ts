import type { Searchable } from '../search/search-records.ts';
import type { Corpus } from './prepare.ts';
import { findTerms, type ThemeTerm } from './theme-lexicon.ts';
import { EVIDENCE_WEIGHT } from './weights.ts';

/** Whether a term tells a query's theme by itself: a phrase does too that on a page, among many words, is weak evidence. */
const isTelling = ({ weight, words }: ThemeTerm): boolean =>
  weight === EVIDENCE_WEIGHT.strong || words.length > 1;

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
    const telling = findTerms(lexicon, words).filter(({ term }) => isTelling(term));
    return [...new Set(telling.map(({ term }) => term.theme))];
  },
});
