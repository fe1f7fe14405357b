import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryFilter, LibraryOrder } from '../../../../data/model/library.ts';
import { MOST_OWN_PLACES, type StoredRecord } from '../../../../data/model/records.ts';
import { segmentOf } from '../../../../data/related/corpus-index.ts';
import { libraryPage } from '../../../../data/related/library/browse.ts';
import { searchIndex } from '../../../../data/search/search-index.ts';
import { FILES, RECORDS, recordOf } from '../facts.ts';
import { LIBRARY } from './library.ts';

const articleOf = ({ record }: StoredRecord) => recordOf(record.id).article;

/** Who said a quote, or the quotes that an initiative rests on. */
function peopleOf({ type, record }: StoredRecord): string[] {
  if (type === 'quote') return record.speaker ? [record.speaker.id] : [];
  return record.evidence === 'article' ? [] : record.evidence.flatMap((id) => peopleOf(recordOf(id).stored));
}

function vendorsOf({ type, record }: StoredRecord): string[] {
  const employer = type === 'quote' ? record.speaker?.employer : null;
  return employer && 'vendor' in employer ? [...record.vendors, employer.vendor] : record.vendors;
}

/** Whether a record is a municipality's own: its article is about it, or its people say it; a row on a county is nobody's. */
function isOwn(stored: StoredRecord, code: string): boolean {
  const { about, origin } = articleOf(stored);
  const { places } = stored.record;
  if (!places.includes(code) || (origin === 'register' && places.length > MOST_OWN_PLACES)) return false;
  const employer = stored.type === 'quote' ? stored.record.speaker?.employer : null;
  return (
    about.includes(code) || (employer != null && 'municipality' in employer && employer.municipality === code)
  );
}

/** A filter applied to records as they are read: slow, and plain to see. */
const passes = (filter: LibraryFilter) => (stored: StoredRecord) => {
  const { published, origin } = articleOf(stored);
  const { county, municipality, person, vendor, theme, since, until, kind } = filter;
  const within = (bound: string | undefined, isBefore: boolean) =>
    bound === undefined ||
    (published !== null &&
      (isBefore ? published.slice(0, bound.length) <= bound : published.slice(0, bound.length) >= bound));
  return (
    (county === undefined || stored.record.places.some((code) => code.startsWith(county))) &&
    (municipality === undefined || stored.record.places.includes(municipality)) &&
    (municipality === undefined ||
      filter.relation === undefined ||
      (filter.relation === 'own') === isOwn(stored, municipality)) &&
    (person === undefined || peopleOf(stored).includes(person)) &&
    (vendor === undefined || vendorsOf(stored).includes(vendor)) &&
    (theme === undefined || stored.record.themes.includes(theme)) &&
    (kind === undefined ||
      stored.type === kind ||
      (stored.type === 'initiative' && stored.record.kind === kind)) &&
    (filter.origin === undefined || origin === filter.origin) &&
    within(since, false) &&
    within(until, true)
  );
};

const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const someFilter: fc.Arbitrary<LibraryFilter> = fc
  .record({
    county: maybe('25', '23', '99'),
    municipality: maybe('2582', '2321', '1496', '0114'),
    relation: maybe('own', 'named'),
    person: maybe('per-olsson', 'johan-pettersson', 'nobody'),
    vendor: maybe('atea', 'nordic-peak', 'none'),
    theme: maybe('samverkan', 'oppenhet', 'it-drift', 'none'),
    since: maybe('2015', '2016-10', '2024-05', '2024-06'),
    until: maybe('2015', '2016-10', '2016-09', '2024'),
    kind: maybe('quote', 'initiative', 'e-tjänst', 'robot/AI'),
    origin: maybe('interview', 'register', 'own'),
  })
  .map(
    (filter) =>
      Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as LibraryFilter,
  );

const idsOf = (page: { shown: readonly { record: { id: string } }[] }) =>
  page.shown.map(({ record }) => record.id);

const all = async (filter: LibraryFilter, order: LibraryOrder = 'newest') => {
  const first = await libraryPage(LIBRARY, filter, order, 0);
  const pages = [first];
  for (let from = 30; from < first.total; from += 30)
    pages.push(await libraryPage(LIBRARY, filter, order, from));
  return { total: first.total, ids: pages.flatMap(idsOf), facets: first.facets };
};

describe('a filter', () => {
  test('lets through what it says, page after page, each record once', async () => {
    await fc.assert(
      fc.asyncProperty(someFilter, async (filter) => {
        const expected = RECORDS.filter(passes(filter)).map(({ record }) => record.id);
        const { total, ids } = await all(filter);
        expect(total).toBe(expected.length);
        expect(ids.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('tells of each of its values what there would be with that instead', async () => {
    await fc.assert(
      fc.asyncProperty(someFilter, async (filter) => {
        const { facets } = await all(filter);
        for (const { id, records } of facets.theme ?? [])
          expect(records).toBe(RECORDS.filter(passes({ ...filter, theme: id })).length);
        for (const { id, records } of facets.municipality ?? [])
          expect(records).toBe(RECORDS.filter(passes({ ...filter, municipality: id })).length);
        for (const relation of ['own', 'named'] as const)
          expect(facets.relation?.[relation]).toBe(
            filter.municipality && RECORDS.filter(passes({ ...filter, relation })).length,
          );
        for (const { id, records } of facets.year ?? [])
          expect(records).toBe(RECORDS.filter(passes({ ...filter, since: id, until: id })).length);
      }),
      { numRuns: 30 },
    );
  });

  test('by words answers as search does, and narrows what else is asked for', async () => {
    expect((await all({ words: 'bredband', municipality: '2582' }, 'relevance')).ids).toEqual([
      ...['boden-3', 'i-boden-5', 'r-norrbotten-smarta-hallbara-byar'],
    ]);
    expect((await all({ words: 'xyzzy' })).total).toBe(0);
    expect((await all({ words: '   ' })).total).toBe(RECORDS.length);
    const without = await all({ words: '-bredband', municipality: '2582' });
    expect(without.ids).not.toContain('boden-3');
    expect(without.total).toBeGreaterThan(15);
    expect((await all({ words: '!?' })).total).toBe(0);
  });

  test('knows nothing of records that were removed', async () => {
    const { gazetteer } = LIBRARY;
    const index = searchIndex([segmentOf(FILES, gazetteer, FILES.themes)], new Set(['boden-1']));
    const { total, shown } = await libraryPage({ ...LIBRARY, index }, { municipality: '2582' }, 'newest', 0);
    expect([total, shown.length]).toEqual([25, 25]);
    expect(shown.map(({ record }) => record.id)).not.toContain('boden-1');
  });
});

describe('records stand', () => {
  const dates = (ids: readonly string[]) => ids.map((id) => recordOf(id).article.published ?? '');

  test('newest first or oldest first, and last, whichever way, what bears no date', async () => {
    const undated = RECORDS.filter((stored) => articleOf(stored).published === null).length;
    expect(undated).toBeGreaterThan(0);
    const newest = dates((await all({}, 'newest')).ids);
    const oldest = dates((await all({}, 'oldest')).ids);
    for (const order of [newest, oldest]) expect(order.slice(-undated)).toEqual(Array(undated).fill(''));
    expect(newest.slice(0, -undated)).toEqual(newest.slice(0, -undated).toSorted().toReversed());
    expect(oldest.slice(0, -undated)).toEqual(oldest.slice(0, -undated).toSorted());
  });

  test('by themselves where only what bears no date is asked for', async () => {
    const undated = RECORDS.filter((stored) => articleOf(stored).published === null);
    const { ids } = await all({ date: 'none' }, 'newest');
    expect(new Set(ids)).toEqual(new Set(undated.map(({ record }) => record.id)));
  });

  test('by the name of their municipality as Swedish sorts, Åre after Vara', async () => {
    const { ids } = await all({ kind: 'quote' }, 'place');
    const first = ids.map((id) => recordOf(id).stored.record.places[0] ?? '');
    expect([...new Set(first)].map((code) => LIBRARY.gazetteer.municipality(code)?.name)).toEqual([
      ...['Boden', 'Ekerö', 'Göteborg', 'Helsingborg', 'Skövde', 'Sundsvall', 'Vara', 'Västerås', 'Åre'],
    ]);
  });

  test('with the names of what was asked for, and none for what there is not', async () => {
    const { names } = await libraryPage(
      LIBRARY,
      { municipality: '2582', theme: 'none', person: 'per-olsson' },
      'newest',
      0,
    );
    expect(Object.keys(names).toSorted()).toEqual(['municipality', 'person']);
    expect(names.municipality?.sv).toBe('Boden');
  });
});

describe('what there is of a municipality, in the order of its own', () => {
  /** 0 for what interviews tell and is its own, 1 for a row of its own, 2 for what else interviews tell, 3 for a row on its county. */
  const distance = (id: string, municipality: string): number => {
    const { article, stored } = recordOf(id);
    return (isOwn(stored, municipality) ? 0 : 2) + (article.origin === 'register' ? 1 : 0);
  };
  const groupOf = (id: string): string | undefined => {
    const { stored } = recordOf(id);
    return stored.type === 'initiative' ? stored.record.group : undefined;
  };
  const places = [...new Set(RECORDS.flatMap(({ record }) => record.places))];

  test('is its own, then what others say of it and those on its county, each once, what was said before rows', async () => {
    const seen = new Set<string>();
    for (const municipality of places) {
      const { ids } = await all({ municipality }, 'own');
      expect(ids.toSorted()).toEqual((await all({ municipality })).ids.toSorted());
      // Those on one initiative stand where the first of them does.
      const firsts = ids.filter(
        (id, at) => at === 0 || !groupOf(id) || groupOf(id) !== groupOf(ids[at - 1] ?? ''),
      );
      const far = firsts.map((id) => distance(id, municipality));
      expect([municipality, ...far]).toEqual([municipality, ...far.toSorted()]);
      seen.add([...new Set(far)].join(' '));
    }
    expect([...seen]).toEqual(expect.arrayContaining(['0 1 3', '1 2']));
  });

  test('has rows on one initiative side by side, wherever there are any', async () => {
    let grouped = 0;
    for (const municipality of places) {
      const groups = (await all({ municipality }, 'own')).ids.map(groupOf);
      groups.forEach((group, at) => {
        if (group === undefined || groups.indexOf(group) === at) return;
        grouped += 1;
        expect([municipality, groups[at - 1]]).toEqual([municipality, group]);
      });
    }
    expect(grouped).toBeGreaterThan(0);
  });

  test('stays newest first where the reader chose that', async () => {
    const { ids } = await all({ municipality: '2582' }, 'newest');
    const dates = ids.map((id) => recordOf(id).article.published ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});
