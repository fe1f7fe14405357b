import { fold } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { hyphenParts } from '../../../data/language/tokens.ts';

/** A part of a compound has at least so many letters; a shorter one is met by chance. */
const SHORTEST_PART = 4;

/**
 * The two words that a compound is made of, both known, the last as long as can be; none where it can't be told
 * apart. An s may join them. Bredbandsutbyggnad is bredband and utbyggnad.
 */
export function compoundParts(word: string, knows: (word: string) => boolean): string[] {
  for (let from = SHORTEST_PART; from <= word.length - SHORTEST_PART; from++) {
    const last = word.slice(from);
    if (!knows(last)) continue;
    const first = word.slice(0, from);
    const bare = first.endsWith('s') && first.length > SHORTEST_PART ? first.slice(0, -1) : first;
    const known = [first, bare].find(knows);
    if (known !== undefined) return [known, last];
  }
  return [];
}

/** The stem of a word, and those of its parts. @param knows folded words that a compound may be made of */
export const swedishTerms =
  (knows: (word: string) => boolean) =>
  (term: string): string[] => {
    const folded = fold(term);
    const parts = [...hyphenParts(folded), ...compoundParts(folded, knows)];
    return [...new Set([folded, ...parts].map(stem))].filter((each) => each !== '');
  };
