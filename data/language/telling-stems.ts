import { isCommonStem } from './common-words.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { hyphenParts, isNumber, type Token } from './tokens.ts';

const SHORTEST = 3;

/** A token's folded form and the parts of it that are words themselves. */
const forms = ({ folded }: Token): string[] => [folded, ...hyphenParts(folded)];

/** The folded stems of a word and of its parts that tell something: no stop words, no everyday words, no lone numbers. */
export function tellingStems(token: Token): string[] {
  if (isStopWord(token.lower)) return [];
  return forms(token).flatMap((form) => {
    if (form.length < SHORTEST || isStopWord(form) || isNumber(form)) return [];
    const key = stem(form);
    return isCommonStem(key) || isStopWord(key) ? [] : [key];
  });
}
