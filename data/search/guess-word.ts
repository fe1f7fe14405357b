import { isCommonStem } from '../language/common-words.ts';
import { compoundSplits } from '../language/compounds.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { nearTerms } from './near-terms.ts';
import type { SearchIndex } from './search-index.ts';
import { hasStem } from './stem-range.ts';
import { textAt } from './text-list.ts';

const SHORTEST = { beginning: 5, oneTypo: 4, stemTypo: 6, twoTypos: 8 } as const;
/** Nobody types a longer word, and what guessing at it takes grows with its length. */
const LONGEST = 40;

/** The longest telling word that an unknown compound begins with: fiberutbyggnad → fiber. */
function beginningOf(index: SearchIndex, word: string): string[] {
  for (let length = word.length - 1; length >= SHORTEST.beginning; length--) {
    const begun = stem(word.slice(0, length));
    if (begun.length >= SHORTEST.beginning && !isCommonStem(begun) && hasStem(index, begun)) return [begun];
  }
  return [];
}

/** Stems of the known parts of a compound that is itself unknown: bredbandsutbyggnad → bredband, utbyggnad. */
export function compoundStems(index: SearchIndex, word: string): string[] {
  if (word.length > LONGEST) return [];
  const isWord = (part: string) => !isStopWord(part) && hasStem(index, stem(part));
  const [split = []] = compoundSplits(word, isWord);
  const stems = split.map(stem);
  const telling = stems.filter((each) => !isCommonStem(each));
  if (telling.length > 0) return telling;
  const begun = beginningOf(index, word);
  return begun.length > 0 ? begun : stems;
}

/**
 * Stems of the terms that a word is a slip away from: one edit, two from eight letters; a transposition is one
 * edit. One slip is likelier than two, and an irregular inflection is one slip of the stem: matsedlar, matsedel.
 */
export function misspeltStems(index: SearchIndex, word: string): string[] {
  if (word.length < SHORTEST.oneTypo || word.length > LONGEST) return [];
  const near = (typed: string, limit: number) =>
    index.segments.flatMap(({ terms }) =>
      nearTerms(terms, typed, limit).map((term) => stem(textAt(terms, term))),
    );
  const wordStem = stem(word);
  const once = [...near(word, 1), ...(wordStem.length >= SHORTEST.stemTypo ? near(wordStem, 1) : [])];
  if (once.length > 0 || word.length < SHORTEST.twoTypos) return [...new Set(once)];
  return [...new Set(near(word, 2))];
}
