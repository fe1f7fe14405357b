import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { hyphenParts, type Token, tokens } from '../language/tokens.ts';
import type { Span } from '../model/hit.ts';
import { spansOf } from './highlight.ts';

/** What a query looks for, and the folded terms of the index that answer to it. */
export interface Markable {
  /** Those that tell something, or all where none does. */
  words: readonly Token[];
  phrases: readonly (readonly Token[])[];
  terms: ReadonlySet<string>;
}

/** A stem so short begins many words that are of another kin: västra, Västervik. */
const SHORT_STEM = 4;

/**
 * Whether a word of a text is a word of the query by its letters; undefined where it does not hold its stem, and is a slip
 * away from it, or kin. What is typed with å, ä or ö does not mean words that are spelt without: säkerhet, sakernas.
 */
function isMeant(word: Token, { lower, folded }: Token): boolean | undefined {
  const stemmed = stem(word.folded);
  const at = folded.indexOf(stemmed);
  if (at === -1) return undefined;
  const begun = word.lower.slice(0, stemmed.length);
  if (begun !== stemmed && lower.slice(at, at + stemmed.length) !== begun) return false;
  const isWhole = stemmed.length === word.folded.length || folded.includes(word.folded);
  return isWhole || stemmed.length > SHORT_STEM || stem(folded) === stemmed;
}

function answers(token: Token, { words, terms }: Markable): boolean {
  const isTerm = [token.folded, ...hyphenParts(token.folded)].some((form) => terms.has(form));
  if (!isTerm) return false;
  const meant = words.map((word) => isMeant(word, token));
  return meant.includes(true) || !meant.includes(false);
}

/** Numbers of the words by which a text has a phrase, word by word. */
function inPhrases(words: readonly Token[], phrases: Markable['phrases']): Set<number> {
  const found = new Set<number>();
  for (const phrase of phrases) {
    words.forEach((_, at) => {
      if (phrase.every(({ folded }, step) => words[at + step]?.folded === folded))
        for (const step of phrase.keys()) found.add(at + step);
    });
  }
  return found;
}

/**
 * Where what a query looks for stands in a text: its phrases, and each of its other words in any form; stop words only
 * where nothing else was asked for.
 */
export function markedWords(text: string, asked: Markable): Span[] {
  const words = tokens(text);
  const said = inPhrases(words, asked.phrases);
  const ofPhrases = new Set(asked.phrases.flat().map(({ folded }) => folded));
  const alone: Markable = { ...asked, words: asked.words.filter(({ folded }) => !ofPhrases.has(folded)) };
  const isOfStops = asked.words.every(({ lower }) => isStopWord(lower));
  return spansOf(text, words, (index) => {
    const token = words[index];
    if (token === undefined) return false;
    if (said.has(index)) return true;
    return alone.words.length > 0 && (isOfStops || !isStopWord(token.lower)) && answers(token, alone);
  });
}
