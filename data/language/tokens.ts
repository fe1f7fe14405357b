import { fold } from './fold.ts';
import { APOSTROPHES, HYPHENS, INVISIBLE, plainSigns } from './signs.ts';

/** A word of a text: where it stands ([start, end) in UTF-16 code units), and its forms for comparing. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, diacritics kept: häckar is not hackar. */
  lower: string;
  /** Lower case without diacritics, for what people type. */
  folded: string;
}

/** Within a number: a common, an unbreakable and a thin space. */
const SPACE = '[ \\u00a0\\u2009\\u202f]';

/** A section of a law, whichever way it is written: 22 §, 2 a §, § 12. */
const SECTION = `\\d{1,4}(?:${SPACE}?[a-z])?${SPACE}?§+|§+${SPACE}?\\d{1,4}(?!\\d)`;

/** Thousands in groups: 1 000, 12 500 000. */
const GROUPED = `\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`;

const LETTERS = `[\\p{L}\\p{N}](?:(?:${INVISIBLE})*[\\p{L}\\p{N}\\p{M}])*`;

/*
 * What holds the parts of a word together: a hyphen or apostrophe; a colon or full stop that no capital follows, for
 * "fibern.Kommunen" is two words that lack a space; between digits a comma, and a slash as in 24/7.
 */
const JOINT = `[${HYPHENS}${APOSTROPHES}]|[:.](?!(?:${INVISIBLE})*\\p{Lu})|(?<=\\d),(?=\\d)|(?<=(?<!\\d)\\d{1,2})/(?=\\d{1,2}(?!\\d))`;

const PART = `(?:${GROUPED}|${LETTERS})`;
/* E-tjänst, it-chef, NIS2, EU:s, 25:an, 3,5. Intl.Segmenter splits e-tjänst. */
const WORD = new RegExp(`${SECTION}|${PART}(?:(?:${INVISIBLE})*(?:${JOINT})(?:${INVISIBLE})*${PART})*`, 'gu');

/** Nothing of it has another spelling. */
const PLAIN = /^[a-zåäöé0-9-]*$/;

/** What is spelt both with and without a hyphen behind its e, and no other word begins like it: etjänst. */
const ELECTRONIC =
  /^e(?=tj|arkiv|h[äa]ls[oa]|legit|f[öo]rvalt|servic|samh[äa]l|unders|faktur|blankett|diari|handel|hemtj)/;

function lowerOf(spelt: string): string {
  const lower = spelt.toLowerCase();
  if (PLAIN.test(lower)) return ELECTRONIC.test(lower) ? `e-${lower.slice(1)}` : lower;
  if (lower.includes('§')) return `${lower.replace(/[^a-z\d]/g, '')}§`;
  return plainSigns(lower).replace(/\s/g, '').normalize('NFC');
}

/**
 * Splits a text into its words. Offsets are those of the given text, so that marks are exact. A number is spelt
 * without spaces (1000), a section of a law as 22§, an etjänst as e-tjänst.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  // One expression for all texts: matchAll would make it anew for each, which costs more than a short text does.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const lower = lowerOf(match[0]);
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

/** Whether a word is nothing but a number, a date or a section: no letter in it. */
export function isNumber(folded: string): boolean {
  return !/\p{L}/u.test(folded);
}
