import type { SearchIndex } from '../../search/search-index.ts';
import type { Columns } from './columns.ts';

/** Orders that follow from the records alone. */
export type FixedOrder = 'newest' | 'oldest' | 'place';

const kept = new WeakMap<SearchIndex, Map<FixedOrder, Uint32Array>>();

/** More than any date, and any municipality's number: what has none stands last, whichever way. */
const NO_DATE = 2 ** 22 - 1;
const NO_PLACE = 2 ** 9 - 1;

/** A date of `Columns` in 22 bits that order by time; 0 for none. */
const inBits = (date: number): number =>
  (Math.floor(date / 10_000) * 13 + (Math.floor(date / 100) % 100)) * 32 + (date % 100);

/** What comes first in each order has the lowest key. */
function keysOf({ dates, places }: Columns): Record<FixedOrder, (document: number) => number> {
  const newest = (document: number) => NO_DATE - inBits(dates[document] ?? 0);
  return {
    newest,
    oldest: (document) => inBits(dates[document] ?? 0) || NO_DATE,
    place: (document) => (places[document] || NO_PLACE) * (NO_DATE + 1) + newest(document),
  };
}

/**
 * Sorts by key, equal ones by number. Keys and numbers are joined to one number each, which engines sort ten times as
 * fast as by a function: 9 bits of municipality, 22 of date, and the rest of the 53 that are exact for four million
 * documents.
 */
function sorted(size: number, keyOf: (document: number) => number): Uint32Array {
  const joined = new Float64Array(size);
  for (let document = 0; document < size; document++) joined[document] = keyOf(document) * size + document;
  return Uint32Array.from(joined.sort(), (key) => key % size);
}

/** All documents of an index in an order; sorted at the first question for it, and kept with the index. */
export function inOrder(index: SearchIndex, columns: Columns, order: FixedOrder): Uint32Array {
  const orders = kept.get(index) ?? new Map<FixedOrder, Uint32Array>();
  kept.set(index, orders);
  const made = orders.get(order) ?? sorted(index.size, keysOf(columns)[order]);
  orders.set(order, made);
  return made;
}
