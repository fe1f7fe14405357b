/** Most words of a page need no folding, and normalising is what costs. */
const PLAIN = /^[a-z0-9-]*$/;

/**
 * Lower-cases and strips diacritics, so that "Åre", "ARE" and "are" meet: å and ä become a, ö becomes o,
 * é becomes e. Precomposed and decomposed spellings give the same (Unicode NFD, then combining marks off).
 * Total on any string and idempotent; the length may change.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
