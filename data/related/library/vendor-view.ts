import { themesOfCategory } from '../../gazetteer/category-themes.ts';
import type { Vendor } from '../../model/gazetteer.ts';
import type { Hit } from '../../model/hit.ts';
import {
  type Counts,
  RECORDS_ON_PAGE,
  type VendorPart,
  type VendorRecord,
  type VendorView,
} from '../../model/library.ts';
import { eachMember, facet } from '../../search/facets.ts';
import { idOf } from '../../search/search-index.ts';
import { shownRecords } from '../panel-view.ts';
import type { Corpus } from '../prepare.ts';
import { themeLabels } from './browse.ts';
import { type Columns, placeOf, RECORD_TYPES } from './columns.ts';
import { type FixedOrder, inOrder } from './orders.ts';
import { columnsOfCorpus } from './select.ts';
import { stanceOf } from './stance.ts';
import { mayNameProducts, namesVendor, productsIn } from './vendor-names.ts';

/** What the parts of a vendor's view are made with. */
interface Making {
  corpus: Corpus;
  columns: Columns;
  vendor: Vendor;
}

/** Which part each document belongs to: 0 for none. */
const PART = { about: 1, voices: 2, products: 3, kinds: 4 } as const;

const stored = (shown: Hit['shown']) =>
  shown.type === 'quote'
    ? { type: shown.type, record: shown.record }
    : { type: shown.type, record: shown.record };

function vendorRecord(
  { corpus, columns, vendor }: Making,
  document: number,
  shown: Hit['shown'],
): VendorRecord {
  const { gazetteer } = corpus;
  const record = stored(shown);
  const code = placeOf(columns, document);
  const products = productsIn(record, vendor);
  const isAbout = shown.record.vendors.includes(vendor.id) || products.length > 0;
  const names = [vendor.name, ...vendor.aliases, ...vendor.products];
  const places = shown.record.places.flatMap((each) => gazetteer.municipality(each)?.name ?? []);
  return {
    shown,
    place: code === null ? null : { code, name: gazetteer.municipality(code)?.name ?? code },
    stance: isAbout ? stanceOf(record, { names, places }) : null,
    products,
  };
}

/** Documents in an order, those of one part. */
function documentsOf(
  { corpus, columns }: Making,
  parts: Uint8Array,
  part: number,
  order: FixedOrder,
): number[] {
  const found: number[] = [];
  for (const document of inOrder(corpus.index, columns, order))
    if (parts[document] === part) found.push(document);
  return found;
}

/** Documents of some types before the others; each in the order given. */
function leading(
  { columns }: Making,
  types: readonly (keyof Counts)[],
  documents: readonly number[],
): number[] {
  const leads = (document: number) =>
    types.includes(RECORD_TYPES[columns.types[document] ?? 0] ?? 'register');
  return [...documents.filter(leads), ...documents.filter((document) => !leads(document))];
}

async function partOf(making: Making, documents: readonly number[], from: number): Promise<VendorPart> {
  const { corpus } = making;
  const wanted = documents.slice(from, from + RECORDS_ON_PAGE);
  const ids = wanted.map((document) => idOf(corpus.index, document));
  const shown = await shownRecords(await corpus.shelf.records(ids), corpus);
  const records = wanted.flatMap((document, at) => {
    const record = shown.get(ids[at] ?? '');
    return record ? [vendorRecord(making, document, record)] : [];
  });
  return { total: documents.length, from, records };
}

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
 * Who says what about a vendor: on itself by municipality, what interviews tell before the register's rows; by those who
 * work for it; on its products; and on its kind of product, what was said before what was done. A record stands once.
 * `null` where there is no such vendor.
 * @param from of the records on itself, the number of the first that is wanted
 */
export async function vendorView(corpus: Corpus, id: string, from: number): Promise<VendorView | null> {
  const { gazetteer, index } = corpus;
  const vendor = gazetteer.vendor(id);
  if (!vendor) return null;
  const making: Making = { corpus, columns: columnsOfCorpus(corpus), vendor };
  const themes = themesOfCategory(vendor.category);
  const parts = new Uint8Array(index.size);
  const put = (name: string, part: number) =>
    eachMember(index, name, (document) => {
      parts[document] = part;
    });
  // What counts most comes last, and stands.
  for (const theme of themes) put(facet('theme', theme), PART.kinds);
  for (const document of await namingProducts(making)) parts[document] = PART.products;
  put(facet('vendor', id), PART.about);
  put(facet('home', id), PART.voices);
  const of = (part: number, order: FixedOrder) => documentsOf(making, parts, part, order);
  const [about, voices, products, kinds] = await Promise.all([
    partOf(making, leading(making, ['quotes', 'initiatives'], of(PART.about, 'place')), from),
    partOf(making, of(PART.voices, 'newest'), 0),
    partOf(making, of(PART.products, 'place'), 0),
    partOf(making, leading(making, ['quotes'], of(PART.kinds, 'newest')), 0),
  ]);
  return {
    vendor: { id, name: vendor.name, category: vendor.category, products: vendor.products },
    about,
    voices,
    products,
    kinds: { themes: [...themes], ...kinds },
    themeLabels: themeLabels(corpus),
  };
}
