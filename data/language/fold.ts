import { plainSigns } from './signs.ts';

/** Most words of a page need no folding, and normalising is what costs. */
const PLAIN = /^[a-z0-9 -]*$/;
/** Of those that need it, nearly all need no more than this. */
const SWEDISH = /^[a-zåäöé0-9 -]*$/;
const RINGS_AND_DOTS = /[åäöé]/g;
const BARE: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/**
 * Lower-cases and strips diacritics, so that "Åre", "ARE" and "are" meet: å and ä become a, ö becomes o,
 * é becomes e. Precomposed and decomposed spellings give the same (Unicode NFKD, then combining marks off), and
 * so do a word with a soft hyphen or another hyphen in it and the word without.
 * Total on any string and idempotent; the length may change.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const lower = text.toLowerCase();
  if (SWEDISH.test(lower)) return lower.replace(RINGS_AND_DOTS, (letter) => BARE[letter] ?? letter);
  return plainSigns(lower.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();
}
