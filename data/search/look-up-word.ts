import { isAskingStem, isCommonStem } from '../language/common-words.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Token } from '../language/tokens.ts';
import { Recent } from '../model/recent.ts';
import type { WordScorer } from './bm25.ts';
import { ANSWER, type ExpandOptions, expandWord, OF_GUESS } from './expand-word.ts';
import { exactTerms, type SearchIndex, type TermRef } from './search-index.ts';

/** What stop words, words of asking, and those of everyday municipal business add to a score: each looks rare among few records. */
export const TELLING = { stop: 0.5, asking: 0.15, common: 0.5 } as const;

/**
 * How far a word counts as found where only parts of it do, or only its kin and how it begins: these are other words, and
 * the last alone are no answer.
 */
const FOUND = { inPart: 0.5, inKin: 0.4 } as const;

function foundShare(refs: readonly TermRef[]): number {
  const best = refs.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (best >= ANSWER.part * OF_GUESS) return 1;
  return best >= ANSWER.compoundPart ? FOUND.inPart : FOUND.inKin;
}

/** What is known of a word beyond the index. */
export type KnownWord = Required<Pick<ExpandOptions, 'isKnown' | 'isBegun'>>;

/** A word of a query as the index knows it. */
export interface LookedUp {
  refs: readonly TermRef[];
  scope: 'name' | 'all';
  /** What it counts in the share of the query found, if no record has it. */
  isStop: boolean;
  /** What it counts beside a telling word. */
  telling: number;
  isMarked: boolean;
  /** Of a word that is unknown as typed, the folded word of the index that was likeliest meant. */
  likeliest?: string | undefined;
  /** How far it counts as found in a record that has any of the terms, 0–1. */
  found: number;
}

function tellingOf(wordStem: string): number {
  if (isAskingStem(wordStem)) return TELLING.asking;
  return isCommonStem(wordStem) ? TELLING.common : 1;
}

const hasAny = (score: WordScorer, refs: readonly TermRef[]) => {
  let any = false;
  score(refs, 'name', () => {
    any = true;
  });
  return any;
};

/**
 * "Vara" and "Åre" are a verb and, folded, an English one: a stop word that is a name in the records is looked
 * for among names only.
 */
function lookUp(
  index: SearchIndex,
  word: Token,
  score: WordScorer,
  known: KnownWord,
  isLast: boolean,
): Omit<LookedUp, 'found'> {
  // A lone letter is the beginning of a word that is still being typed.
  const isStop = isStopWord(word.lower) || word.folded.length === 1;
  if (isStop || isStopWord(word.folded)) {
    const exact = exactTerms(index, word.folded);
    if (hasAny(score, exact))
      return { refs: exact, scope: 'name', isStop: false, telling: 1, isMarked: false };
  }
  const { refs, likeliest } = expandWord(index, word.folded, { isStop, isLast, ...known });
  const telling = isStop ? TELLING.stop : tellingOf(stem(word.folded));
  return { refs, scope: 'all', isStop, telling, isMarked: true, likeliest };
}

/** With each letter of a query the words before are looked up again. */
const MOST_KEPT = 64;
const lookedUp = new WeakMap<SearchIndex, Recent<LookedUp>>();

/**
 * Looks a word of a query up.
 * @param isLast whether it is the query's last word, which may still be typed
 */
export function lookUpWord(
  index: SearchIndex,
  word: Token,
  score: WordScorer,
  known: KnownWord,
  isLast = false,
): LookedUp {
  const recent = lookedUp.get(index) ?? new Recent<LookedUp>(MOST_KEPT);
  lookedUp.set(index, recent);
  return recent.take(`${word.lower} ${word.folded} ${known.isKnown} ${isLast}`, () => {
    const found = lookUp(index, word, score, known, isLast);
    return { ...found, found: foundShare(found.refs) };
  });
}
