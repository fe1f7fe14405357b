import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VendorFilter, VendorView } from '../../../../data/model/library.ts';
import { ofKind } from '../../../../data/related/library/kind-of-product.ts';
import { vendorView } from '../../../../data/related/library/vendor-view.ts';
import { idOf } from '../../../../data/search/search-index.ts';
import { recordOf } from '../facts.ts';
import { LIBRARY } from './library.ts';

const ALL = 300;
const PARTS = ['about', 'products', 'voices', 'kinds'] as const;

async function viewOf(id: string, filter: VendorFilter = {}): Promise<VendorView> {
  const view = await vendorView(LIBRARY, id, { filter, kinds: ALL });
  if (!view) throw new Error(`${id} is no vendor`);
  return view;
}

const idsOf = (view: VendorView, parts: readonly (typeof PARTS)[number][] = PARTS) =>
  parts.flatMap((part) => view[part].records.map(({ shown }) => shown.record.id));

describe('what is said on a vendor’s kind of product', () => {
  const ofCategory = (category: string) =>
    ofKind(LIBRARY.index, category).map((document) => idOf(LIBRARY.index, document));

  test('says so by its own words, in its name or more than once', () => {
    expect(ofCategory('välfärdsteknik')).toEqual(
      expect.arrayContaining(['r-vimmerby-lakemedelsautomater', 'r-enkoping-nattkamera', 'i-vasteras-1']),
    );
    expect(ofCategory('drift & infrastruktur')).toEqual(
      expect.arrayContaining(['boden-5', 'r-vellinge-tietoevry-2024', 'r-jarfalla-tieto-driftavtal']),
    );
  });

  test('is not all that bears a theme: a bare search word, or the theme’s label, is too little', () => {
    // On welfare technology, and by one search word of many on home monitoring.
    expect(recordOf('r-lidingo-redo-for-ai').stored.record.themes).toContain('valfardsteknik');
    expect(ofCategory('vård & omsorg')).not.toContain('r-lidingo-redo-for-ai');
    expect(recordOf('r-goliska-it').stored.record.themes).toContain('it-drift');
    expect(ofCategory('drift & infrastruktur')).not.toContain('r-goliska-it');
  });

  test('differs by category where two share a theme', () => {
    const [documents, services] = [ofCategory('ärende & dokument'), ofCategory('e-tjänster')];
    expect(documents).toContain('ekero-5');
    expect(services).not.toContain('ekero-5');
    expect(services).toContain('i-boden-1');
    expect(documents).not.toContain('i-boden-1');
  });

  test('stands in so many as are asked for, and tells how many there are', async () => {
    const few = await vendorView(LIBRARY, 'camanio', { kinds: 8 });
    const all = await viewOf('camanio');
    expect(few?.kinds.records).toHaveLength(8);
    expect(few?.kinds.total).toBe(all.kinds.records.length);
    expect(idsOf(all, ['kinds']).slice(0, 8)).toEqual(few ? idsOf(few, ['kinds']) : []);
  });

  test.each(['camanio', 'freja', 'atea', 'stratsys', 'ist', 'netmore'])(
    'has all of a municipality together, so that more comes after what stood there: %s',
    async (id) => {
      const { records } = (await viewOf(id)).kinds;
      const codes = records.map(({ place }) => place?.code);
      const runs = codes.filter((code, at) => at === 0 || code !== codes[at - 1]);
      expect(runs).toEqual([...new Set(codes)]);
    },
  );

  test('has rows on one initiative side by side, and a municipality’s rows together', async () => {
    const { records } = (await viewOf('ist')).kinds;
    const groups = records.map(({ shown }) => (shown.type === 'initiative' ? shown.record.group : undefined));
    const [first, last] = [
      groups.indexOf('stockholm-skolplattform'),
      groups.lastIndexOf('stockholm-skolplattform'),
    ];
    expect(last - first).toBe(3);
    const rows = records.flatMap(({ shown, place }) => (shown.type === 'initiative' ? [place?.code] : []));
    const runs = rows.filter((code, at) => code !== rows[at - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});

describe('what is on a vendor', () => {
  test('says so where only the source names it, and has that last of its municipality and of all', async () => {
    const { about } = await viewOf('atea');
    const bySource = about.records.filter((record) => record.bySource).map(({ shown }) => shown.record.id);
    expect(bySource).toContain('r-ostersund-e-halsocentrum');
    expect(bySource).not.toContain('i-skovde-5');
    const codes = about.records.map(({ place }) => place?.code);
    const runs = codes.filter((code, at) => at === 0 || code !== codes[at - 1]);
    expect(runs).toEqual([...new Set(codes)]);
    const firstBySource = codes.findIndex(
      (code, at) => about.records[at]?.bySource && codes.indexOf(code) === at,
    );
    const beginning = about.records.slice(firstBySource).filter(({ place }, at, rest) => {
      return rest.findIndex((other) => other.place?.code === place?.code) === at;
    });
    expect(beginning.every((record) => record.bySource)).toBe(true);
  });

  test('is on its products where it names only these, and a product of the municipality’s own is no stance', async () => {
    const view = await viewOf('nordic-peak');
    expect(idsOf(view, ['about'])).not.toContain('sundsvall-1');
    expect(idsOf(view, ['products'])).toEqual(expect.arrayContaining(['sundsvall-1', 'i-sundsvall-1']));
    for (const { stance } of view.products.records) expect(stance?.code).not.toBe('built');
    expect(idsOf(await viewOf('microsoft'), ['products'])).toContain('vara-1');
  });

  test('is by the vendor where only those who work for it told of its customer', async () => {
    const { about } = await viewOf('atea');
    const told = new Map(about.records.map(({ shown, byVendor }) => [shown.record.id, byVendor]));
    expect(told.get('i-skovde-5')).toBe(true);
    expect(told.get('r-ostersund-e-halsocentrum')).toBe(false);
  });
});

describe('a narrowed view of a vendor', () => {
  const years = fc.constantFrom(undefined, '2015', '2017', '2020', '2023');
  const filters: fc.Arbitrary<VendorFilter> = fc
    .record({
      county: fc.constantFrom(undefined, '25', '14', '01'),
      municipality: fc.constantFrom(undefined, '2582', '0180', '1496'),
      kind: fc.constantFrom(undefined, 'quote' as const, 'initiative' as const, 'system' as const),
      since: years,
      until: years,
    })
    .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));

  function passes(id: string, { county, municipality, kind, since, until }: VendorFilter): boolean {
    const { stored, article } = recordOf(id);
    const { places } = stored.record;
    const year = article.published?.slice(0, 4);
    const isKind =
      kind === undefined ||
      kind === stored.type ||
      (stored.type === 'initiative' && stored.record.kind === kind);
    return (
      isKind &&
      (county === undefined || places.some((code) => code.startsWith(county))) &&
      (municipality === undefined || places.includes(municipality)) &&
      ((since === undefined && until === undefined) ||
        (year !== undefined && year >= (since ?? '') && year <= (until ?? '9999')))
    );
  }

  test('has what passes of each part, and nothing else', async () => {
    const vendors = ['atea', 'microsoft', 'camanio', 'tietoevry', 'ist'];
    const whole = new Map(await Promise.all(vendors.map(async (id) => [id, await viewOf(id)] as const)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...vendors), filters, async (id, filter) => {
        const narrowed = await viewOf(id, filter);
        for (const part of PARTS) {
          const view = whole.get(id);
          const expected = (view ? idsOf(view, [part]) : []).filter((record) => passes(record, filter));
          expect(new Set(idsOf(narrowed, [part]))).toEqual(new Set(expected));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('offers what its own records leave, each with how many', async () => {
    const view = await viewOf('atea', { kind: 'quote' });
    const quotes = idsOf(view);
    for (const { id, records } of view.facets.municipality ?? [])
      expect(records).toBe(quotes.filter((each) => recordOf(each).stored.record.places.includes(id)).length);
    const kinds = new Map(view.facets.kind?.map(({ id, records }) => [id, records]));
    expect(kinds.get('quote')).toBe(quotes.length);
    expect(kinds.get('initiative')).toBe(idsOf(await viewOf('atea', { kind: 'initiative' })).length);
    expect(view.facets.theme).toBeUndefined();
  });

  test('names what it is narrowed to, and not what nobody is', async () => {
    expect((await viewOf('atea', { county: '25', municipality: '9999' })).names).toEqual({
      county: { sv: 'Norrbottens län', en: 'Norrbottens län' },
    });
  });
});
