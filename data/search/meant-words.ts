import { fold } from '../language/fold.ts';
import type { Token } from '../language/tokens.ts';
import { wordScorer } from './bm25.ts';
import { isBegun } from './expected-grades.ts';
import { type KnownWord, type LookedUp, lookUpWord } from './look-up-word.ts';
import { MOST_WORDS } from './parse-query.ts';
import type { Searchable } from './search-records.ts';

type Known = Pick<Searchable, 'index' | 'names' | 'relevance'>;

/** What is known of a word beyond any index. */
export const knownWord = (word: Token, { names, relevance }: Omit<Known, 'index'>): KnownWord => ({
  isKnown: names.whole.has(word.folded),
  isBegun: () => isBegun(relevance(), word),
});

/** Words of a query as what was told in interviews knows them. */
function lookedUp(words: readonly Token[], known: Known): { word: Token; found: LookedUp }[] {
  const { index } = known;
  const score = wordScorer(index);
  return words.map((word, at) => {
    const isLast = at === words.length - 1;
    return { word, found: lookUpWord(index, word, score, knownWord(word, known), isLast) };
  });
}

/** What a hyphen holds together, each a word of its own; of e-röstning, the voting alone is another matter. */
function partsOf(word: Token): Token[] {
  const parts = word.lower.split('-');
  const isWords = parts.every((part) => part.length > 1);
  return isWords ? parts.map((lower) => ({ ...word, lower, folded: fold(lower) })) : [word];
}

/**
 * The words that a query is looked for by, the first of many: NIS2-krav, which nobody says, by what it is put together of.
 */
export function lookedFor(words: readonly Token[], known: Known): Token[] {
  const first = words.slice(0, MOST_WORDS);
  const found = lookedUp(first, known).flatMap(({ word, found }) =>
    found.found < 1 ? partsOf(word) : [word],
  );
  return found.slice(0, MOST_WORDS);
}

/**
 * The same as they were likeliest meant: what is known of subjects is known of words that are spelt right. What anybody wrote
 * who was judged is no slip, though no record has it.
 */
export const likeliestMeant = (words: readonly Token[], known: Known): Token[] =>
  lookedUp(words, known).map(({ word, found: { likeliest } }) =>
    !likeliest || isBegun(known.relevance(), word) ? word : { ...word, lower: likeliest, folded: likeliest },
  );
