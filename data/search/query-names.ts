import { fold } from '../language/fold.ts';
import type { FoundName, NameEntry, QueryField } from '../model/search.ts';
import { facet } from './facets.ts';
import { findNames, type NameIndex, surenessOf } from './find-names.ts';
import { type FieldFilter, yearsOf } from './parse-query.ts';

/** The facets by which a record is of a name. */
const FACET = { person: 'person', place: 'place', theme: 'theme', vendor: 'vendor' } as const;
const KIND = {
  person: 'person',
  place: 'municipality',
  theme: 'theme',
  vendor: 'vendor',
} as const satisfies Record<Exclude<QueryField, 'year'>, NameEntry['kind']>;

/** Names that answer this nearly as well as the best are meant too: "Frank" is everyone of that name. */
const NEARLY = 0.15;
const MOST = 40;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

type Narrowing = Pick<FieldFilter, 'field' | 'value'>;

const isCalled = ({ name, aliases }: NameEntry, value: string) =>
  [name.sv, name.en, ...aliases].some((each) => fold(each) === fold(value.trim()));

/** Who or what a filter names in full; undefined where nobody and nothing is called so. */
export function nameOf({ field, value }: Narrowing, names: NameIndex): NameEntry | undefined {
  if (field === 'year') return undefined;
  return findNames(names, value, MOST, KIND[field]).find(({ entry }) => isCalled(entry, value))?.entry;
}

/** A county's name without what says that it is one: Norrbotten for Norrbottens län. */
const countyOf = (name: string): string =>
  fold(name.trim())
    .replace(/ (?:lan|county)$/, '')
    .replace(/s$/, '');

/** The municipalities of the county that a filter means; none where a municipality itself is called so. */
function municipalitiesOf({ field, value }: Narrowing, names: NameIndex): string[] {
  const county = countyOf(value);
  if (field !== 'place' || county === '') return [];
  const inCounty = names.names.filter(
    ({ thing: { kind, note } }) => kind === KIND.place && countyOf(note) === county,
  );
  // To look for a name, with slips too, costs more than to know that no county is called so.
  return inCounty.length > 0 && nameOf({ field, value }, names) ? [] : inCounty.map(({ thing }) => thing.id);
}

/** The names that a filter's value means: those called so, else those that begin so, else those spelt nearly so. */
function meantBy(value: string, kind: NameEntry['kind'], names: NameIndex): FoundName[] {
  const found = findNames(names, value, MOST, kind).filter((name) => surenessOf(name) !== 'none');
  const best = found[0]?.score ?? 0;
  const whole = found.filter(({ entry }) => isCalled(entry, value));
  return whole.length > 0 ? whole : found.filter(({ score }) => score >= best - NEARLY);
}

/** The names that a filter is read as though its value is spelt otherwise: the answer must say so. */
export function guessedNames({ field, value }: Narrowing, names: NameIndex): NameEntry[] {
  if (field === 'year' || municipalitiesOf({ field, value }, names).length > 0) return [];
  return meantBy(value, KIND[field], names).flatMap((name) =>
    surenessOf(name) === 'guess' ? [name.entry] : [],
  );
}

/** The facets of which a record must have one to pass a filter; none where its value is nobody's and nothing's. */
export function facetsOf({ field, value }: Narrowing, names: NameIndex): string[] {
  if (field === 'year') {
    const years = yearsOf(value);
    if (!years) return [];
    const from = Math.max(FIRST_YEAR, years[0]);
    const to = Math.min(LAST_YEAR, years[1]);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => facet('year', `${from + step}`));
  }
  const inCounty = municipalitiesOf({ field, value }, names);
  const meant =
    inCounty.length > 0 ? inCounty : meantBy(value, KIND[field], names).map(({ entry }) => entry.id);
  return meant.map((id) => facet(FACET[field], id));
}
