import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment, type IndexDocument } from '../../../data/search/build-segment.ts';
import { countMembers, eachMember, facet, facetValues } from '../../../data/search/facets.ts';
import { idOf, type SearchIndex, searchIndex } from '../../../data/search/search-index.ts';
import { someIds, someParts } from './documents.ts';

const NAMES = [
  'place:2582',
  'place:2321',
  'theme:moln',
  'lead:moln',
  'themes:x',
  'year:2016',
  'place:',
  'none:x',
];

function members(index: SearchIndex, name: string): string[] {
  const found: string[] = [];
  eachMember(index, name, (document) => found.push(idOf(index, document)));
  return found;
}

const having = (documents: readonly IndexDocument[], name: string) =>
  documents.filter(({ facets }) => facets.includes(name)).map(({ id }) => id);

test('the members of a facet are the documents that name it and are still there, in their order', () => {
  fc.assert(
    fc.property(someParts, someIds, (parts, removed) => {
      const index = searchIndex(parts.map(buildSegment), removed);
      const left = parts.flat().filter(({ id }) => !removed.has(id));
      for (const name of NAMES) {
        expect(members(index, name)).toEqual(having(left, name));
        expect(countMembers(index, name)).toBe(having(left, name).length);
      }
    }),
  );
});

test('the values of a kind are those that any document has, each once, of that kind alone', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      const index = searchIndex(parts.map(buildSegment));
      const all = new Set(parts.flat().flatMap(({ facets }) => facets));
      for (const kind of ['place', 'theme', 'lead', 'year', 'vendor'] as const) {
        const expected = [...all].filter((name) => name.startsWith(`${kind}:`));
        expect([...facetValues(index, kind)].map((value) => facet(kind, value)).sort()).toEqual(
          expected.sort(),
        );
      }
    }),
  );
});

test('a value may hold a colon', () => {
  const index = searchIndex([buildSegment([{ id: 'a', fields: [], facets: [facet('vendor', 'a:b')] }])]);
  expect([...facetValues(index, 'vendor')]).toEqual(['a:b']);
  expect(members(index, facet('vendor', 'a:b'))).toEqual(['a']);
});
