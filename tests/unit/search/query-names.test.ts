import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../../data/model/search.ts';
import { nameIndex } from '../../../data/search/find-names.ts';
import type { NamedThing } from '../../../data/search/named-things.ts';
import type { FieldFilter } from '../../../data/search/parse-query.ts';
import { facetsOf, guessedNames } from '../../../data/search/query-names.ts';

const thing = (kind: NameEntry['kind'], id: string, name: string): NamedThing => ({
  ...{ kind, id, name: { sv: name, en: name }, aliases: [], note: '', facet: `${kind}:${id}` },
});

const THINGS = [
  thing('person', 'asa-frank', 'Åsa Frank'),
  thing('person', 'bo-frank', 'Bo Frank'),
  thing('person', 'per-olsson', 'Per Olsson'),
  thing('municipality', '2321', 'Åre'),
  { ...thing('municipality', '2582', 'Boden'), note: 'Norrbottens län' },
  { ...thing('municipality', '2584', 'Kiruna'), note: 'Norrbottens län' },
  { ...thing('municipality', '0880', 'Kalmar'), note: 'Kalmar län' },
  { ...thing('municipality', '0882', 'Oskarshamn'), note: 'Kalmar län' },
  thing('vendor', 'atea', 'Atea'),
  { ...thing('vendor', 'boden-data', 'Boden Data'), aliases: ['BD'] },
  { ...thing('theme', 'moln', 'Molntjänster'), name: { sv: 'Molntjänster', en: 'Cloud services' } },
];
const NAMES = nameIndex(THINGS, (facet) => (facet === 'municipality:2584' ? 0 : 1), ['Aten']);

type Field = FieldFilter['field'];

const of = (field: Field, value: string) => facetsOf({ field, value }, NAMES).sort();

describe('a filter is by', () => {
  test.each<[string, Field, string, string[]]>([
    ['a person', 'person', 'Per Olsson', ['person:per-olsson']],
    ['everyone of a name', 'person', 'frank', ['person:asa-frank', 'person:bo-frank']],
    ['a place, though there is nobody of the name', 'place', 'are', ['place:2321']],
    ['a place of which there are no records', 'place', 'Kiruna', ['place:2584']],
    ['a place, and not the vendor that begins alike', 'place', 'Boden', ['place:2582']],
    ['a county, which is all its municipalities', 'place', 'norrbotten', ['place:2582', 'place:2584']],
    ['a county by its whole name', 'place', 'Norrbottens län', ['place:2582', 'place:2584']],
    ['a municipality before the county of its name', 'place', 'Kalmar', ['place:0880']],
    ['the county where it is said to be one', 'place', 'Kalmar län', ['place:0880', 'place:0882']],
    ['a vendor, and not the place', 'vendor', 'Boden', ['vendor:boden-data']],
    ['another name of a vendor', 'vendor', 'bd', ['vendor:boden-data']],
    ['a theme in Swedish', 'theme', 'molntjänster', ['theme:moln']],
    ['a theme in English', 'theme', 'cloud', ['theme:moln']],
    ['a name with a slip', 'person', 'Per Olson', ['person:per-olsson']],
    ['a last name with a slip', 'person', 'Olson', ['person:per-olsson']],
    ['a year', 'year', '2016', ['year:2016']],
    ['several years', 'year', '2016..2018', ['year:2016', 'year:2017', 'year:2018']],
  ])('%s', (_, field, value, expected) => {
    expect(of(field, value)).toEqual(expected);
  });

  test('all years from one on, or up to one', () => {
    expect(of('year', '2016..')).toEqual(expect.arrayContaining(['year:2016', 'year:2024', 'year:2030']));
    expect(of('year', '2016..')).not.toContain('year:2015');
    expect(of('year', '..2016')).toEqual(expect.arrayContaining(['year:1999', 'year:2016']));
    expect(of('year', '..2016')).not.toContain('year:2017');
  });
});

describe('a filter that nothing passes', () => {
  test.each<[string, Field, string]>([
    ['names nobody', 'person', 'Quetzalcoatl'],
    ['names a person as a place', 'place', 'Olsson'],
    ['names a body that is known, one letter from a vendor', 'vendor', 'Aten'],
    ['begins nearly like a name', 'place', 'Kirunen och'],
    ['names nothing', 'theme', ''],
    ['is of signs', 'vendor', '???'],
    ['is no year', 'year', 'i fjol'],
    ['ends before it begins', 'year', '2020..2016'],
    ['is of no century of ours', 'year', '0016'],
  ])('%s', (_, field, value) => {
    expect(of(field, value)).toEqual([]);
  });
});

describe('a filter that was read as a name spelt otherwise', () => {
  const guessed = (field: Field, value: string) => guessedNames({ field, value }, NAMES).map(({ id }) => id);

  test.each<[string, Field, string, string[]]>([
    ['says whose', 'person', 'Olson', ['per-olsson']],
    ['of several says all', 'person', 'Frnak', ['asa-frank', 'bo-frank']],
    ['and nothing where the name is as typed', 'person', 'Olsson', []],
    ['nor where it begins so', 'place', 'Kir', []],
    ['nor of a year', 'year', '2016', []],
  ])('%s', (_, field, value, ids) => {
    expect(guessed(field, value).sort()).toEqual(ids);
  });
});
