import { describe, expect, test } from 'vitest';
import type { Article, StoredRecord } from '../../../data/model/records.ts';
import { countMembers, eachMember, facet } from '../../../data/search/facets.ts';
import { indexDocument, type RecordNames } from '../../../data/search/record-fields.ts';
import { idOf } from '../../../data/search/search-index.ts';
import { SEARCHABLE, TOLD } from './real-corpus.ts';
import { begun, SPEAKER, said } from './records.ts';

const ARTICLE: Article = {
  ...{
    id: 'boden',
    origin: 'interview' as const,
    title: 'Så gör Boden',
    publication: 'Tidningen',
    published: '2016-10-18',
    reporter: 'Rut',
  },
  ...{ about: ['2582'], summary: { sv: 'Om Boden', en: 'About Boden' } },
};
const QUOTE = said('boden-1', { places: ['2582', '2581'], vendors: ['atea'], themes: ['moln', 'it-drift'] });

const NAMES: RecordNames = {
  municipality: (code) => ({ '2582': 'Boden', '2581': 'Piteå' })[code],
  vendor: (id) => ({ atea: 'Atea' })[id],
  theme: (id) => ({
    ...{
      id,
      label: { sv: `Ämnet ${id}`, en: `Subject ${id}` },
      short: { sv: id, en: id },
      manner: false,
      strong: [],
      weak: [],
    },
  }),
  speaker: (id) => (id === 'boden-1' || id === 'boden-2' ? QUOTE.record.speaker : undefined),
  article: (id) => (id === 'boden' ? ARTICLE : undefined),
};

const facetsOf = (stored: StoredRecord) => [...new Set(indexDocument(stored, NAMES).facets)].sort();

function textOf(stored: StoredRecord, role: 'subject' | 'name'): string {
  const fields = indexDocument(stored, NAMES).fields.filter((field) => field.role === role);
  return fields.map(({ text }) => text).join('\n');
}

describe('a quote is', () => {
  test('of its places, themes, vendors, speaker, date and origin', () => {
    expect(facetsOf(QUOTE)).toEqual(
      [
        ...[
          'kind:quote',
          'place:2582',
          'place:2581',
          'about:2582',
          'theme:moln',
          'theme:it-drift',
          'lead:moln',
        ],
        ...[
          'vendor:atea',
          'home:2582',
          'person:per-olsson',
          'year:2016',
          'date:2016-10-18',
          'origin:interview',
        ],
      ].sort(),
    );
  });

  test('of the vendor that its speaker works for, though it names none', () => {
    const atTheirs = said('boden-2', { speaker: { ...SPEAKER, employer: { vendor: 'atea' } } });
    expect(facetsOf(atTheirs)).toEqual(expect.arrayContaining(['vendor:atea', 'home:atea']));
  });

  test('found by what was said and asked as its subject, and by who and where as names', () => {
    for (const text of [
      'Vi har kommit långt.',
      'Om läget\nAbout the state of things',
      'Ämnet moln\nSubject moln',
    ])
      expect(textOf(QUOTE, 'subject')).toContain(text);
    for (const name of ['Per Olsson', 'it-chef', 'Boden kommun', 'Boden\nPiteå', 'Atea']) {
      expect(textOf(QUOTE, 'name')).toContain(name);
      expect(textOf(QUOTE, 'subject')).not.toContain(name);
    }
  });
});

describe('an initiative is', () => {
  const resting = begun('i-boden-1', { evidence: ['boden-1', 'boden-2'], products: ['Open ePlatform'] });

  test('of those who said the quotes that it rests on, and borne by these', () => {
    expect(facetsOf(resting)).toEqual(
      [
        ...['kind:initiative', 'kind:app', 'place:2582', 'about:2582', 'theme:e-tjanster', 'lead:e-tjanster'],
        ...[
          'person:per-olsson',
          'year:2016',
          'date:2016-10-18',
          'origin:interview',
          'bears:boden-1',
          'bears:boden-2',
        ],
      ].sort(),
    );
  });

  test('nobody’s where only the article tells it', () => {
    expect(facetsOf(begun('i-boden-2')).filter((name) => /^(person|bears|home):/.test(name))).toEqual([]);
  });

  test('found by its name and summary in both languages, its products, and the speakers', () => {
    for (const text of ['Bodenappen', 'The Boden app', 'En app för alla.', 'An app for all.'])
      expect(textOf(resting, 'subject')).toContain(text);
    for (const name of ['Open ePlatform', 'Per Olsson', 'Boden'])
      expect(textOf(resting, 'name')).toContain(name);
    expect(textOf(resting, 'name').match(/Per Olsson/g)).toHaveLength(1);
  });
});

test('what is unknown by its id adds no word, and a record of no known article no year', () => {
  const stray = said('x-1', { places: ['9999'], vendors: ['nobody'], article: 'gone' });
  expect(textOf(stray, 'name')).not.toMatch(/undefined|9999|nobody/);
  expect(facetsOf(stray).filter((name) => /^(year|about):/.test(name))).toEqual([]);
});

describe('in the index of the real corpus', () => {
  const { index } = SEARCHABLE;
  const members = (name: string) => {
    const found: string[] = [];
    eachMember(index, name, (document) => found.push(idOf(index, document)));
    return found;
  };
  const having = (test: (stored: StoredRecord) => boolean) =>
    TOLD.filter(test).map(({ record }) => record.id);

  test('every place and theme has the records that name it', () => {
    for (const code of new Set(TOLD.flatMap(({ record }) => record.places)))
      expect(members(facet('place', code))).toEqual(having(({ record }) => record.places.includes(code)));
    for (const id of new Set(TOLD.flatMap(({ record }) => record.themes))) {
      expect(members(facet('theme', id))).toEqual(having(({ record }) => record.themes.includes(id)));
      expect(members(facet('lead', id))).toEqual(having(({ record }) => record.themes[0] === id));
    }
  });

  test('every record is a quote or an initiative', () => {
    expect(members(facet('kind', 'quote'))).toEqual(having(({ type }) => type === 'quote'));
    expect(countMembers(index, 'kind:quote') + countMembers(index, 'kind:initiative')).toBe(TOLD.length);
  });
});
