import * as v from 'valibot';
import {
  type BrowsePlace,
  COLUMN_VALUES,
  FILTER_NAMES,
  KIND_VALUES,
  LIST_VALUES,
  type ListPlace,
  ORDER_VALUES,
  ORIGIN_VALUES,
  usualOrder,
} from '../../components/collection/places.ts';
import { LibraryFilter, type ListBy, MOST_COMPARED } from '../../data/model/library.ts';
import { Id, MunicipalityCode } from '../../data/model/records.ts';

/** What an address says, and what of it nobody knows, as "name=value". */
export interface Read<T> {
  place: T;
  faults: string[];
}

/** The key under which a value of an address stands; undefined where it is none. */
function keyOf<K extends string>(values: Readonly<Record<K, string>>, value: string | null): K | undefined {
  return (Object.keys(values) as K[]).find((key) => values[key] === value);
}

/** Reads names of an address one after the other, and keeps what was not understood. */
class Reader {
  readonly faults: string[] = [];
  readonly #params: URLSearchParams;
  readonly #read = new Set<string>(['view']);

  constructor(params: URLSearchParams) {
    this.#params = params;
  }

  /** The value of a name, as `parse` understands it; undefined where it is missing or not understood. */
  value<T>(name: string, parse: (value: string) => T | undefined): T | undefined {
    this.#read.add(name);
    const value = this.#params.get(name);
    if (value === null || value === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) this.faults.push(`${name}=${value}`);
    return parsed;
  }

  page(): number {
    return this.value('sida', (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined)) ?? 1;
  }

  /** Closes the reading: names that nobody asked for are faults too. */
  done<T>(place: T): Read<T> {
    const others = [...this.#params].flatMap(([name, value]) =>
      this.#read.has(name) ? [] : [`${name}=${value}`],
    );
    return { place, faults: [...this.faults, ...others] };
  }
}

const by =
  <S extends v.GenericSchema>(schema: S) =>
  (value: string): v.InferOutput<S> | undefined => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  };

const { entries } = LibraryFilter;

function readFilter(reader: Reader): LibraryFilter {
  const found = {
    municipality: reader.value(FILTER_NAMES.municipality, by(entries.municipality)),
    person: reader.value(FILTER_NAMES.person, by(entries.person)),
    vendor: reader.value(FILTER_NAMES.vendor, by(entries.vendor)),
    theme: reader.value(FILTER_NAMES.theme, by(entries.theme)),
    since: reader.value(FILTER_NAMES.since, by(entries.since)),
    until: reader.value(FILTER_NAMES.until, by(entries.until)),
    kind: reader.value(FILTER_NAMES.kind, (value) => keyOf(KIND_VALUES, value)),
    origin: reader.value(FILTER_NAMES.origin, (value) => keyOf(ORIGIN_VALUES, value)),
    words: reader.value(FILTER_NAMES.words, by(entries.words)),
  };
  const said = Object.entries(found).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as LibraryFilter;
}

/** What an address of the browsing view says. */
export function readBrowse(params: URLSearchParams): Read<BrowsePlace> {
  const reader = new Reader(params);
  const filter = readFilter(reader);
  const order = reader.value('ordning', (value) => keyOf(ORDER_VALUES, value)) ?? 'newest';
  return reader.done({ filter, order, page: reader.page() });
}

const YES_AND_NO: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nej', false],
]);

function readOrder(reader: Reader, list: ListBy): Omit<ListPlace, 'by'> {
  const usual = usualOrder(list);
  const column = reader.value('ordning', (value) => keyOf(COLUMN_VALUES, value)) ?? usual.column;
  const falling = reader.value('fallande', (value) => YES_AND_NO.get(value)) ?? usual.falling;
  return { column, falling, page: reader.page() };
}

/** What an address of the lists says. */
export function readList(params: URLSearchParams): Read<ListPlace> {
  const reader = new Reader(params);
  const list = reader.value('lista', (value) => keyOf(LIST_VALUES, value)) ?? 'municipality';
  return reader.done({ by: list, ...readOrder(reader, list) });
}

/** Which vendor an address asks for. */
export function readVendor(params: URLSearchParams): Read<{ id: string | null; page: number }> {
  const reader = new Reader(params);
  return reader.done({ id: reader.value('id', by(Id)) ?? null, page: reader.page() });
}

/** Which municipalities are to stand side by side, and on what. */
export function readCompare(params: URLSearchParams): Read<{ places: string[]; theme: string | null }> {
  const reader = new Reader(params);
  const given = reader.value('platser', (value) => value.split(',')) ?? [];
  const codes = [...new Set(given)];
  const known = codes.filter((code) => v.is(MunicipalityCode, code));
  reader.faults.push(
    ...codes.filter((code) => !known.includes(code)).map((code) => `platser=${code}`),
    ...known.slice(MOST_COMPARED).map((code) => `platser=${code}`),
  );
  const theme = reader.value('tema', by(Id)) ?? null;
  return reader.done({ places: known.slice(0, MOST_COMPARED), theme });
}

/** Of what a timeline is wanted. */
export function readTimeline(params: URLSearchParams): Read<{ filter: LibraryFilter; page: number }> {
  const reader = new Reader(params);
  const filter = readFilter(reader);
  return reader.done({ filter, page: reader.page() });
}

/** In which order the table beside the map is to stand. */
export function readMap(params: URLSearchParams): Read<Omit<ListPlace, 'by'>> {
  const reader = new Reader(params);
  return reader.done(readOrder(reader, 'municipality'));
}
