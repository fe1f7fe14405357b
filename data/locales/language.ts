import type { Bilingual } from '../model/records.ts';

/** The languages of the product; everything shown is in one of them, quotes always in Swedish. */
export type Language = keyof Bilingual;

/** The product's language for a BCP 47 tag: Swedish for Swedish, English for everything else. */
export const languageOf = (tag: string): Language => (/^sv\b/i.test(tag) ? 'sv' : 'en');

/** The tag that `Intl` gets: British English, since dates read "2 February 2024" there. */
export const localeOf = (language: string): string => (languageOf(language) === 'sv' ? 'sv-SE' : 'en-GB');

const AND: Bilingual = { sv: ' och ', en: ' and ' };
const AS_WELL_AS: Bilingual = { sv: ' samt ', en: ' as well as ' };

/**
 * Items as a sentence lists them: "a, b och c". Where an item holds an "och" of its own, the last is joined
 * by "samt", so that one sees where the items part: "it-styrning och organisation samt it-drift".
 */
export function listed(items: readonly string[], language: string): string {
  const product = languageOf(language);
  const last = items.at(-1);
  if (last !== undefined && items.length > 1 && items.some((item) => item.includes(AND[product]))) {
    return items.slice(0, -1).join(', ') + AS_WELL_AS[product] + last;
  }
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}
