import { themesOfCategory } from '../../gazetteer/category-themes.ts';
import { RECORDS_ON_PAGE, type VendorFilter, type VendorView } from '../../model/library.ts';
import { eachMember, facet } from '../../search/facets.ts';
import { idOf } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';
import { together } from '../together.ts';
import { namesIn, themeLabels } from './browse.ts';
import { placeOf } from './columns.ts';
import { facetsOf } from './facet-counts.ts';
import { ofKind } from './kind-of-product.ts';
import type { FixedOrder } from './orders.ts';
import { FAILS, select } from './select.ts';
import { MOST_READ, mayNameProducts, namedBy, namesVendor } from './vendor-names.ts';
import { byPlace, documentsOf, type Making, partOf } from './vendor-part.ts';

/** What the view can be narrowed to. */
const OFFERED = ['county', 'municipality', 'kind', 'year'] as const;

/** Which part each document belongs to: 0 for none. What only a source links stands last in what is on the vendor. */
const PART = { about: 1, voices: 2, products: 3, kinds: 4, bySource: 5 } as const;

/** Of those that may, the documents whose record names a product of the vendor. */
async function namingProducts({ corpus, vendor }: Making): Promise<number[]> {
  const may = mayNameProducts(corpus, vendor);
  const byId = new Map(may.map((document) => [idOf(corpus.index, document), document]));
  const records = await corpus.shelf.records([...byId.keys()]);
  return records.flatMap((record) => {
    const document = byId.get(record.record.id);
    return document !== undefined && namesVendor(corpus, record, vendor.id) ? [document] : [];
  });
}

/**
 * Of those that are linked to the vendor, each that does not bear its own name with what it stands under: its products
 * where it names one, else its source. Of very many only some are read; the others stay with what is on the vendor.
 */
async function notByName({ corpus, vendor }: Making, linked: readonly number[]): Promise<[number, number][]> {
  const byId = new Map(
    linked.slice(0, MOST_READ).map((document) => [idOf(corpus.index, document), document]),
  );
  const records = await corpus.shelf.records([...byId.keys()]);
  return records.flatMap((record): [number, number][] => {
    const document = byId.get(record.record.id);
    const by = namedBy(record, vendor);
    if (document === undefined || by === 'name') return [];
    return [[document, by === 'product' ? PART.products : PART.bySource]];
  });
}

/** The part of the view in which each document stands. */
async function partsOf(making: Making): Promise<Uint8Array> {
  const { corpus, vendor } = making;
  const { index } = corpus;
  const parts = new Uint8Array(index.size);
  const put = (name: string, part: number) =>
    eachMember(index, name, (document) => {
      parts[document] = part;
    });
  // What counts most comes last, and stands.
  for (const document of ofKind(index, vendor.category)) parts[document] = PART.kinds;
  for (const document of await namingProducts(making)) parts[document] = PART.products;
  const linked: number[] = [];
  eachMember(index, facet('vendor', vendor.id), (document) => linked.push(document));
  for (const document of linked) parts[document] = PART.about;
  for (const [document, part] of await notByName(making, linked)) parts[document] = part;
  put(facet('home', vendor.id), PART.voices);
  return parts;
}

/** What is asked about a vendor. */
interface VendorAsked {
  filter?: VendorFilter;
  /** Of the records on itself, the number of the first that is wanted. */
  from?: number;
  /** So much is wanted of what is said on its kind of product. */
  kinds?: number;
}

/**
 * Who says what about a vendor, of what passes a filter: on itself by municipality, what interviews tell before the
 * register's rows, and last what only a source links to it; by those who work for it; on its products; and on its kind of product, of each municipality what was
 * said before what was done. A record stands once. `null` where there is no such vendor.
 */
export async function vendorView(
  corpus: Corpus,
  id: string,
  { filter = {}, from = 0, kinds: mostKinds = RECORDS_ON_PAGE }: VendorAsked = {},
): Promise<VendorView | null> {
  const vendor = corpus.gazetteer.vendor(id);
  if (!vendor) return null;
  const selection = select(corpus, filter);
  const making: Making = { corpus, selection, vendor };
  const parts = await partsOf(making);
  // What one could narrow the view to is counted within it.
  parts.forEach((part, document) => {
    if (part === 0) selection.failed[document] = (selection.failed[document] ?? 0) | FAILS.vendor;
  });
  const of = (part: number, order: FixedOrder) => documentsOf(making, parts, part, order);
  const told = ['quotes', 'initiatives'] as const;
  const [named, bySource, voices, products, kinds] = await Promise.all([
    byPlace(making, told, of(PART.about, 'place')),
    byPlace(making, told, of(PART.bySource, 'place')),
    of(PART.voices, 'newest'),
    byPlace(making, told, of(PART.products, 'place')),
    byPlace(making, ['quotes'], of(PART.kinds, 'newest')),
  ]);
  // Of each municipality last too, so that it stands there once.
  const about = together([...named, ...bySource], (one) => placeOf(selection.columns, one) ?? '');
  return {
    vendor: { id, name: vendor.name, category: vendor.category, products: vendor.products },
    about: await partOf(making, about, from, RECORDS_ON_PAGE),
    voices: await partOf(making, voices, 0, RECORDS_ON_PAGE),
    products: await partOf(making, products, 0, RECORDS_ON_PAGE),
    kinds: {
      themes: [...themesOfCategory(vendor.category)],
      ...(await partOf(making, kinds, 0, mostKinds)),
    },
    facets: facetsOf(corpus, selection, OFFERED),
    names: namesIn(corpus, filter),
    themeLabels: themeLabels(corpus),
  };
}
