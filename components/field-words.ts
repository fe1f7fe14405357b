import { i18n } from '#i18n';
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

/** Says that a field has no value, with an example, that its value is nobody and nothing, or that years stand the wrong way round. */
export function fieldWords({ field, value, turned }: SearchHelp['fields'][number]): string {
  if (turned !== null) return i18n.t('search.turned', { value: saidQuery(value) });
  return value === '' ? i18n.t(EMPTY[field]) : i18n.t(UNKNOWN[field], { value: saidQuery(value) });
}
