import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { FailureKind } from '../data/model/errors.ts';
import type { MarkedAnswer, NameEntry, WaysOn } from '../data/model/search.ts';

/** A search as one types; `answer` may still be that of the letters before, as long as `pending` holds. */
export interface LiveSearch {
  query: string;
  answer: MarkedAnswer | null;
  failure: FailureKind | null;
  pending: boolean;
  /** The answer stands in its first order, and a better one is on its way. */
  settling: boolean;
  /** Where to go from an answer without records; `null` while that is not known. */
  ways: WaysOn | null;
}

/** More of a query than this tells nothing when it is said back. */
const MOST_SAID = 60;

/** The query in short, on one line. */
export function shortQuery(query: string): string {
  const line = query
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[\u2066-\u2069]/g, '');
  const letters = [...line];
  return letters.length > MOST_SAID ? `${letters.slice(0, MOST_SAID).join('').trimEnd()}…` : line;
}

/** The query as a sentence says it: in short, and set apart, since it may run from right to left. */
export const saidQuery = (query: string): string => `\u2068${shortQuery(query)}\u2069`;

/** How many records and names were found, in words. */
export function foundWords({ query, hits, names }: MarkedAnswer): string {
  const count = hits.length;
  const found = i18n.t('search.found', count, { count, query: saidQuery(query) });
  if (names.length === 0) return found;
  const named = i18n.t('popup.names', names.length, { count: names.length });
  return count === 0 ? named : `${found}. ${named}`;
}

/** The name that was asked for in full and has nothing under it; undefined where there is none such. */
export function emptyName({ query, names }: MarkedAnswer, language: Language): NameEntry | undefined {
  const asked = query.trim().toLocaleLowerCase('sv');
  const meant = names.filter(({ entry }) => entry.name[language].toLocaleLowerCase('sv') === asked);
  return meant.every(({ entry }) => entry.records === 0) ? meant[0]?.entry : undefined;
}
