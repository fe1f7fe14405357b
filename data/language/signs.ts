/**
 * Signs that are not seen and mean nothing inside a word: soft hyphens, joiners, marks of direction. Unicode's format
 * characters (Cf) but for the zero-width space, which parts words (UAX #29, rule WB4).
 */
export const INVISIBLE = '(?!\\u200b)\\p{Cf}';

/** Hyphens, the unbreakable one and the minus sign among them, inside a character class. A dash is none: Luleå–Boden. */
export const HYPHENS = '\\-\\u2010\\u2011\\u2212\\ufe63\\uff0d';

/** Straight and curled. */
export const APOSTROPHES = "'\\u2019";

const EACH_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const EACH_HYPHEN = new RegExp(`[${HYPHENS}]`, 'gu');
const EACH_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** One spelling for signs that are seen alike: every hyphen is "-", every apostrophe "'", what is not seen is off. */
export function plainSigns(text: string): string {
  return text.replace(EACH_INVISIBLE, '').replace(EACH_HYPHEN, '-').replace(EACH_APOSTROPHE, "'");
}
