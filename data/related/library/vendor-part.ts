import type { Vendor } from '../../model/gazetteer.ts';
import type { Hit } from '../../model/hit.ts';
import type { Counts, Stance, VendorPart, VendorRecord } from '../../model/library.ts';
import type { StoredRecord } from '../../model/records.ts';
import { idOf } from '../../search/search-index.ts';
import { shownRecords } from '../panel-view.ts';
import type { Corpus } from '../prepare.ts';
import { together } from '../together.ts';
import { isRow, placeOf, RECORD_TYPES } from './columns.ts';
import { type FixedOrder, inOrder } from './orders.ts';
import { initiativesOf } from './own-first.ts';
import type { Selection } from './select.ts';
import { ownPlaces, type Subject, stanceOf } from './stance.ts';
import { namedBy, ownNames, productsIn } from './vendor-names.ts';

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

const speaksFor = ({ type, record }: StoredRecord, { id }: Vendor): boolean => {
  const employer = type === 'quote' ? record.speaker?.employer : null;
  return !!employer && 'vendor' in employer && employer.vendor === id;
};

/** A product that a municipality has made itself is no stance to who sells it now: what is built stands only by the vendor's own name. */
function stanceTo(vendor: Vendor, record: StoredRecord, whose: Omit<Subject, 'names'>): Stance | null {
  const names = ownNames(vendor);
  const stance = stanceOf(record, { ...whose, names: [...names, ...vendor.products] });
  if (stance?.code !== 'built') return stance;
  const own = stanceOf(record, { ...whose, names });
  return own?.code === 'built' ? own : null;
}

function vendorRecord(
  { corpus, selection: { columns }, vendor }: Making,
  document: number,
  shown: Hit['shown'],
  evidence: readonly StoredRecord[],
): VendorRecord {
  const { gazetteer } = corpus;
  const record = stored(shown);
  const code = placeOf(columns, document);
  const products = productsIn(record, vendor);
  const isLinked = shown.record.vendors.includes(vendor.id);
  const own = ownPlaces(shown.record.places, shown.article.about);
  const places = own.flatMap((each) => gazetteer.municipality(each)?.name ?? []);
  const isAbout = isLinked || products.length > 0;
  return {
    shown,
    place: code === null ? null : { code, name: gazetteer.municipality(code)?.name ?? code },
    stance: isAbout ? stanceTo(vendor, record, { places, code }) : null,
    products,
    byVendor: evidence.length > 0 && evidence.every((quote) => speaksFor(quote, vendor)),
    bySource: isLinked && !speaksFor(record, vendor) && namedBy(record, vendor) === null,
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

/** The quotes that an initiative rests on. */
const evidenceOf = (shown: Hit['shown']): readonly string[] =>
  shown.type === 'initiative' && shown.record.evidence !== 'article' ? shown.record.evidence : [];

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
  const quotes = await corpus.shelf.records([...shown.values()].flatMap(evidenceOf));
  const records = wanted.flatMap((document, at) => {
    const record = shown.get(ids[at] ?? '');
    if (!record) return [];
    const evidence = evidenceOf(record);
    return [
      vendorRecord(
        making,
        document,
        record,
        quotes.filter((quote) => evidence.includes(quote.record.id)),
      ),
    ];
  });
  return { total: documents.length, from, records };
}
