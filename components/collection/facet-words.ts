import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { FacetCount, LibraryFilter, Names, Relation } from '../../data/model/library.ts';
import type { InitiativeKind } from '../../data/model/records.ts';
import { kindWords } from '../standing.ts';

/** What the fields that narrow are called. */
export const FIELD_LABELS = {
  county: 'collection.filter.county',
  municipality: 'collection.filter.municipality',
  relation: 'collection.filter.relation',
  person: 'collection.filter.person',
  vendor: 'collection.filter.vendor',
  theme: 'collection.filter.theme',
  since: 'collection.filter.since',
  until: 'collection.filter.until',
  date: 'collection.filter.date',
  kind: 'collection.filter.kind',
  origin: 'collection.filter.origin',
  words: 'collection.filter.words',
} as const satisfies Record<keyof LibraryFilter, string>;

const WORDS = {
  quote: 'collection.kind.quote',
  initiative: 'collection.kind.initiative',
  interview: 'collection.origin.interview',
  register: 'collection.origin.register',
  own: 'collection.origin.own',
} as const;

/** How records stand to their municipality. */
const RELATION_WORDS = {
  own: 'collection.relation.own',
  named: 'collection.relation.named',
} as const satisfies Record<Relation, string>;

const isWorded = (id: string): id is keyof typeof WORDS => Object.hasOwn(WORDS, id);

/** A kind or an origin in words of ours. */
export const valueWords = (id: string): string =>
  isWorded(id) ? i18n.t(WORDS[id]) : kindWords(id as InitiativeKind);

/** "Boden (26)": a choice with how many records it would leave; without any its name alone. */
export const countedName = ({ name, records }: FacetCount, language: Language): string =>
  records > 0 ? `${name[language]} (${records})` : name[language];

/** A value of a filter in words, under what its field is called. */
interface Limit {
  field: keyof LibraryFilter;
  label: string;
  value: string;
}

/** "Kommun: Boden": a value of a filter, under the name of its field. */
function said([field, value]: [keyof LibraryFilter, string], names: Names, language: Language): Limit {
  if (field === 'relation')
    return { field, label: i18n.t(FIELD_LABELS[field]), value: i18n.t(RELATION_WORDS[value as Relation]) };
  if (field === 'date')
    return { field, label: i18n.t(FIELD_LABELS[field]), value: i18n.t('collection.filter.undated') };
  const isWord = field === 'kind' || field === 'origin';
  const name = isWord ? valueWords(value) : (names[field]?.[language] ?? value);
  return { field, label: i18n.t(FIELD_LABELS[field]), value: name };
}

/** What a filter narrows to, in words, field by field in their order. */
export const filterWords = (filter: LibraryFilter, names: Names, language: Language): Limit[] =>
  (Object.keys(FIELD_LABELS) as (keyof LibraryFilter)[]).flatMap((field) => {
    const value = filter[field];
    return value === undefined ? [] : [said([field, value], names, language)];
  });

/** Whose records a filter leaves, as far as it names somebody or something: "Boden"; empty where it does not. */
export const filterName = ({ names }: { names: Names }, language: Language): string =>
  (['theme', 'vendor', 'municipality', 'county', 'person'] as const)
    .flatMap((field) => names[field]?.[language] ?? [])
    .join(' · ');
