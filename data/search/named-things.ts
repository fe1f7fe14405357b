import type { Gazetteer } from '../model/gazetteer.ts';
import type { Person, Theme } from '../model/records.ts';
import type { NameEntry } from '../model/search.ts';
import { facet } from './facets.ts';

/** Someone or something that can be found by name, and the facet that its records have. */
export interface NamedThing extends Omit<NameEntry, 'records'> {
  facet: string;
}

const same = (name: string) => ({ sv: name, en: name });

/** Everyone and everything that can be found by name: people, municipalities, vendors, themes. */
export function namedThings(
  people: readonly Person[],
  gazetteer: Pick<Gazetteer, 'municipalities' | 'vendors'>,
  themes: readonly Theme[],
): NamedThing[] {
  return [
    ...people.map(
      ({ id, name, role, organisation }): NamedThing => ({
        kind: 'person',
        id,
        name: same(name),
        aliases: [],
        note: [role, organisation].filter((part) => part !== null).join(', '),
        facet: facet('person', id),
      }),
    ),
    ...gazetteer.municipalities.map(
      ({ code, name, officialName, county }): NamedThing => ({
        kind: 'municipality',
        id: code,
        name: same(name),
        aliases: [officialName],
        note: county,
        facet: facet('place', code),
      }),
    ),
    ...gazetteer.vendors.map(
      ({ id, name, aliases, products, category }): NamedThing => ({
        kind: 'vendor',
        id,
        name: same(name),
        aliases: [...aliases, ...products],
        note: category,
        facet: facet('vendor', id),
      }),
    ),
    ...themes.map(
      ({ id, label, short }): NamedThing => ({
        kind: 'theme',
        id,
        name: label,
        aliases: [short.sv, short.en, id],
        note: '',
        facet: facet('theme', id),
      }),
    ),
  ];
}
