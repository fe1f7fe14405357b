import * as v from 'valibot';
import { Hit, Span } from './hit.ts';
import { Bilingual, Id, InitiativeKind, MunicipalityCode, Origin, PartialDate } from './records.ts';
import { QUERY_LIMIT } from './search.ts';

/** As many records, or rows of a list, as stand on a page: no answer takes long to draw. */
export const RECORDS_ON_PAGE = 30;
export const ROWS_ON_PAGE = 50;
/** So many records, or rows of a list, are printed at most: some 120 sheets of the former. */
export const MOST_PRINTED = 500;
export const MOST_ROWS_PRINTED = 1_000;
/** So many municipalities stand side by side; of an address that asks for more, so many are looked up. */
export const MOST_COMPARED = 5;
export const MOST_ASKED_FOR = 20;
/** So much is given at most of what is said on a vendor's kind of product: what is more is a theme's, and gone through there. */
export const MOST_KINDS = 300;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A year or a month: 2019, 2019-06. */
const Period = v.pipe(PartialDate, v.maxLength(7));

/** A quote, an initiative of any kind, or one of a kind. */
export const RecordKind = v.picklist(['quote', 'initiative', ...InitiativeKind.options]);
export type RecordKind = v.InferOutput<typeof RecordKind>;

/** The two digits with which the codes of a county's municipalities begin. */
const CountyCode = v.pipe(v.string(), v.regex(/^\d{2}$/));

/** Whether a record is a municipality's own, or somebody else's that names it. */
export const Relation = v.picklist(['own', 'named']);
export type Relation = v.InferOutput<typeof Relation>;

/** What records are narrowed to; all must hold. */
export const LibraryFilter = v.strictObject({
  county: v.optional(CountyCode),
  municipality: v.optional(MunicipalityCode),
  /** To that municipality; where none is named it says nothing. */
  relation: v.optional(Relation),
  person: v.optional(Id),
  vendor: v.optional(Id),
  theme: v.optional(Id),
  /** First and last year or month of publication, both included; what bears no date is then left out. */
  since: v.optional(Period),
  until: v.optional(Period),
  /** What bears no date. */
  date: v.optional(v.literal('none')),
  kind: v.optional(RecordKind),
  origin: v.optional(Origin),
  /** Words to be answered to, as in search. */
  words: v.optional(v.pipe(v.string(), v.maxLength(QUERY_LIMIT))),
});
export type LibraryFilter = v.InferOutput<typeof LibraryFilter>;

/**
 * `own`: a municipality's own, then what others say that names it, of both what interviews tell before rows; as `newest`
 * where there is no municipality; `place`: by the name of the municipality; `relevance`: to the words, and as `newest` where there are none.
 */
export const LibraryOrder = v.picklist(['own', 'newest', 'oldest', 'place', 'relevance']);
export type LibraryOrder = v.InferOutput<typeof LibraryOrder>;

/** A value that records can be narrowed to, and how many there would be. */
export const FacetCount = v.strictObject({ id: v.string(), name: Bilingual, records: Count });
export type FacetCount = v.InferOutput<typeof FacetCount>;

/** Facets that a filter is chosen from; of people, those with most records. */
export const FACETS = [
  'county',
  'municipality',
  'person',
  'vendor',
  'theme',
  'year',
  'kind',
  'origin',
] as const;
export type FacetName = (typeof FACETS)[number];

const counts = v.array(FacetCount);

const Names = v.record(v.string(), Bilingual);
export type Names = v.InferOutput<typeof Names>;

/** What every view needs to word its records. */
const Words = { themeLabels: v.record(Id, Bilingual) };

/** What one could narrow a view to, field by field, as far as the view offers them. */
const Facets = v.strictObject({
  county: v.optional(counts),
  municipality: v.optional(counts),
  relation: v.optional(v.strictObject({ own: Count, named: Count })),
  person: v.optional(counts),
  vendor: v.optional(counts),
  theme: v.optional(counts),
  year: v.optional(counts),
  kind: v.optional(counts),
  origin: v.optional(counts),
});
export type Facets = v.InferOutput<typeof Facets>;

const Shown = Hit.entries.shown;

export const LibraryPage = v.strictObject({
  total: Count,
  from: Count,
  shown: v.array(Shown),
  facets: Facets,
  /** What the filter names, by its key; a key that is filtered by and missing here is nobody's and nothing's. */
  names: Names,
  ...Words,
});
export type LibraryPage = v.InferOutput<typeof LibraryPage>;

/** By what the collection can be gone through. */
export const ListBy = v.picklist(['municipality', 'person', 'vendor', 'theme', 'year']);
export type ListBy = v.InferOutput<typeof ListBy>;

export const ListColumn = v.picklist(['name', 'note', 'quotes', 'initiatives', 'register', 'latest']);
export type ListColumn = v.InferOutput<typeof ListColumn>;

/**
 * How many records there are: quotes, initiatives that an interview tells of, and the register's rows, which nobody was
 * interviewed for.
 */
export const Counts = v.strictObject({ quotes: Count, initiatives: Count, register: Count });
export type Counts = v.InferOutput<typeof Counts>;

/** A municipality, a person … with what there is of it. */
export const ListRow = v.strictObject({
  id: v.string(),
  name: Bilingual,
  /** County, role, or category. */
  note: v.string(),
  ...Counts.entries,
  /** When the last of its records was published. */
  latest: v.nullable(PartialDate),
});
export type ListRow = v.InferOutput<typeof ListRow>;

export const LibraryList = v.strictObject({ total: Count, from: Count, rows: v.array(ListRow) });
export type LibraryList = v.InferOutput<typeof LibraryList>;

/**
 * What a municipality is covered by: `interview` where anyone was interviewed about it, else `own` where the reader has
 * taken in an interview about it, else `register` where a row is its own, else `peers`: others only.
 */
export const CoveredBy = v.picklist(['interview', 'own', 'register', 'peers']);
export type CoveredBy = v.InferOutput<typeof CoveredBy>;

/** A municipality on the map, with how many records it has of its own. */
export const MapPlace = v.strictObject({
  code: MunicipalityCode,
  name: v.string(),
  county: v.string(),
  /** Latitude and longitude in degrees. */
  centre: v.tuple([v.number(), v.number()]),
  /** Whether it lies in the county that is asked for; all do where none is. */
  within: v.boolean(),
  by: CoveredBy,
  interviews: Count,
  /** Of interviews that the reader has taken in. */
  own: Count,
  rows: Count,
  /** When the last of these was published. */
  latest: v.nullable(PartialDate),
});
export type MapPlace = v.InferOutput<typeof MapPlace>;

export const MapColumn = v.picklist(['name', 'county', 'coverage', 'interviews', 'own', 'rows', 'latest']);
export type MapColumn = v.InferOutput<typeof MapColumn>;

/** All municipalities in the order asked for, and what one could narrow the map to. */
export const LibraryMap = v.strictObject({
  places: v.array(MapPlace),
  facets: Facets,
  names: Names,
  /** How many records pass the filter, wherever they are from. */
  records: Count,
});
export type LibraryMap = v.InferOutput<typeof LibraryMap>;

/** Where a municipality stands to a vendor, as far as a text bears it. */
export const StanceCode = v.picklist(['uses', 'procures', 'criticises', 'built', 'wishes']);
export type StanceCode = v.InferOutput<typeof StanceCode>;

export const Stance = v.strictObject({
  code: StanceCode,
  /** The words that bear it, as they stand in the quote or in the Swedish summary, which is ours. */
  words: v.string(),
  span: Span,
});
export type Stance = v.InferOutput<typeof Stance>;

/** A record about a vendor. */
export const VendorRecord = v.strictObject({
  shown: Shown,
  /** Whose words these are, or whose initiative: the name of a municipality. */
  place: v.nullable(v.strictObject({ code: MunicipalityCode, name: v.string() })),
  stance: v.nullable(Stance),
  /** Products of the vendor that it names. */
  products: v.array(v.string()),
  /** Whether all that it rests on was said by those who work for the vendor: it speaks of its own customer. */
  byVendor: v.boolean(),
  /** Whether it stands here for its source alone: neither its name nor its text names the vendor or a product. */
  bySource: v.boolean(),
});
export type VendorRecord = v.InferOutput<typeof VendorRecord>;

const VendorPart = v.strictObject({ total: Count, from: Count, records: v.array(VendorRecord) });
export type VendorPart = v.InferOutput<typeof VendorPart>;

/** What a vendor's view can be narrowed to. */
export const VendorFilter = v.pick(LibraryFilter, ['county', 'municipality', 'kind', 'since', 'until']);
export type VendorFilter = v.InferOutput<typeof VendorFilter>;

/** Who says what about a vendor; a record stands once, in the first part that it belongs to. */
export const VendorView = v.strictObject({
  vendor: v.strictObject({ id: Id, name: v.string(), category: v.string(), products: v.array(v.string()) }),
  /** Records on it, by municipality. */
  about: VendorPart,
  /** What those who work for it say. */
  voices: VendorPart,
  /** Records that name its products and not itself. */
  products: VendorPart,
  /** On its kind of product: records that say what such products are called. `themes` are those that its category hints at. */
  kinds: v.strictObject({ themes: v.array(Id), ...VendorPart.entries }),
  facets: Facets,
  names: Names,
  ...Words,
});
export type VendorView = v.InferOutput<typeof VendorView>;

/** What a municipality says on a theme, in the order `own`; the counts are of all that is its own. */
export const ComparedPlace = v.strictObject({
  code: MunicipalityCode,
  name: v.string(),
  ...Counts.entries,
  /** When the last of these was published. */
  latest: v.nullable(PartialDate),
  /** How many of its own there are on anything: a gap may be the collection's. */
  onAnything: Count,
  /** How many others there are on anything that name it. */
  namedOnAnything: Count,
  shown: v.array(Shown),
  /** What others say on the theme and name it in, rows on its county too. */
  named: v.strictObject({ total: Count, shown: v.array(Shown) }),
});
export type ComparedPlace = v.InferOutput<typeof ComparedPlace>;

export const Comparison = v.strictObject({
  /** `null` where no theme was chosen, or none of that name exists. */
  theme: v.nullable(Id),
  places: v.array(ComparedPlace),
  /** Names of those asked for beyond as many as fit. */
  beyond: v.array(v.string()),
  /** All themes, with how many records there are on each. */
  themes: counts,
  /** All municipalities to choose from, with how many records of their own they have on the theme; those with most first. */
  choices: counts,
  ...Words,
});
export type Comparison = v.InferOutput<typeof Comparison>;

/** Records of a year or a month. */
export const TimelinePeriod = v.strictObject({ period: Period, ...Counts.entries });
export type TimelinePeriod = v.InferOutput<typeof TimelinePeriod>;

/** Records by when they were published, earliest first; every period between the first and the last stands there. */
export const Timeline = v.strictObject({
  step: v.picklist(['year', 'month']),
  periods: v.array(TimelinePeriod),
  undated: Count,
});
export type Timeline = v.InferOutput<typeof Timeline>;
