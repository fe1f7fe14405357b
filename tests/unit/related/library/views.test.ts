import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  Comparison,
  LibraryList,
  LibraryMap,
  LibraryPage,
  Timeline,
  VendorView,
} from '../../../../data/model/library.ts';
import { libraryPage } from '../../../../data/related/library/browse.ts';
import { dateNumber, dateOf } from '../../../../data/related/library/columns.ts';
import { comparison } from '../../../../data/related/library/compare.ts';
import { libraryMap } from '../../../../data/related/library/library-map.ts';
import { type ListOrder, libraryList } from '../../../../data/related/library/name-list.ts';
import { timeline } from '../../../../data/related/library/timeline.ts';
import { vendorView } from '../../../../data/related/library/vendor-view.ts';
import { RECORDS } from '../facts.ts';
import { LIBRARY } from './library.ts';

const MOST_QUOTES: ListOrder = { column: 'quotes', falling: true, language: 'sv' };
const idsOf = (records: readonly { shown: { record: { id: string } } }[]) =>
  records.map(({ shown }) => shown.record.id);

test('every answer is of its schema', async () => {
  v.parse(LibraryPage, await libraryPage(LIBRARY, {}, 'newest', 0));
  v.parse(LibraryList, libraryList(LIBRARY, 'person', MOST_QUOTES, 0));
  v.parse(VendorView, await vendorView(LIBRARY, 'atea'));
  v.parse(Comparison, await comparison(LIBRARY, ['2281'], 'oppenhet'));
  v.parse(Timeline, timeline(LIBRARY, {}));
  v.parse(LibraryMap, libraryMap(LIBRARY, {}, { column: 'coverage', falling: true, language: 'sv' }));
});

test.each(['2019', '2019-06', '2019-06-11', '2019-10-20'])(
  'the date %s is a number that tells it again',
  (date) => {
    expect(dateOf(dateNumber(date))).toBe(date);
  },
);

describe('a list', () => {
  test('has all 290 municipalities, those with voices first, fifty at a time', () => {
    const first = libraryList(LIBRARY, 'municipality', MOST_QUOTES, 0);
    expect([first.total, first.rows.length]).toEqual([290, 50]);
    expect(first.rows.slice(0, 3).map(({ name }) => name.sv)).toEqual(['Boden', 'Åre', 'Ekerö']);
    expect(first.rows[0]).toMatchObject({
      id: '2582',
      note: 'Norrbottens län',
      quotes: 10,
      initiatives: 12,
      register: 0,
      latest: '2016-10-18',
    });
    expect(libraryList(LIBRARY, 'municipality', MOST_QUOTES, 250).rows).toHaveLength(40);
    expect(libraryList(LIBRARY, 'municipality', MOST_QUOTES, 300).rows).toEqual([]);
  });

  test('sorts by name as the language does, up and down', () => {
    const names = (falling: boolean) =>
      libraryList(LIBRARY, 'municipality', { column: 'name', falling, language: 'sv' }, 0).rows.map(
        ({ name }) => name.sv,
      );
    expect(names(false)[0]).toBe('Ale');
    expect(names(true)[0]).toBe('Övertorneå');
  });

  test('by what stands beside the name goes through the alphabet, what says nothing last', () => {
    for (const by of ['municipality', 'person', 'vendor'] as const) {
      const notes = (falling: boolean) =>
        libraryList(LIBRARY, by, { column: 'note', falling, language: 'sv' }, 0).rows.map(({ note }) => note);
      const alphabet = new Intl.Collator('sv', { numeric: true });
      const said = notes(false).filter((note) => note !== '');
      expect(said).toEqual(said.toSorted(alphabet.compare));
      expect(notes(false).slice(0, said.length)).toEqual(said);
      expect(alphabet.compare(notes(true)[0] ?? '', said[0] ?? '')).toBeGreaterThan(0);
    }
  });

  test('by the last date begins with the newest or the oldest', () => {
    const latest = (falling: boolean) =>
      libraryList(LIBRARY, 'theme', { column: 'latest', falling, language: 'sv' }, 0).rows.map(
        (row) => row.latest,
      );
    expect(latest(true)).toEqual(latest(true).toSorted().toReversed());
    expect(latest(false)).toEqual(latest(false).toSorted());
  });

  test('of people and vendors has those that have something', () => {
    expect(libraryList(LIBRARY, 'person', MOST_QUOTES, 0).rows.map(({ id }) => id)).toContain(
      'johan-pettersson',
    );
    const vendors = libraryList(LIBRARY, 'vendor', MOST_QUOTES, 0);
    expect(vendors.rows.slice(0, 4).map(({ id }) => id)).toEqual([
      'atea',
      'microsoft',
      'camanio',
      'nordic-peak',
    ]);
    expect(vendors.rows.map(({ id }) => id)).not.toContain('lime');
    expect(libraryList(LIBRARY, 'year', MOST_QUOTES, 0).rows.map(({ id }) => id)).toContain('2015');
  });
});

describe('the view of a vendor', () => {
  test('sets apart what is said on it, by those who work for it, and on its kind of product', async () => {
    const view = await vendorView(LIBRARY, 'atea');
    expect(idsOf(view?.about.records ?? [])).toEqual([
      'i-skovde-3',
      'i-skovde-5',
      'r-eskilstuna-ai-i-skolan-pladdra',
      'r-jonkoping-larplattform-forstudie',
      'r-uddevalla-lakemedelsrobot',
      'r-ostersund-e-halsocentrum',
    ]);
    expect(idsOf(view?.voices.records ?? [])).toEqual(['skovde-1', 'skovde-2', 'skovde-3', 'skovde-4']);
    expect(view?.kinds.themes).toEqual(['it-drift', 'moln']);
    const once = [view?.about, view?.voices, view?.products, view?.kinds].flatMap((part) =>
      idsOf(part?.records ?? []),
    );
    expect(new Set(once).size).toBe(once.length);
  });

  test('names the products that a record names, in any inflection', async () => {
    const atea = await vendorView(LIBRARY, 'atea');
    expect(atea?.voices.records.at(-1)?.products).toEqual(['Målmiljömetoden']);
    const camanio = await vendorView(LIBRARY, 'camanio');
    expect(camanio?.products.records.map(({ products }) => products)).toEqual([['Giraff'], ['Giraff']]);
  });

  test('is nothing for what is no vendor, and empty parts for one that nobody has spoken of', async () => {
    expect(await vendorView(LIBRARY, 'nobody')).toBeNull();
    const view = await vendorView(LIBRARY, 'lime');
    expect([view?.about.total, view?.voices.total, view?.products.total]).toEqual([0, 0, 0]);
  });

  test('has what names a product and not the vendor, and of each municipality what was said before what was done', async () => {
    const view = await vendorView(LIBRARY, 'tietoevry');
    expect(idsOf(view?.products.records ?? [])).toEqual(['r-kalmar-cyberattack-2024']);
    expect(view?.products.records[0]?.products).toEqual(['Edlevo']);
    const said = (view?.kinds.records ?? []).map(({ shown, place }) => `${place?.code} ${shown.type}`);
    for (const code of new Set(said.map((each) => each.slice(0, 4)))) {
      const types = said.filter((each) => each.startsWith(code));
      expect(types).toEqual(types.toSorted().toReversed());
    }
  });
});

describe('a comparison', () => {
  test('keeps the sixth where one of the first five is nobody’s, and names those that don’t fit', async () => {
    const seven = ['2281', '9999', '2321', '2582', '1470', '1496', '1980'];
    const { places, beyond } = await comparison(LIBRARY, seven, 'oppenhet');
    expect(places.map(({ code }) => code)).toEqual(['2281', '2321', '2582', '1470', '1496']);
    expect(beyond).toEqual(['Västerås']);
  });

  test('shows what each municipality says on the theme, and a gap as a gap', async () => {
    const { places, theme } = await comparison(LIBRARY, ['2281', '2321', '2582'], 'oppenhet');
    expect(theme).toBe('oppenhet');
    expect(
      places.map(({ name, quotes, initiatives, register }) => [name, quotes, initiatives, register]),
    ).toEqual([
      ['Sundsvall', 1, 3, 1],
      ['Åre', 1, 1, 0],
      ['Boden', 0, 0, 0],
    ]);
    expect(places[2]).toMatchObject({ onAnything: 22, shown: [] });
  });

  test('sets apart what others say that name a municipality, and does not count it as its own', async () => {
    const { places, choices } = await comparison(LIBRARY, ['2281', '0180'], 'samverkan');
    for (const { code, shown } of places)
      for (const { record, article } of shown) {
        const employer = 'speaker' in record ? record.speaker?.employer : null;
        const isSaidThere = !!employer && 'municipality' in employer && employer.municipality === code;
        expect([record.id, article.about.includes(code) || isSaidThere]).toEqual([record.id, true]);
      }
    const stockholm = places[1];
    expect(stockholm?.quotes).toBe(0);
    const quotes = (stockholm?.named.shown ?? []).filter(({ type }) => type === 'quote');
    expect(quotes.map(({ article }) => article.about)).toEqual([['2321']]);
    expect(stockholm?.named.total).toBeGreaterThan(0);
    const onTheme = choices.find(({ id }) => id === '0180')?.records;
    expect(onTheme).toBe((stockholm?.initiatives ?? 0) + (stockholm?.register ?? 0));
  });

  test('counts as the map does: a municipality’s own, wherever it is counted', async () => {
    const map = libraryMap(LIBRARY, {}, { column: 'name', falling: false, language: 'sv' });
    const list = [0, 50, 100, 150, 200, 250].flatMap(
      (from) => libraryList(LIBRARY, 'municipality', MOST_QUOTES, from).rows,
    );
    const { choices } = await comparison(LIBRARY, [], null);
    for (const { code, name, interviews, own, rows, latest } of map.places) {
      const row = list.find(({ id }) => id === code);
      expect([name, row?.register, (row?.quotes ?? 0) + (row?.initiatives ?? 0), row?.latest]).toEqual([
        ...[name, rows, interviews + own, latest],
      ]);
      expect(choices.find(({ id }) => id === code)?.records).toBe(interviews + own + rows);
    }
  });

  test('shows what interviews tell first, and when the last of all was published', async () => {
    const { places } = await comparison(LIBRARY, ['2281'], 'oppenhet');
    const origins = places[0]?.shown.map(({ article }) => article.origin);
    expect(origins).toEqual([...Array.from({ length: 4 }, () => 'interview'), 'register']);
    const dates = places[0]?.shown.flatMap(({ article }) => article.published ?? []).toSorted();
    expect(places[0]?.latest).toBe(dates?.at(-1));
  });

  test('leaves out codes of no municipality and those given twice, and offers those with something to say', async () => {
    const { places, choices } = await comparison(LIBRARY, ['9999', '2281', '2281'], 'oppenhet');
    expect(places.map(({ code }) => code)).toEqual(['2281']);
    expect(choices.slice(0, 4).map(({ name }) => name.sv)).toEqual([
      'Sundsvall',
      'Alingsås',
      'Helsingborg',
      'Åre',
    ]);
    expect(choices).toHaveLength(290);
    expect(choices.find(({ name }) => name.sv === 'Boden')?.records).toBe(0);
  });

  test('on no theme has no records, and everyone to choose from', async () => {
    const { theme, places, choices } = await comparison(LIBRARY, ['2281'], 'none');
    expect([theme, places[0]?.shown]).toEqual([null, []]);
    expect(choices.length).toBeGreaterThan(8);
  });
});

describe('a timeline', () => {
  test('has every year between the first and the last, those without anything too, and the undated apart', () => {
    const { step, periods, undated } = timeline(LIBRARY, { theme: 'oppenhet' });
    expect([step, undated]).toEqual(['year', 8]);
    expect(periods.map(({ period }) => Number(period))).toEqual(
      Array.from({ length: 10 }, (_, at) => 2015 + at),
    );
    expect(periods[0]).toEqual({ period: '2015', quotes: 1, initiatives: 3, register: 0 });
    expect(periods[1]).toEqual({ period: '2016', quotes: 0, initiatives: 0, register: 0 });
  });

  test('of few years goes by month', () => {
    const { step, periods } = timeline(LIBRARY, { municipality: '2321', since: '2023' });
    expect(step).toBe('month');
    expect(periods[0]?.period).toBe('2023-08');
    expect(periods.map(({ period }) => period)).toContain('2023-12');
    expect(periods.at(-1)).toEqual({ period: '2024-05', quotes: 9, initiatives: 7, register: 0 });
  });

  test('counts every record once, and of nothing is empty', () => {
    const { periods, undated } = timeline(LIBRARY, {});
    const sum = periods.reduce(
      (all, { quotes, initiatives, register }) => all + quotes + initiatives + register,
      undated,
    );
    expect(sum).toBe(RECORDS.length);
    expect(timeline(LIBRARY, { municipality: '0114', kind: 'quote' })).toEqual({
      step: 'year',
      periods: [],
      undated: 0,
    });
  });
});
