import { describe, expect, test } from 'vitest';
import type { CoveredBy, LibraryFilter, MapPlace } from '../../../../data/model/library.ts';
import type { Article, StoredRecord } from '../../../../data/model/records.ts';
import { segmentOf } from '../../../../data/related/corpus-index.ts';
import { coverage } from '../../../../data/related/library/coverage.ts';
import { libraryMap } from '../../../../data/related/library/library-map.ts';
import { searchIndex } from '../../../../data/search/search-index.ts';
import { FILES, RECORDS, recordOf } from '../facts.ts';
import { LIBRARY } from './library.ts';

const of = (all: readonly MapPlace[], name: string) => all.find((each) => each.name === name);
const covered = (filter: LibraryFilter = {}) => coverage(LIBRARY, filter);
const count = (all: readonly MapPlace[], by: CoveredBy) => all.filter((each) => each.by === by).length;

describe('coverage', () => {
  test('is of every municipality, by an interview, by the register or by peers, and each once', () => {
    const all = covered();
    expect(all.map(({ code }) => code).sort()).toEqual(
      FILES.gazetteer.municipalities.map(({ code }) => code).sort(),
    );
    expect([count(all, 'interview'), count(all, 'register'), count(all, 'peers')]).toEqual([9, 203, 78]);
  });

  test('counts what each municipality has of its own, as one counts record by record', () => {
    const isRow = ({ record }: StoredRecord) => recordOf(record.id).article.origin === 'register';
    for (const { code, interviews, rows } of covered()) {
      const own = RECORDS.filter(
        ({ record }) => record.places.includes(code) && recordOf(record.id).article.about.includes(code),
      );
      expect([code, interviews]).toEqual([code, own.filter((each) => !isRow(each)).length]);
      const ownRows = own.filter((each) => isRow(each) && each.record.places.length <= 7);
      expect([code, rows]).toEqual([code, ownRows.length]);
    }
  });

  test('is by an interview before the register, and both are counted', () => {
    expect(of(covered(), 'Sundsvall')).toMatchObject({ by: 'interview', county: 'Västernorrlands län' });
    expect(of(covered(), 'Sundsvall')?.rows).toBeGreaterThan(0);
  });

  test('is not by a row that names a county’s municipalities', () => {
    expect(of(covered(), 'Arjeplog')).toMatchObject({ by: 'peers', rows: 0 });
    expect(of(covered(), 'Kalix')).toMatchObject({ by: 'register', rows: 2 });
  });

  test('of a theme, a kind and a time is by what is of them', () => {
    expect(of(covered({ theme: 'sakerhet' }), 'Kalix')).toMatchObject({ by: 'register', rows: 2 });
    expect(of(covered({ theme: 'infrastruktur' }), 'Kalix')).toMatchObject({ by: 'peers', rows: 0 });
    expect(of(covered({ kind: 'säkerhet' }), 'Kalix')?.rows).toBe(1);
    expect(of(covered({ kind: 'quote' }), 'Kalix')).toMatchObject({ by: 'peers' });
    expect(of(covered({ kind: 'quote', since: '2016', until: '2016' }), 'Boden')).toMatchObject({
      ...{ by: 'interview', rows: 0 },
      latest: '2016-10-18',
    });
  });

  test('by what the reader has taken in stands apart, and below an interview of the collection', () => {
    const own = searchIndex([
      segmentOf(
        { ...FILES, articles: FILES.articles.map((article): Article => ({ ...article, origin: 'own' })) },
        LIBRARY.gazetteer,
        FILES.themes,
      ),
    ]);
    const all = coverage({ ...LIBRARY, index: own });
    expect(of(all, 'Boden')).toMatchObject({ by: 'own', interviews: 0 });
    expect(of(all, 'Boden')?.own).toBeGreaterThan(0);
  });
});

describe('the map', () => {
  const order = { column: 'coverage', falling: true, language: 'sv' } as const;

  test('has every municipality where it lies, those with most first, and all of a county by name', () => {
    const { places, records } = libraryMap(LIBRARY, {}, order);
    expect(places).toHaveLength(290);
    expect(records).toBe(RECORDS.length);
    expect(places.slice(0, 10).map(({ by }) => by)).toEqual([...Array(9).fill('interview'), 'register']);
    expect(of(places, 'Boden')?.centre).toEqual([expect.closeTo(66.1, 0), expect.closeTo(21.4, 0)]);
    const byCounty = libraryMap(LIBRARY, {}, { ...order, column: 'county', falling: false }).places;
    expect(byCounty.slice(0, 5).map(({ name }) => name)).toEqual([
      ...['Karlshamn', 'Karlskrona', 'Olofström', 'Ronneby', 'Sölvesborg'],
    ]);
  });

  test('sorts by each column either way, and lets what bears no date stand last', () => {
    for (const column of ['name', 'interviews', 'own', 'rows'] as const) {
      const [rising, falling] = [false, true].map((each) =>
        libraryMap(LIBRARY, {}, { ...order, column, falling: each }).places.map((place) => place[column]),
      );
      expect(rising?.at(0), column).toBe(falling?.at(-1));
    }
    const oldest = libraryMap(LIBRARY, {}, { ...order, column: 'latest', falling: false }).places;
    expect(oldest[0]?.latest).not.toBeNull();
    expect(oldest.at(-1)?.latest).toBeNull();
  });

  test('of a county tells which municipalities lie in it, and of how many each county has', () => {
    const { places, names, facets, records } = libraryMap(LIBRARY, { county: '25' }, order);
    expect(places.filter(({ within }) => within)).toHaveLength(14);
    expect(names).toEqual({ county: { sv: 'Norrbottens län', en: 'Norrbottens län' } });
    const inNorrbotten = RECORDS.filter(({ record }) => record.places.some((code) => code.startsWith('25')));
    expect(records).toBe(inNorrbotten.length);
    expect(facets.county?.find(({ id }) => id === '25')?.records).toBe(inNorrbotten.length);
    expect(facets.county).toHaveLength(21);
  });
});
