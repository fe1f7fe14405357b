import type { Gazetteer } from '../model/gazetteer.ts';
import type { Person, Theme } from '../model/records.ts';
import type { NameEntry } from '../model/search.ts';
import { countMembers, facet } from './facets.ts';
import type { SearchIndex } from './search-index.ts';

const same = (name: string) => ({ sv: name, en: name });

/** Everyone and everything that can be found by name: people, municipalities, vendors, themes. */
export function nameEntries(
  people: readonly Person[],
  gazetteer: Pick<Gazetteer, 'municipalities' | 'vendors'>,
  themes: readonly Theme[],
  index: SearchIndex,
): NameEntry[] {
  return [
    ...people.map(
      ({ id, name, role, organisation }): NameEntry => ({
        kind: 'person',
        id,
        name: same(name),
        aliases: [],
        note: `${role}, ${organisation}`,
        records: countMembers(index, facet('person', id)),
      }),
    ),
    ...gazetteer.municipalities.map(
      ({ code, name, officialName, county }): NameEntry => ({
        kind: 'municipality',
        id: code,
        name: same(name),
        aliases: [officialName],
        note: county,
        records: countMembers(index, facet('place', code)),
      }),
    ),
    ...gazetteer.vendors.map(
      ({ id, name, aliases, products, category }): NameEntry => ({
        kind: 'vendor',
        id,
        name: same(name),
        aliases: [...aliases, ...products],
        note: category,
        records: countMembers(index, facet('vendor', id)),
      }),
    ),
    ...themes.map(
      ({ id, label, short }): NameEntry => ({
        kind: 'theme',
        id,
        name: label,
        aliases: [short.sv, short.en, id],
        note: '',
        records: countMembers(index, facet('theme', id)),
      }),
    ),
  ];
}
