import type { Counts } from '../../model/library.ts';
import { MOST_OWN_PLACES } from '../../model/records.ts';
import { eachMember, facet, facetValues } from '../../search/facets.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/**
 * What lists are ordered by, one value for each document of an index: read off the facets once, so that no record
 * need be read.
 */
export interface Columns {
  /** Date of publication as a number, YYYYMMDD with zeros for what is not known; 0 where there is none. */
  dates: Uint32Array;
  /** Number of its municipality among `codes`, one more; 0 where there is none. */
  places: Uint16Array;
  /** Codes of the municipalities that have records, by name. */
  codes: readonly string[];
  /** What it is, as a number among `RECORD_TYPES`. */
  types: Uint8Array;
  /** How many municipalities it names. */
  spread: Uint16Array;
}

/** What a record is, as it is counted. */
export const RECORD_TYPES = ['initiatives', 'quotes', 'register'] as const satisfies (keyof Counts)[];

const kept = new WeakMap<SearchIndex, Columns>();

/** A date as a number that orders by time: 2019, 2019-06 and 2019-06-11 are 20190000, 20190600 and 20190611. */
export const dateNumber = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

/** The date of a number; null for 0. */
export function dateOf(number: number): string | null {
  if (number === 0) return null;
  const digits = `${number}`;
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  return parts.filter((part) => part !== '00').join('-');
}

function readColumns(index: SearchIndex, nameOf: (code: string) => string): Columns {
  const dates = new Uint32Array(index.size);
  for (const date of facetValues(index, 'date')) {
    const number = dateNumber(date);
    eachMember(index, facet('date', date), (document) => {
      dates[document] = number;
    });
  }
  const types = new Uint8Array(index.size);
  const mark = (name: string, type: keyof Counts) =>
    eachMember(index, name, (document) => {
      types[document] = RECORD_TYPES.indexOf(type);
    });
  mark(facet('kind', 'quote'), 'quotes');
  mark(facet('origin', 'register'), 'register');
  const inSwedish = new Intl.Collator('sv');
  const codes = [...facetValues(index, 'place')].sort((a, b) => inSwedish.compare(nameOf(a), nameOf(b)));
  const places = new Uint16Array(index.size);
  const spread = new Uint16Array(index.size);
  // Of several places the first by name; but one that the article is about is whose record it is.
  for (const kind of ['place', 'about'] as const) {
    for (let number = codes.length; number > 0; number--) {
      eachMember(index, facet(kind, codes[number - 1] ?? ''), (document) => {
        places[document] = number;
        if (kind === 'place') spread[document] = (spread[document] ?? 0) + 1;
      });
    }
  }
  return { dates, places, codes, types, spread };
}

/** The columns of an index, made at the first question for them. @param nameOf name of a municipality by its code */
export function columnsOf(index: SearchIndex, nameOf: (code: string) => string): Columns {
  const columns = kept.get(index) ?? readColumns(index, nameOf);
  kept.set(index, columns);
  return columns;
}

/** The code of a document's municipality; null where it has none. */
export const placeOf = ({ places, codes }: Columns, document: number): string | null =>
  codes[(places[document] ?? 0) - 1] ?? null;

const ROW = RECORD_TYPES.indexOf('register');

/** Whether a document is a row of the register. */
export const isRow = ({ types }: Columns, document: number): boolean => types[document] === ROW;

/** Whether it is one on a county, which is no municipality's own. */
const isOfCounty = (columns: Columns, document: number): boolean =>
  isRow(columns, document) && (columns.spread[document] ?? 0) > MOST_OWN_PLACES;

/** Calls back with every document that is a municipality's own. */
export type EachOwn = (code: string, visit: (document: number) => void) => void;

/**
 * Goes through what is a municipality's own, each once: of the records that name it those whose article is about it and
 * what its own people say, but no row on a county. What others say of it is not.
 */
export function ownTeller(index: SearchIndex, columns: Columns): EachOwn {
  // By document the number of the last question that it may still answer.
  const asked = new Uint32Array(index.size);
  let number = 0;
  return (code, visit) => {
    number += 1;
    eachMember(index, facet('place', code), (document) => {
      asked[document] = isOfCounty(columns, document) ? 0 : number;
    });
    for (const kind of ['about', 'home'] as const) {
      eachMember(index, facet(kind, code), (document) => {
        if (asked[document] !== number) return;
        asked[document] = 0;
        visit(document);
      });
    }
  };
}

export const nothingCounted = (): Counts => ({ quotes: 0, initiatives: 0, register: 0 });

/** Counts a document by what it is. */
export function countIn(counts: Counts, { types }: Columns, document: number): void {
  counts[RECORD_TYPES[types[document] ?? 0] ?? 'initiatives'] += 1;
}
