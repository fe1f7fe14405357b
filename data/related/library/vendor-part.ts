import type { Vendor } from '../../model/gazetteer.ts';
import type { Hit } from '../../model/hit.ts';
import type { Counts, VendorPart, VendorRecord } from '../../model/library.ts';
import { idOf } from '../../search/search-index.ts';
import { shownRecords } from '../panel-view.ts';
import type { Corpus } from '../prepare.ts';
import { together } from '../together.ts';
import { isRow, placeOf, RECORD_TYPES } from './columns.ts';
import { type FixedOrder, inOrder } from './orders.ts';
import { initiativesOf } from './own-first.ts';
import type { Selection } from './select.ts';
import { ownPlaces, stanceOf } from './stance.ts';
import { productsIn } from './vendor-names.ts';

/** What the parts of a vendor's view are made with. */
export interface Making {
  corpus: Corpus;
  selection: Selection;
  vendor: Vendor;
}

const stored = (shown: Hit['shown']) =>
  shown.type === 'quote'
    ? { type: shown.type, record: shown.record }
    : { type: shown.type, record: shown.record };

function vendorRecord(
  { corpus, selection: { columns }, vendor }: Making,
  document: number,
  shown: Hit['shown'],
): VendorRecord {
  const { gazetteer } = corpus;
  const record = stored(shown);
  const code = placeOf(columns, document);
  const products = productsIn(record, vendor);
  const isAbout = shown.record.vendors.includes(vendor.id) || products.length > 0;
  const names = [vendor.name, ...vendor.aliases, ...vendor.products];
  const own = ownPlaces(shown.record.places, shown.article.about);
  const places = own.flatMap((each) => gazetteer.municipality(each)?.name ?? []);
  return {
    shown,
    place: code === null ? null : { code, name: gazetteer.municipality(code)?.name ?? code },
    stance: isAbout ? stanceOf(record, { names, places, code }) : null,
    products,
  };
}

/** Documents in an order, those of one part that pass the filter. */
export function documentsOf(
  { corpus, selection: { columns, failed } }: Making,
  parts: Uint8Array,
  part: number,
  order: FixedOrder,
): number[] {
  const found: number[] = [];
  for (const document of inOrder(corpus.index, columns, order))
    if (parts[document] === part && failed[document] === 0) found.push(document);
  return found;
}

/**
 * Documents by municipality, each whole, so that more of them add to the end and never in between. Municipalities stand
 * in the order of their first of some types, and those without any after them; of each first those types, then the
 * others, of which rows on one initiative stand side by side.
 */
export async function byPlace(
  { corpus, selection: { columns } }: Making,
  types: readonly (keyof Counts)[],
  documents: readonly number[],
): Promise<number[]> {
  const leads = (document: number) =>
    types.includes(RECORD_TYPES[columns.types[document] ?? 0] ?? 'register');
  const others = documents.filter((document) => !leads(document));
  const initiatives = await initiativesOf(
    corpus,
    others.filter((document) => isRow(columns, document)),
  );
  const all = [...documents.filter(leads), ...together(others, (document) => initiatives.get(document))];
  return together(all, (one) => placeOf(columns, one) ?? '');
}

/** So many of some documents as records, and how many there are. */
export async function partOf(
  making: Making,
  documents: readonly number[],
  from: number,
  most: number,
): Promise<VendorPart> {
  const { corpus } = making;
  const wanted = documents.slice(from, from + most);
  const ids = wanted.map((document) => idOf(corpus.index, document));
  const shown = await shownRecords(await corpus.shelf.records(ids), corpus);
  const records = wanted.flatMap((document, at) => {
    const record = shown.get(ids[at] ?? '');
    return record ? [vendorRecord(making, document, record)] : [];
  });
  return { total: documents.length, from, records };
}
