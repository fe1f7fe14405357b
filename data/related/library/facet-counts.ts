import type { FacetCount, FacetName, Facets } from '../../model/library.ts';
import type { Bilingual } from '../../model/records.ts';
import { eachMember, type FacetKind, facet, facetValues } from '../../search/facets.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';
import { countyName } from './counties.ts';
import { eachRelated } from './relations.ts';
import { FAILS, type Selection } from './select.ts';

/** So many people are offered to choose from; all are found by name and in the list of people. */
const MOST_PEOPLE = 100;

const FACET_OF: Record<FacetName, FacetKind> = {
  county: 'place',
  municipality: 'place',
  person: 'person',
  vendor: 'vendor',
  theme: 'theme',
  year: 'year',
  kind: 'kind',
  origin: 'origin',
};

const itself = (id: string): Bilingual => ({ sv: id, en: id });

/** What the values of facets are called; a value that nobody knows is its own name. */
function nameGiver(corpus: Corpus): (name: FacetName, id: string) => Bilingual {
  const { gazetteer, themes, namesToFind } = corpus;
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const personOf = (id: string) =>
    namesToFind().names.find(({ thing }) => thing.kind === 'person' && thing.id === id)?.thing.name;
  return (name, id) => {
    if (name === 'county') return itself(countyName(corpus, id) ?? id);
    if (name === 'municipality') return itself(gazetteer.municipality(id)?.name ?? id);
    if (name === 'vendor') return itself(gazetteer.vendor(id)?.name ?? id);
    return (name === 'theme' ? labels.get(id) : name === 'person' ? personOf(id) : undefined) ?? itself(id);
  };
}

const inSwedish = new Intl.Collator('sv');
const byName = (a: FacetCount, b: FacetCount) => inSwedish.compare(a.name.sv, b.name.sv);
const mostFirst = (a: FacetCount, b: FacetCount) => b.records - a.records || byName(a, b);

const ORDER: Record<FacetName, (a: FacetCount, b: FacetCount) => number> = {
  county: byName,
  municipality: byName,
  person: mostFirst,
  vendor: byName,
  theme: mostFirst,
  year: (a, b) => Number(b.id) - Number(a.id),
  kind: mostFirst,
  origin: mostFirst,
};

/** The values of a facet, each with those of the index that it stands for: a county for its municipalities. */
function valuesOf(index: SearchIndex, name: FacetName): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const value of facetValues(index, FACET_OF[name])) {
    const id = name === 'county' ? value.slice(0, 2) : value;
    values.set(id, [...(values.get(id) ?? []), value]);
  }
  return values;
}

/** How many records each value of a facet would leave, all else in the filter as it is. */
function countsBy(
  { index }: Corpus,
  selection: Selection,
  name: FacetName,
): { id: string; records: number }[] {
  const { failed } = selection;
  const isPlace = name === 'municipality';
  // Another municipality would be asked for what it has of the same relation.
  const others = ~(isPlace ? FAILS.municipality | FAILS.relation : FAILS[name]);
  const each = isPlace
    ? eachRelated(index, selection)
    : (value: string, visit: (document: number) => void) =>
        eachMember(index, facet(FACET_OF[name], value), visit);
  const found: { id: string; records: number }[] = [];
  // What names two municipalities of a county is one record of it.
  const countedIn = new Uint32Array(index.size);
  let number = 0;
  for (const [id, values] of valuesOf(index, name)) {
    let records = 0;
    number += 1;
    for (const value of values) {
      each(value, (document) => {
        if (((failed[document] ?? 0) & others) !== 0 || countedIn[document] === number) return;
        countedIn[document] = number;
        records += 1;
      });
    }
    if (records > 0) found.push({ id, records });
  }
  return found;
}

/**
 * The values of a facet with how many records each would leave: what the filter says of the facet itself is lifted, so
 * that one can change it. Values that would leave none are not there; of people those with most records are.
 */
function facetCounts(corpus: Corpus, selection: Selection, name: FacetName): FacetCount[] {
  const nameOf = nameGiver(corpus);
  const counts = countsBy(corpus, selection, name);
  // Thousands have a name; few of them are shown.
  const most =
    name === 'person' ? counts.toSorted((a, b) => b.records - a.records).slice(0, MOST_PEOPLE) : counts;
  return most.map(({ id, records }) => ({ id, name: nameOf(name, id), records })).sort(ORDER[name]);
}

/** All municipalities: those that would leave records, then the others, each by name. */
export function everyMunicipality({ namesToFind }: Corpus, counts: readonly FacetCount[]): FacetCount[] {
  const counted = new Set(counts.map(({ id }) => id));
  const others = namesToFind().names.flatMap(({ thing: { kind, id, name } }) =>
    kind === 'municipality' && !counted.has(id) ? [{ id, name, records: 0 }] : [],
  );
  return [...counts, ...others.sort(byName)];
}

/** Several facets, one after the other. */
export const facetsOf = (corpus: Corpus, selection: Selection, names: readonly FacetName[]): Facets =>
  Object.fromEntries(names.map((name) => [name, facetCounts(corpus, selection, name)]));
