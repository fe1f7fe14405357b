import * as v from 'valibot';

/** SCB code of a municipality: four digits, the first two name the county. */
export const MunicipalityCode = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** Lower-case ASCII identifier, stable for ever once published. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

export const NonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1));

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar date as YYYY-MM-DD (ISO 8601), checked to exist: 2023-02-30 does not. */
export const CalendarDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check(isCalendarDate, 'impossible date'),
);

/**
 * A date as far as its source tells it (ISO 8601, reduced precision): 2019, 2019-06 or 2019-06-11, checked to exist.
 */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  v.check((text) => isCalendarDate(`${text}${'-01-01'.slice(text.length - 4)}`), 'impossible date'),
);

/** An absolute address with the scheme http or https; nothing else is ever made into a link. */
export const WebAddress = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'not an http(s) address'),
);

/** Our own words, in both languages of the product. */
export const Bilingual = v.strictObject({ sv: NonEmpty, en: NonEmpty });
export type Bilingual = v.InferOutput<typeof Bilingual>;

const Keywords = v.strictObject({ sv: v.array(NonEmpty), en: v.array(NonEmpty) });

/** Whom someone works for, as far as the gazetteer knows it. */
export const Employer = v.union([
  v.strictObject({ municipality: MunicipalityCode }),
  v.strictObject({ vendor: Id }),
]);
export type Employer = v.InferOutput<typeof Employer>;

/** Someone quoted; what an article does not tell of them is `null`, and never so in the bundled interviews. */
export const Person = v.strictObject({
  id: Id,
  name: NonEmpty,
  /** Role and organisation as they were when the article was published. */
  role: v.nullable(NonEmpty),
  organisation: v.nullable(NonEmpty),
  employer: v.nullable(Employer),
});
export type Person = v.InferOutput<typeof Person>;

/**
 * Where a record comes from: an interview of the bundled corpus, the bundled register of initiatives from public
 * sources, or an article that the user imported.
 */
export const Origin = v.picklist(['interview', 'register', 'own']);
export type Origin = v.InferOutput<typeof Origin>;

export const Article = v.strictObject({
  id: Id,
  origin: Origin,
  title: NonEmpty,
  publication: v.nullable(NonEmpty),
  address: v.optional(WebAddress),
  /** `null` where the source bears no date. */
  published: v.nullable(PartialDate),
  /** Which part of `published` we inferred, where the source does not state it. */
  inferred: v.optional(v.picklist(['year'])),
  updated: v.optional(CalendarDate),
  reporter: v.nullable(NonEmpty),
  photographer: v.optional(NonEmpty),
  /** Municipalities that it is about; none where nobody has said so. */
  about: v.array(MunicipalityCode),
  /** In our own words; `null` where nobody wrote one. */
  summary: v.nullable(Bilingual),
});
export type Article = v.InferOutput<typeof Article>;

/** Direct speech, verbatim, without the quotation dash and without the attribution. */
export const Quote = v.strictObject({
  id: Id,
  article: Id,
  /** `null` where an imported article does not tell who speaks. */
  speaker: v.nullable(Person),
  text: NonEmpty,
  /** What was asked, in our own words. */
  asked: v.nullable(Bilingual),
  /** What was asked, in the words of an article that the user imported. */
  question: v.optional(NonEmpty),
  themes: v.array(Id),
  /** Municipalities the quote speaks for or names, the one spoken for first. */
  places: v.array(MunicipalityCode),
  vendors: v.array(Id),
  keywords: Keywords,
  /**
   * What the reading of an imported article was not sure of, until a person has looked at it; `absent`: the words that
   * a person saved do not stand in the article.
   */
  uncertain: v.optional(v.array(v.picklist(['text', 'speaker', 'absent']))),
});
export type Quote = v.InferOutput<typeof Quote>;

/** The register's twelve kinds, and three that are never worded as something under way. */
export const InitiativeKind = v.picklist([
  'system',
  'e-tjänst',
  'app',
  'robot/AI',
  'plattform',
  'nätverk',
  'upphandling',
  'organisation',
  'metod',
  'infrastruktur',
  'utbildning',
  'säkerhet',
  'avsikt',
  'ståndpunkt',
  'utmärkelse',
]);
export type InitiativeKind = v.InferOutput<typeof InitiativeKind>;

export const InitiativeState = v.picklist(['i drift', 'pågår', 'planerad', 'avslutad', 'okänt']);
export type InitiativeState = v.InferOutput<typeof InitiativeState>;

/**
 * A row of the register that names more municipalities than this is about their county: it is no municipality's
 * own. The register itself draws the line there.
 */
export const MOST_OWN_PLACES = 7;

export const Initiative = v.strictObject({
  id: Id,
  article: Id,
  name: Bilingual,
  kind: InitiativeKind,
  /** `asOf` is `null` where the source bears no date. */
  status: v.strictObject({ state: InitiativeState, asOf: v.nullable(PartialDate) }),
  summary: Bilingual,
  places: v.pipe(v.array(MunicipalityCode), v.minLength(1)),
  vendors: v.array(Id),
  products: v.array(NonEmpty),
  themes: v.pipe(v.array(Id), v.minLength(1)),
  /** The quotes that bear it, or `article` where only the article's own text says it. */
  evidence: v.union([v.literal('article'), v.pipe(v.array(Id), v.minLength(1))]),
  keywords: Keywords,
  /** Of the register: `medium` where its source tells it at second hand or in part. */
  confidence: v.optional(v.picklist(['medium'])),
  /**
   * Of the register: several rows, each with a source of its own, tell of one initiative, and share this name of it.
   * They stay apart because their sources and dates do, and are shown together because a reader meets one thing.
   */
  group: v.optional(Id),
});
export type Initiative = v.InferOutput<typeof Initiative>;

/** A subject of the corpus, with the words that are evidence of it on a page. */
export const Theme = v.strictObject({
  id: Id,
  label: Bilingual,
  /** The label as it stands inside a sentence: "sidan handlar om välfärdsteknik". */
  short: Bilingual,
  /** Whether it tells how a thing is done (bought, shared, paid, staffed), which may be any matter's: a swimming hall's. */
  manner: v.optional(v.boolean(), false),
  /** Words and phrases that by themselves tell the theme. */
  strong: v.array(NonEmpty),
  /** Words that count only beside others. */
  weak: v.array(NonEmpty),
});
export type Theme = v.InferOutput<typeof Theme>;

/** A quote or an initiative, told apart by `type`. */
export type StoredRecord = { type: 'quote'; record: Quote } | { type: 'initiative'; record: Initiative };
