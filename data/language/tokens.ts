import { fold } from './fold.ts';

/** A word of a text: where it stands ([start, end) in UTF-16 code units), and its forms for comparing. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, diacritics kept: häckar is not hackar. */
  lower: string;
  /** Lower case without diacritics, for what people type. */
  folded: string;
}

/*
 * Letters, marks and digits, held together by an inner hyphen or apostrophe, or by a colon or full stop that
 * no capital follows: e-tjänst, it-chef, NIS2, EU:s, 2.0; but "fibern.Kommunen" is two words that lack a space.
 * Intl.Segmenter splits e-tjänst.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑’']|[:.](?!\p{Lu}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

const HYPHENS = /[‐‑]/g;

/** Splits a text into its words. Offsets are those of the given text, so that marks are exact. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase().normalize('NFC').replace(HYPHENS, '-');
    const folded = fold(lower);
    if (folded !== '') found.push({ start: match.index, end: match.index + match[0].length, lower, folded });
  }
  return found;
}

/** The parts of a hyphenated word that are words themselves: "it-chef" → it, chef; a lone letter is none. */
export function hyphenParts(folded: string): string[] {
  if (!folded.includes('-')) return [];
  return folded.split('-').filter((part) => part.length > 1);
}
