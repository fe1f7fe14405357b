import * as v from 'valibot';

/** SCB code of a municipality: four digits, the first two name the county. */
export const MunicipalityCode = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** Lower-case ASCII identifier, stable for ever once published. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const NonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A calendar date as YYYY-MM-DD (ISO 8601), checked to exist: 2023-02-30 does not. */
const CalendarDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, 'impossible date'),
);

/** An absolute address with the scheme http or https; nothing else is ever made into a link. */
const WebAddress = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'not an http(s) address'),
);

/** Our own words, in both languages of the product. */
export const Bilingual = v.strictObject({ sv: NonEmpty, en: NonEmpty });
export type Bilingual = v.InferOutput<typeof Bilingual>;

const Keywords = v.strictObject({ sv: v.array(NonEmpty), en: v.array(NonEmpty) });

export const Person = v.strictObject({
  id: Id,
  name: NonEmpty,
  /** Role and organisation as they were when the article was published. */
  role: NonEmpty,
  organisation: NonEmpty,
  employer: v.union([v.strictObject({ municipality: MunicipalityCode }), v.strictObject({ vendor: Id })]),
});
export type Person = v.InferOutput<typeof Person>;

export const Article = v.strictObject({
  id: Id,
  title: NonEmpty,
  publication: NonEmpty,
  address: v.optional(WebAddress),
  published: CalendarDate,
  /** Which part of `published` we inferred, where the source does not state it. */
  inferred: v.optional(v.picklist(['year'])),
  updated: v.optional(CalendarDate),
  reporter: NonEmpty,
  photographer: v.optional(NonEmpty),
  about: v.pipe(v.array(MunicipalityCode), v.minLength(1)),
  summary: Bilingual,
});
export type Article = v.InferOutput<typeof Article>;

/** Direct speech, verbatim, without the quotation dash and without the attribution. */
export const Quote = v.strictObject({
  id: Id,
  article: Id,
  speaker: Person,
  text: NonEmpty,
  asked: Bilingual,
  themes: v.pipe(v.array(Id), v.minLength(1)),
  /** Municipalities the quote speaks for or names, the one spoken for first. */
  places: v.pipe(v.array(MunicipalityCode), v.minLength(1)),
  vendors: v.array(Id),
  keywords: Keywords,
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

export const Initiative = v.strictObject({
  id: Id,
  article: Id,
  name: Bilingual,
  kind: InitiativeKind,
  status: v.strictObject({ state: InitiativeState, asOf: CalendarDate }),
  summary: Bilingual,
  places: v.pipe(v.array(MunicipalityCode), v.minLength(1)),
  vendors: v.array(Id),
  products: v.array(NonEmpty),
  themes: v.pipe(v.array(Id), v.minLength(1)),
  /** The quotes that bear it, or `article` where only the article's own text says it. */
  evidence: v.union([v.literal('article'), v.pipe(v.array(Id), v.minLength(1))]),
  keywords: Keywords,
});
export type Initiative = v.InferOutput<typeof Initiative>;

/** A subject of the corpus, with the words that are evidence of it on a page. */
export const Theme = v.strictObject({
  id: Id,
  label: Bilingual,
  /** The label as it stands inside a sentence: "sidan handlar om välfärdsteknik". */
  short: Bilingual,
  /** Words and phrases that by themselves tell the theme. */
  strong: v.array(NonEmpty),
  /** Words that count only beside others. */
  weak: v.array(NonEmpty),
});
export type Theme = v.InferOutput<typeof Theme>;

/** A quote or an initiative, told apart by `type`. */
export type StoredRecord = { type: 'quote'; record: Quote } | { type: 'initiative'; record: Initiative };
