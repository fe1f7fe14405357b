import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { QueryField, SearchHelp } from '../data/model/search.ts';
import { saidQuery } from './found-words.ts';

const EMPTY = {
  person: 'search.field.person',
  place: 'search.field.place',
  theme: 'search.field.theme',
  vendor: 'search.field.vendor',
  year: 'search.field.year',
} as const satisfies Record<QueryField, string>;

const UNKNOWN = {
  person: 'search.unknown.person',
  place: 'search.unknown.place',
  theme: 'search.unknown.theme',
  vendor: 'search.unknown.vendor',
  year: 'search.unknown.year',
} as const satisfies Record<QueryField, string>;

/** Says that years stand the wrong way round, or that something else stands between them than two full stops. */
export const mendedWords = (value: string): string =>
  value.includes('..') ? i18n.t('search.turned', { value: saidQuery(value) }) : i18n.t('search.dashed');

/**
 * Says that a field has no value, with an example, or that its value is nobody and nothing or has no record.
 * @param years the first and last of which there are records, where one was asked for of which there is none
 */
export function fieldWords(
  { field, value, name }: SearchHelp['fields'][number],
  years: SearchHelp['years'],
  language: Language,
): string {
  const said = { value: saidQuery(value) };
  if (name) return i18n.t('popup.nothingFrom', { name: name.name[language] });
  if (field === 'year' && years)
    return i18n.t('search.outside', { ...said, from: years[0], until: years[1] });
  return value === '' ? i18n.t(EMPTY[field]) : i18n.t(UNKNOWN[field], said);
}
