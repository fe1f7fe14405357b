import * as v from 'valibot';
import {
  Comparison,
  LibraryFilter,
  LibraryList,
  LibraryMap,
  LibraryOrder,
  LibraryPage,
  ListBy,
  ListColumn,
  MapColumn,
  MOST_ASKED_FOR,
  MOST_KINDS,
  Timeline,
  VendorFilter,
  VendorView,
} from '../model/library.ts';
import { Id, MunicipalityCode } from '../model/records.ts';

/** How many stand on the pages before. */
const From = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What the library page may ask of its worker about the whole collection. The background is not asked: it would carry
 * these answers at each of its wakes, and long lists would keep the pages waiting that one reads.
 */
export const LIBRARY_REQUESTS = {
  /** Records that pass a filter, a page of them, and what one could narrow them to. */
  'library-page': {
    input: v.strictObject({ filter: LibraryFilter, order: LibraryOrder, from: From }),
    output: LibraryPage,
  },
  /** All municipalities, people … with what there is of each, a page of them. */
  'library-list': {
    input: v.strictObject({
      by: ListBy,
      column: ListColumn,
      falling: v.boolean(),
      language: v.picklist(['sv', 'en']),
      from: From,
    }),
    output: LibraryList,
  },
  /** Every municipality where it lies, and what it is covered by, of the records that pass a filter. */
  'library-map': {
    input: v.strictObject({
      filter: LibraryFilter,
      column: MapColumn,
      falling: v.boolean(),
      language: v.picklist(['sv', 'en']),
    }),
    output: LibraryMap,
  },
  /** Who says what about a vendor; `null` where there is none of that id. */
  'vendor-view': {
    input: v.strictObject({
      id: Id,
      filter: VendorFilter,
      from: From,
      /** So much is wanted of what is said on its kind of product. */
      kinds: v.pipe(From, v.maxValue(MOST_KINDS)),
    }),
    output: v.nullable(VendorView),
  },
  /** Municipalities side by side on a theme. */
  'compare-places': {
    input: v.strictObject({
      places: v.pipe(v.array(MunicipalityCode), v.maxLength(MOST_ASKED_FOR)),
      theme: v.nullable(Id),
    }),
    output: Comparison,
  },
  /** How many records there are by year or month. */
  timeline: { input: v.strictObject({ filter: LibraryFilter }), output: Timeline },
} as const;
