import * as v from 'valibot';
import { Hit, type Marks } from './hit.ts';
import { Bilingual } from './records.ts';

/** A query as typed, at most this long; what follows is left out of the search. */
export const QUERY_LIMIT = 500;

/**
 * A record that answers, and how well: 0–1, comparable within one answer. What was told in interviews is `further` where it is
 * on something near what was asked.
 */
export const FoundHit = v.strictObject({
  shown: Hit.entries.shown,
  score: v.number(),
  further: v.boolean(),
});
export type FoundHit = v.InferOutput<typeof FoundHit>;

/**
 * Why a record answers in whose text no word is marked: who says it, what was asked, its product, search word, place or
 * vendor, its subject, that it belongs with another record that
 * answers, or a word that is only near. `said` is that in words.
 */
export interface Why {
  by: 'speaker' | 'asked' | 'product' | 'keyword' | 'place' | 'vendor' | 'theme' | 'tied' | 'near';
  said: string;
}

/** A record that answers, as it is shown to who searched. */
export interface SearchHit extends FoundHit {
  /** Where the query's words stand in the quote's text, or in the initiative's summary and name. */
  marks: Marks;
  /** Missing in the language in which something is marked, and where no word was looked for. */
  why: Partial<Record<keyof Bilingual, Why>>;
}

/** Someone or something that has a name, and how many records lie under it. */
export const NameEntry = v.strictObject({
  kind: v.picklist(['person', 'municipality', 'vendor', 'theme']),
  id: v.string(),
  name: Bilingual,
  /** Other names by which it is found. */
  aliases: v.array(v.string()),
  /** Role, county or category. */
  note: v.string(),
  records: v.number(),
});
export type NameEntry = v.InferOutput<typeof NameEntry>;

export const FoundName = v.strictObject({ entry: NameEntry, score: v.number() });
export type FoundName = v.InferOutput<typeof FoundName>;

/** What a query can be narrowed to: `vem: plats: tema: leverantör: år:`. */
export const QueryField = v.picklist(['person', 'place', 'theme', 'vendor', 'year']);
export type QueryField = v.InferOutput<typeof QueryField>;

/** What of a query led nowhere, and what is near it. */
export const SearchHelp = v.strictObject({
  /** Words that no record has, as typed. */
  unknown: v.array(v.string()),
  /** Words that some record has, as typed; no stop words. */
  known: v.array(v.string()),
  /** Words that a minus leaves out, as typed. */
  excluded: v.array(v.string()),
  /** What narrows, as typed: `plats:Ale`. */
  limits: v.array(v.string()),
  /**
   * Narrowings that no record passes: their value is missing, or nobody's and nothing's, or, where a `name` stands, someone
   * or something on which there is no record.
   */
  fields: v.array(v.strictObject({ field: QueryField, value: v.string(), name: v.nullable(NameEntry) })),
  /** First and last year of which there are records; `null` where no year is asked for of which there is none. */
  years: v.nullable(v.strictTuple([v.number(), v.number()])),
  /** Words of the records spelt nearly as one that is unknown, best first. */
  nearest: v.array(v.string()),
});
export type SearchHelp = v.InferOutput<typeof SearchHelp>;

/** A query that leads on, and how many records answer to it. */
export interface Way {
  query: string;
  count: number;
}

/** Queries that find something, where one found nothing; all of them were tried. */
export interface WaysOn {
  /**
   * The query with years as they are written, where they are meant and stand otherwise: the wrong way round, or with a dash
   * between.
   */
  mended: string | null;
  /** What was asked for in quotation marks, more than a word each, as typed and without the marks. */
  phrases: string[];
  /** The same words without quotation marks. */
  unquoted: Way | null;
  /** The query without each of its narrowings; `null` where these are not why nothing was found. */
  without: Way[] | null;
  /** The words that are known together, or where nothing answers to them together, each by itself. */
  words: Way[];
}

/** A narrowing whose value is nobody's name as it is spelt, and the names that it was read as. */
export const GuessedField = v.strictObject({
  field: QueryField,
  value: v.string(),
  names: v.array(NameEntry),
});
export type GuessedField = v.InferOutput<typeof GuessedField>;

/** By which order records stand: the index's own, there at once, or the one that Fuse.js has ranked too. */
export const SearchOrder = v.picklist(['first', 'ranked']);
export type SearchOrder = v.InferOutput<typeof SearchOrder>;

export const SearchAnswer = v.strictObject({
  query: v.string(),
  order: SearchOrder,
  hits: v.array(FoundHit),
  /** The folded words of the records by which they answer. */
  terms: v.array(v.string()),
  /** The subjects that the query's words tell, whose records answer in other words. */
  themes: v.array(v.strictObject({ id: v.string(), label: Bilingual })),
  names: v.array(FoundName),
  guessed: v.array(GuessedField),
  help: SearchHelp,
});
export type SearchAnswer = v.InferOutput<typeof SearchAnswer>;

/** An answer as it is shown to who searched. */
export interface MarkedAnswer extends SearchAnswer {
  hits: SearchHit[];
}
