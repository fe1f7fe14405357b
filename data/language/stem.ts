import { stemmer } from '@orama/stemmers/swedish';
import { Recent } from '../model/recent.ts';
import { withoutInflection, withoutNominal, withoutRemainder } from './stem-endings.ts';
import { rootOf } from './stem-roots.ts';

/** Shorter stems mean too many things at once: dator and data would both become "dat". */
const SHORTEST_STEM = 4;
/** Shorter words are taken for uninflected. */
const SHORTEST_INFLECTED = 5;
/** Longer ones are no words, and would take their time. */
const LONGEST_WORD = 80;

/** A query's words are stemmed again with each letter, and a page says the same words again and again. */
const MOST_KEPT = 2_000;
const stems = new Recent<string>(MOST_KEPT);

/** How abbreviations are inflected (Svenska skrivregler): EU:s, API:er, NIS2:s, it's; but 25:an is a number. */
const ABBREVIATION_ENDING = /(?<=\p{L}\d*)(?::\p{L}+|'s)+$/u;

function uninflected(word: string): string {
  const base = stemmer(word);
  // Of a short stem the last letter is its own: molnen is moln, not mol.
  if (base.length === SHORTEST_STEM) return base;
  return withoutInflection(base.length < SHORTEST_STEM ? word : base);
}

function once(word: string): string {
  const root = rootOf(word);
  if (root !== undefined) return root;
  const base = withoutNominal(word);
  return withoutRemainder(base.length < word.length ? base : uninflected(word));
}

function partStem(part: string): string {
  let word = part;
  while (word.length >= SHORTEST_INFLECTED && !/[\d:']/.test(word)) {
    const next = once(word);
    if (next.length >= word.length) break;
    word = next;
  }
  return word;
}

/**
 * The stem of a Swedish word in lower case, folded or as it is spelt: Snowball's algorithm
 * (snowballstem.org/algorithms/swedish), then the endings that it leaves, repeated until nothing changes so that
 * leverantör and leverantörer meet. Idempotent, and always a beginning of the word: letters are taken off its
 * end and none is changed, so all words of one stem begin with it (säkra and säker, resa and resor do not meet).
 * For comparing, never for showing. Of a word with hyphens only the last part is stemmed, so that it-system
 * and system have the same endings; parts under five letters or with a digit stay as they are.
 */
export function stem(folded: string): string {
  return folded.length > LONGEST_WORD ? folded : stems.take(folded, stemOf);
}

function stemOf(folded: string): string {
  const word = /[:']/.test(folded) ? folded.replace(ABBREVIATION_ENDING, '') : folded;
  const last = word.lastIndexOf('-') + 1;
  return last === 0 ? partStem(word) : word.slice(0, last) + partStem(word.slice(last));
}
