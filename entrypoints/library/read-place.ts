import * as v from 'valibot';
import {
  type BrowsePlace,
  COLUMN_VALUES,
  DATE_VALUES,
  FILTER_NAMES,
  KIND_VALUES,
  LIST_VALUES,
  type ListPlace,
  MAP_COLUMN_VALUES,
  MAP_FIELDS,
  type MapAddress,
  ORDER_VALUES,
  ORIGIN_VALUES,
  PART_VALUES,
  RELATION_VALUES,
  TIMELINE_COLUMN_VALUES,
  type TimelineOrder,
  USUAL_MAP,
  USUAL_TIMELINE,
  USUAL_VENDOR,
  usualBrowseOrder,
  usualOrder,
  VENDOR_FIELDS,
  type VendorPlace,
} from '../../components/collection/places.ts';
import { LibraryFilter, type ListBy, MOST_ASKED_FOR, MOST_KINDS } from '../../data/model/library.ts';
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

const asNumber = (value: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined;

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
    // The first counts; what is said a second time is told.
    this.faults.push(
      ...this.#params
        .getAll(name)
        .slice(1)
        .map((more) => `${name}=${more}`),
    );
    return parsed;
  }

  page(): number {
    return this.value('sida', asNumber) ?? 1;
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

const PARSERS = {
  county: by(entries.county),
  municipality: by(entries.municipality),
  person: by(entries.person),
  vendor: by(entries.vendor),
  theme: by(entries.theme),
  since: by(entries.since),
  until: by(entries.until),
  date: (value) => keyOf(DATE_VALUES, value),
  kind: (value) => keyOf(KIND_VALUES, value),
  origin: (value) => keyOf(ORIGIN_VALUES, value),
  relation: (value) => keyOf(RELATION_VALUES, value),
  words: by(entries.words),
} as const satisfies {
  [K in keyof LibraryFilter]-?: (value: string) => LibraryFilter[K] | undefined;
};

const EVERY_FIELD = Object.keys(PARSERS) as (keyof LibraryFilter)[];

function readFilter(reader: Reader, fields: readonly (keyof LibraryFilter)[] = EVERY_FIELD): LibraryFilter {
  const found = fields.flatMap((field) => {
    const value = reader.value<unknown>(FILTER_NAMES[field], PARSERS[field]);
    return value === undefined ? [] : [[field, value] as const];
  });
  const { relation, ...filter } = Object.fromEntries(found) as LibraryFilter;
  if (relation === undefined) return filter;
  if (filter.municipality !== undefined) return { ...filter, relation };
  // To no municipality nothing stands in any way.
  reader.faults.push(`${FILTER_NAMES.relation}=${RELATION_VALUES[relation]}`);
  return filter;
}

/** What an address of the browsing view says. */
export function readBrowse(params: URLSearchParams): Read<BrowsePlace> {
  const reader = new Reader(params);
  const filter = readFilter(reader);
  const asked = reader.value('ordning', (value) => keyOf(ORDER_VALUES, value));
  // Without a municipality nothing is its own.
  const isNobodys = asked === 'own' && filter.municipality === undefined;
  const order = isNobodys || asked === undefined ? usualBrowseOrder(filter) : asked;
  return reader.done({ filter, order, page: reader.page() });
}

const YES_AND_NO: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nej', false],
]);

function readOrder(reader: Reader, list: ListBy): Omit<ListPlace, 'by'> {
  const usual = usualOrder(list);
  const column = reader.value('ordning', (value) => {
    const key = keyOf(COLUMN_VALUES, value);
    // Of themes and years nothing more is told.
    return key === 'note' && (list === 'theme' || list === 'year') ? undefined : key;
  });
  const falling = reader.value('fallande', (value) => YES_AND_NO.get(value)) ?? usual.falling;
  return { column: column ?? usual.column, falling, page: reader.page() };
}

/** What an address of the lists says. */
export function readList(params: URLSearchParams): Read<ListPlace> {
  const reader = new Reader(params);
  const list = reader.value('lista', (value) => keyOf(LIST_VALUES, value)) ?? 'municipality';
  return reader.done({ by: list, ...readOrder(reader, list) });
}

/** Which vendor an address asks for, and what its view is narrowed to. */
export function readVendor(params: URLSearchParams): Read<VendorPlace & { id: string | null }> {
  const reader = new Reader(params);
  return reader.done({
    id: reader.value('id', (value) => by(Id)(value.toLowerCase())) ?? null,
    filter: readFilter(reader, VENDOR_FIELDS),
    page: reader.page(),
    kinds: Math.min(MOST_KINDS, reader.value('liknande', asNumber) ?? USUAL_VENDOR.kinds),
  });
}

/** Municipalities that are to stand side by side, of which more may be asked for than fit, and the theme. */
interface ReadCompare {
  places: string[];
  theme: string | null;
}

/** Which municipalities are to stand side by side, and on what. */
export function readCompare(params: URLSearchParams): Read<ReadCompare> {
  const reader = new Reader(params);
  const given = reader.value('platser', (value) => value.split(',')) ?? [];
  const codes = [...new Set(given)];
  const known = codes.filter((code) => v.is(MunicipalityCode, code));
  reader.faults.push(...codes.filter((code) => !known.includes(code)).map((code) => `platser=${code}`));
  const theme = reader.value('tema', by(Id)) ?? null;
  return reader.done({ places: known.slice(0, MOST_ASKED_FOR), theme });
}

/** Of what a timeline is wanted, and in which order its table is to stand. */
export function readTimeline(
  params: URLSearchParams,
): Read<{ filter: LibraryFilter; page: number; sorted: TimelineOrder }> {
  const reader = new Reader(params);
  const filter = readFilter(reader);
  const column = reader.value('ordning', (value) => keyOf(TIMELINE_COLUMN_VALUES, value));
  const falling = reader.value('fallande', (value) => YES_AND_NO.get(value));
  const sorted = {
    column: column ?? USUAL_TIMELINE.column,
    falling: falling ?? USUAL_TIMELINE.falling,
  };
  return reader.done({ filter, page: reader.page(), sorted });
}

/** By which columns the map's table was ordered before it told of coverage; bookmarks still say so. */
const FORMER_COLUMNS: ReadonlySet<string> = new Set([COLUMN_VALUES.quotes, COLUMN_VALUES.initiatives]);

/** What the map is narrowed to, and in which order the table beside it is to stand. */
export function readMap(params: URLSearchParams): Read<MapAddress> {
  const reader = new Reader(params);
  const column = reader.value(
    'ordning',
    (value) => keyOf(MAP_COLUMN_VALUES, value) ?? (FORMER_COLUMNS.has(value) ? 'interviews' : undefined),
  );
  return reader.done({
    filter: readFilter(reader, MAP_FIELDS),
    part: reader.value('del', (value) => keyOf(PART_VALUES, value)) ?? null,
    column: column ?? USUAL_MAP.column,
    falling: reader.value('fallande', (value) => YES_AND_NO.get(value)) ?? USUAL_MAP.falling,
    page: reader.page(),
  });
}
