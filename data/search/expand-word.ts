import { stem } from '../language/stem.ts';
import { withinEdits } from './edit-distance.ts';
import { lowerBound, type SearchIndex } from './search-index.ts';

/**
 * How a term of the index answers to a word of the query, and how much that is worth. A slip outweighs a part:
 * where the word itself is unknown, a name one letter off is likelier meant than a compound it lies in.
 */
const WEIGHT = { exact: 1, sameStem: 0.9, prefix: 0.75, part: 0.55, sharedStart: 0.4, typo: 0.6 } as const;

const SHORTEST = { prefix: 2, part: 4, sharedStart: 7, oneTypo: 4, twoTypos: 8 } as const;
/** Two words of which this share is common from the start are kin: leverantör ~ leverans. */
const SHARED_START = 0.7;
const MOST_TERMS = 200;

export interface ExpandedTerm {
  term: number;
  weight: number;
}

function withPrefix(index: SearchIndex, prefix: string): number[] {
  const found: number[] = [];
  for (let at = lowerBound(index.terms, prefix); index.terms[at]?.startsWith(prefix); at++) {
    found.push(at);
    if (found.length >= MOST_TERMS) break;
  }
  return found;
}

function directWeight(term: string, word: string, wordStem: string): number {
  if (term === word) return WEIGHT.exact;
  if (stem(term) === wordStem) return WEIGHT.sameStem;
  if (word.length >= SHORTEST.prefix && term.startsWith(word)) return WEIGHT.prefix;
  if (wordStem.length >= SHORTEST.part && term.includes(wordStem)) return WEIGHT.part;
  const shared = Math.ceil(word.length * SHARED_START);
  if (word.length >= SHORTEST.sharedStart && term.startsWith(word.slice(0, shared)))
    return WEIGHT.sharedStart;
  return 0;
}

/** The terms that the word is a slip away from, and the other inflections of these. */
function misspelt(index: SearchIndex, word: string): ExpandedTerm[] {
  if (word.length < SHORTEST.oneTypo) return [];
  const edits = word.length >= SHORTEST.twoTypos ? 2 : 1;
  const meant = new Set(index.terms.filter((term) => withinEdits(word, term, edits)).map(stem));
  if (meant.size === 0) return [];
  return index.terms.flatMap((term, number) =>
    meant.has(stem(term)) ? [{ term: number, weight: WEIGHT.typo }] : [],
  );
}

/**
 * The terms of the index that answer to one folded word of a query: the word itself, same stem, prefix,
 * part of a compound, a long shared start. Where the word itself, its stem and what it begins are all
 * unknown, it may be misspelt ("Vesterås" is a part of "investering" by its stem): then also words within
 * one edit (two from eight letters; a transposition is one edit).
 * @param isStop whether it is a stop word: a short one is looked for as it stands only
 */
export function expandWord(index: SearchIndex, word: string, isStop = false): ExpandedTerm[] {
  if (isStop && word.length < SHORTEST.part) {
    return withPrefix(index, word)
      .filter((term) => index.terms[term] === word)
      .map((term) => ({ term, weight: 1 }));
  }
  const wordStem = stem(word);
  const found = index.terms.flatMap((term, number) => {
    const weight = directWeight(term, word, wordStem);
    return weight > 0 ? [{ term: number, weight }] : [];
  });
  if (!found.some(({ weight }) => weight >= WEIGHT.prefix)) {
    const known = new Set(found.map(({ term }) => term));
    found.push(...misspelt(index, word).filter(({ term }) => !known.has(term)));
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
}
