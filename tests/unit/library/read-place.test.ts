import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  browseAddress,
  compareAddress,
  KIND_VALUES,
  listAddress,
  MAP_COLUMN_VALUES,
  mapAddress,
  timelineAddress,
  vendorAddress,
} from '../../../components/collection/places.ts';
import { type LibraryFilter, MOST_KINDS } from '../../../data/model/library.ts';
import {
  readBrowse,
  readCompare,
  readList,
  readMap,
  readTimeline,
  readVendor,
} from '../../../entrypoints/library/read-place.ts';

const id = fc.constantFrom('atea', 'per-olsson', 'it-drift');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const someFilter = fc
  .record({
    county: maybe(fc.constantFrom('25', '12')),
    municipality: maybe(fc.constantFrom('2582', '0114')),
    person: maybe(id),
    vendor: maybe(id),
    date: maybe(fc.constant('none' as const)),
    theme: maybe(id),
    since: maybe(fc.constantFrom('2015', '2016-10')),
    until: maybe(fc.constantFrom('2024', '2024-05')),
    kind: maybe(fc.constantFrom(...(Object.keys(KIND_VALUES) as (keyof typeof KIND_VALUES)[]))),
    relation: maybe(fc.constantFrom('own' as const, 'named' as const)),
    origin: maybe(fc.constantFrom('interview' as const, 'register' as const, 'own' as const)),
    words: maybe(fc.string({ minLength: 1, maxLength: 30 })),
  })
  .map(
    (filter) =>
      Object.fromEntries(
        Object.entries(filter).filter(
          ([key, value]) => value !== undefined && (key !== 'relation' || filter.municipality !== undefined),
        ),
      ) as LibraryFilter,
  );
const order = fc.constantFrom('newest' as const, 'oldest' as const, 'place' as const, 'relevance' as const);
const page = fc.integer({ min: 1, max: 400 });

const params = (address: string) => new URLSearchParams(address);

describe('an address', () => {
  test('of browsing says again what it was made of', () => {
    fc.assert(
      fc.property(someFilter, order, page, (filter, order, page) => {
        expect(readBrowse(params(browseAddress(filter, order, page)))).toEqual({
          place: { filter, order, page },
          faults: [],
        });
        expect(readTimeline(params(timelineAddress(filter, page)))).toEqual({
          place: { filter, page, sorted: { column: 'period', falling: false } },
          faults: [],
        });
      }),
    );
  });

  test('of a municipality’s records has its own first, until the reader chooses another order', () => {
    const of = (address: string) => readBrowse(params(address)).place.order;
    expect(of('?view=browse')).toBe('newest');
    expect(of('?view=browse&plats=2582')).toBe('own');
    expect(browseAddress({ municipality: '2582' }, 'newest')).toBe('?view=browse&plats=2582&ordning=nyast');
    expect(of('?view=browse&plats=2582&ordning=nyast')).toBe('newest');
    expect(of('?view=browse&ordning=eget')).toBe('newest');
  });

  test('of a timeline keeps the order of its table', () => {
    for (const column of ['period', 'quotes', 'initiatives', 'register', 'total'] as const) {
      for (const falling of [true, false]) {
        const sorted = { column, falling };
        expect(readTimeline(params(timelineAddress({ theme: 'moln' }, 2, sorted)))).toEqual({
          place: { filter: { theme: 'moln' }, page: 2, sorted },
          faults: [],
        });
      }
    }
  });

  test('of a list, a vendor and a comparison does so too', () => {
    for (const by of ['municipality', 'person', 'vendor', 'theme', 'year'] as const) {
      for (const column of ['name', 'quotes', 'initiatives', 'register', 'latest'] as const) {
        for (const falling of [true, false]) {
          const place = { by, column, falling, page: 3 };
          expect(readList(params(listAddress(by, place)))).toEqual({ place, faults: [] });
        }
      }
    }
    const narrowed = {
      filter: { county: '25', municipality: '2582', kind: 'quote', since: '2015', until: '2016' },
      ...{ page: 2, kinds: 37 },
    } as const;
    expect(readVendor(params(vendorAddress('atea', narrowed)))).toEqual({
      place: { id: 'atea', ...narrowed },
      faults: [],
    });
    expect(vendorAddress('atea')).toBe('?view=vendor&id=atea');
    expect(readVendor(params('?view=vendor&id=Atea')).place.id).toBe('atea');
    expect(vendorAddress('atea', narrowed)).toBe(
      '?view=vendor&id=atea&lan=25&plats=2582&fran=2015&till=2016&slag=citat&sida=2&liknande=37',
    );
    expect(readVendor(params('?view=vendor&id=atea&liknande=99999')).place.kinds).toBe(MOST_KINDS);
    expect(readCompare(params(compareAddress(['2281', '2582'], 'oppenhet')))).toEqual({
      place: { places: ['2281', '2582'], theme: 'oppenhet' },
      faults: [],
    });
  });

  test('of the map does so too, and those from before it told of coverage are understood', () => {
    const filter = { county: '25', theme: 'moln', kind: 'robot/AI', since: '2015', until: '2016' } as const;
    for (const column of Object.keys(MAP_COLUMN_VALUES) as (keyof typeof MAP_COLUMN_VALUES)[]) {
      for (const falling of [true, false]) {
        const place = { filter, part: 'gotaland' as const, column, falling, page: 2 };
        expect(readMap(params(mapAddress(place)))).toEqual({ place, faults: [] });
      }
    }
    expect(mapAddress({ filter })).toBe('?view=map&lan=25&tema=moln&fran=2015&till=2016&slag=robot-ai');
    expect(readMap(params('?view=map&ordning=citat&fallande=nej'))).toEqual({
      place: { filter: {}, part: null, column: 'interviews', falling: false, page: 1 },
      faults: [],
    });
    expect(readMap(params('?view=map&lan=Norrbotten&plats=2582')).faults).toEqual([
      'lan=Norrbotten',
      'plats=2582',
    ]);
  });

  test('is short, and its municipalities can be read', () => {
    expect(browseAddress()).toBe('?view=browse');
    expect(listAddress('municipality')).toBe('?view=lists&lista=kommun');
    expect(compareAddress(['2281', '2321'], 'oppenhet')).toBe(
      '?view=compare&platser=2281,2321&tema=oppenhet',
    );
  });

  test.each([
    ['?view=browse&plats=boden', ['plats=boden']],
    ['?view=browse&farg=bla&plats=2582', ['farg=bla']],
    ['?view=browse&plats=2582&plats=2281', ['plats=2281']],
    ['?view=browse&fran=2024-13&till=i%20g%C3%A5r', ['fran=2024-13', 'till=i går']],
    ['?view=browse&ordning=bakl%C3%A4nges&sida=0', ['ordning=baklänges', 'sida=0']],
    ['?view=browse&slag=<b>&ursprung=__proto__', ['slag=<b>', 'ursprung=__proto__']],
    [`?view=browse&ord=${'a'.repeat(501)}`, [`ord=${'a'.repeat(501)}`]],
  ])('%s says what nobody knows, and keeps the rest', (address, faults) => {
    expect(readBrowse(params(address)).faults).toEqual(faults);
  });

  test('that is none of its view’s is told, whichever view', () => {
    expect(readList(params('?view=lists&lista=hundar&fallande=kanske')).faults).toEqual([
      'lista=hundar',
      'fallande=kanske',
    ]);
    expect(readList(params('?view=lists&lista=person&ordning=om')).place.column).toBe('note');
    expect(readList(params('?view=lists&lista=ar&ordning=om')).faults).toEqual(['ordning=om']);
    expect(readVendor(params('?view=vendor&id=../x&tema=moln&liknande=alla')).faults).toEqual([
      'id=../x',
      'liknande=alla',
      'tema=moln',
    ]);
    expect(readMap(params('?view=map&zoom=3&del=skane')).faults).toEqual(['del=skane', 'zoom=3']);
    const { place, faults } = readCompare(params('?view=compare&platser=2281,2321,9999,x,2281'));
    expect([place.places, faults]).toEqual([['2281', '2321', '9999'], ['platser=x']]);
  });

  test('of anything at all is read without an error', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        for (const read of [readBrowse, readList, readVendor, readCompare, readTimeline, readMap])
          read(params(query));
      }),
    );
  });
});
