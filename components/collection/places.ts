import type {
  LibraryFilter,
  LibraryOrder,
  ListBy,
  ListColumn,
  MapColumn,
  RecordKind,
  Relation,
  VendorFilter,
} from '../../data/model/library.ts';

/**
 * The addresses of the views that go through the whole collection. Their names and values are part of what people
 * bookmark and share: new ones may come, these stay. `entrypoints/library/read-place.ts` reads them.
 */
export const FILTER_NAMES = {
  county: 'lan',
  municipality: 'plats',
  relation: 'koppling',
  person: 'person',
  vendor: 'leverantor',
  theme: 'tema',
  since: 'fran',
  until: 'till',
  date: 'datum',
  kind: 'slag',
  origin: 'ursprung',
  words: 'ord',
} as const satisfies Record<keyof LibraryFilter, string>;

export const KIND_VALUES = {
  quote: 'citat',
  initiative: 'initiativ',
  system: 'system',
  'e-tjänst': 'e-tjanst',
  app: 'app',
  'robot/AI': 'robot-ai',
  plattform: 'plattform',
  nätverk: 'natverk',
  upphandling: 'upphandling',
  organisation: 'organisation',
  metod: 'metod',
  infrastruktur: 'infrastruktur',
  utbildning: 'utbildning',
  säkerhet: 'sakerhet',
  avsikt: 'avsikt',
  ståndpunkt: 'standpunkt',
  utmärkelse: 'utmarkelse',
} as const satisfies Record<RecordKind, string>;

export const ORIGIN_VALUES = { interview: 'intervju', register: 'register', own: 'egen' } as const;

export const DATE_VALUES = { none: 'saknas' } as const;

export const RELATION_VALUES = { own: 'egen', named: 'namnd' } as const satisfies Record<Relation, string>;

export const ORDER_VALUES = {
  own: 'eget',
  newest: 'nyast',
  oldest: 'aldst',
  place: 'kommun',
  relevance: 'traff',
} as const satisfies Record<LibraryOrder, string>;

export const LIST_VALUES = {
  municipality: 'kommun',
  person: 'person',
  vendor: 'leverantor',
  theme: 'amne',
  year: 'ar',
} as const satisfies Record<ListBy, string>;

export const COLUMN_VALUES = {
  name: 'namn',
  note: 'om',
  quotes: 'citat',
  initiatives: 'initiativ',
  register: 'register',
  latest: 'senast',
} as const satisfies Record<ListColumn, string>;

export const TIMELINE_COLUMN_VALUES = {
  period: 'tid',
  quotes: 'citat',
  initiatives: 'initiativ',
  register: 'register',
  total: 'summa',
} as const;
export type TimelineColumn = keyof typeof TIMELINE_COLUMN_VALUES;

export const MAP_COLUMN_VALUES = {
  name: 'namn',
  county: 'lan',
  coverage: 'underlag',
  interviews: 'intervju',
  own: 'egna',
  rows: 'register',
  latest: 'senast',
} as const satisfies Record<MapColumn, string>;

/** What the map can be narrowed to. */
export const MAP_FIELDS = ['county', 'theme', 'kind', 'since', 'until'] as const;
export type MapFilter = Pick<LibraryFilter, (typeof MAP_FIELDS)[number]>;

/** Records that a filter leaves, in an order; `page` is counted from 1. */
export interface BrowsePlace {
  filter: LibraryFilter;
  order: LibraryOrder;
  page: number;
}

/** A list of municipalities, people …, in the order of a column. */
export interface ListPlace {
  by: ListBy;
  column: ListColumn;
  falling: boolean;
  page: number;
}

type Parts = readonly (readonly [name: string, value: string | null | undefined])[];

/** What says nothing is left out; commas between codes stay readable. */
function address(view: string, parts: Parts): string {
  const said = [['view', view] as const, ...parts].flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `?${new URLSearchParams(said)}`.replaceAll('%2C', ',');
}

const pagePart = (page: number) => ['sida', page > 1 ? `${page}` : null] as const;

/** In the order of the fields, so that the same limits have the same address. */
const filterParts = (filter: LibraryFilter): Parts =>
  (Object.keys(FILTER_NAMES) as (keyof LibraryFilter)[]).map((key) => {
    const { kind, origin, date, municipality, relation } = filter;
    if (key === 'kind') return [FILTER_NAMES.kind, kind && KIND_VALUES[kind]] as const;
    if (key === 'origin') return [FILTER_NAMES.origin, origin && ORIGIN_VALUES[origin]] as const;
    if (key === 'date') return [FILTER_NAMES.date, date && DATE_VALUES[date]] as const;
    // Without a municipality it says nothing.
    if (key === 'relation')
      return [FILTER_NAMES.relation, municipality && relation && RELATION_VALUES[relation]] as const;
    return [FILTER_NAMES[key], filter[key]] as const;
  });

/** The order of records where the address says nothing: of a municipality its own first, else the newest. */
export const usualBrowseOrder = ({ municipality }: LibraryFilter): LibraryOrder =>
  municipality === undefined ? 'newest' : 'own';

/** Records that pass a filter, in the usual order where nothing is said. */
export const browseAddress = (
  filter: LibraryFilter = {},
  order: LibraryOrder = usualBrowseOrder(filter),
  page = 1,
): string =>
  address('browse', [
    ...filterParts(filter),
    ['ordning', order === usualBrowseOrder(filter) ? null : ORDER_VALUES[order]],
    pagePart(page),
  ]);

/** Records of a municipality: its own, as many as are counted of it; where it has none, those that name it. */
export const municipalityAddress = (filter: LibraryFilter & { municipality: string }, own: number): string =>
  browseAddress(own > 0 ? { ...filter, relation: 'own' } : filter);

/** The order in which a list stands where the address says nothing: those with voices first, years from the last. */
export const usualOrder = (by: ListBy): Pick<ListPlace, 'column' | 'falling'> => ({
  column: by === 'year' ? 'name' : 'quotes',
  falling: true,
});

function orderParts(by: ListBy, sorted: Partial<Omit<ListPlace, 'by'>>): Parts {
  const usual = usualOrder(by);
  const { column, falling, page } = { ...usual, page: 1, ...sorted };
  const isUsual = column === usual.column && falling === usual.falling;
  return [
    ['ordning', isUsual ? null : COLUMN_VALUES[column]],
    ['fallande', isUsual ? null : falling ? 'ja' : 'nej'],
    pagePart(page),
  ];
}

export const listAddress = (by: ListBy, sorted: Partial<Omit<ListPlace, 'by'>> = {}): string =>
  address('lists', [['lista', LIST_VALUES[by]], ...orderParts(by, sorted)]);

/** Who says what about a vendor, narrowed; `kinds` is how much stands there of what is said on its kind of product. */
export interface VendorPlace {
  filter: VendorFilter;
  page: number;
  kinds: number;
}

/** What a vendor's view can be narrowed to. */
export const VENDOR_FIELDS = [
  'county',
  'municipality',
  'kind',
  'since',
  'until',
] as const satisfies (keyof VendorFilter)[];

/** How a vendor's view stands where the address says nothing. */
export const USUAL_VENDOR = { filter: {}, page: 1, kinds: 8 } as const satisfies VendorPlace;

export const vendorAddress = (id: string, place: Partial<VendorPlace> = {}): string => {
  const { filter, page, kinds } = { ...USUAL_VENDOR, ...place };
  return address('vendor', [
    ['id', id],
    ...filterParts(filter),
    pagePart(page),
    ['liknande', kinds > USUAL_VENDOR.kinds ? `${kinds}` : null],
  ]);
};

/** Municipalities side by side on a theme. */
export const compareAddress = (places: readonly string[], theme: string | null): string =>
  address('compare', [
    ['platser', places.join(',')],
    ['tema', theme],
  ]);

/** The order of the timeline's table. */
export interface TimelineOrder {
  column: TimelineColumn;
  falling: boolean;
}

export const USUAL_TIMELINE = { column: 'period', falling: false } as const satisfies TimelineOrder;

/** When it was said, of what a filter leaves. */
export function timelineAddress(
  filter: LibraryFilter = {},
  page = 1,
  { column, falling }: TimelineOrder = USUAL_TIMELINE,
): string {
  const isUsual = column === USUAL_TIMELINE.column && falling === USUAL_TIMELINE.falling;
  return address('timeline', [
    ...filterParts(filter),
    ['ordning', isUsual ? null : TIMELINE_COLUMN_VALUES[column]],
    ['fallande', isUsual ? null : falling ? 'ja' : 'nej'],
    pagePart(page),
  ]);
}

/** The parts of the country that the map can be drawn of. */
export const PART_VALUES = { norrland: 'norrland', svealand: 'svealand', gotaland: 'gotaland' } as const;
export type MapPart = keyof typeof PART_VALUES;

/** The map of what a filter leaves, of the whole country or a part, its table in the order of a column. */
export interface MapAddress {
  filter: MapFilter;
  part: MapPart | null;
  column: MapColumn;
  falling: boolean;
  page: number;
}

/** The order of the map's table where the address says nothing: what is best covered first. */
export const USUAL_MAP = {
  filter: {},
  part: null,
  column: 'coverage',
  falling: true,
  page: 1,
} as const satisfies MapAddress;

export function mapAddress(place: Partial<MapAddress> = {}): string {
  const { filter, part, column, falling, page } = { ...USUAL_MAP, ...place };
  const isUsual = column === USUAL_MAP.column && falling === USUAL_MAP.falling;
  return address('map', [
    ...filterParts(filter),
    ['del', part && PART_VALUES[part]],
    ['ordning', isUsual ? null : MAP_COLUMN_VALUES[column]],
    ['fallande', isUsual ? null : falling ? 'ja' : 'nej'],
    pagePart(page),
  ]);
}
