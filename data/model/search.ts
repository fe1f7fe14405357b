import * as v from 'valibot';
import { Hit, Span } from './hit.ts';
import { Bilingual } from './records.ts';

/** A query as typed, at most this long; what follows is left out of the search. */
export const QUERY_LIMIT = 500;

export const SearchHit = v.strictObject({
  shown: Hit.entries.shown,
  /** 0–1, comparable within one answer. */
  score: v.number(),
  /** Where the query's words stand in the quote's text or the initiative's summary. */
  marks: v.strictObject({ sv: v.array(Span), en: v.array(Span) }),
});
export type SearchHit = v.InferOutput<typeof SearchHit>;

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
  /** Words that a minus leaves out, as typed. */
  excluded: v.array(v.string()),
  /**
   * Narrowings whose value is nobody's and nothing's, or is missing. `turned` is the query with the years the other way
   * round, where they end before they begin.
   */
  fields: v.array(v.strictObject({ field: QueryField, value: v.string(), turned: v.nullable(v.string()) })),
  /**
   * Queries that find something, each without one of the narrowings, where these are good one by one and no record
   * meets all that was asked; `null` where that is not why nothing was found.
   */
  without: v.nullable(v.array(v.string())),
  /** Words of the records spelt nearly so, best first. */
  nearest: v.array(v.string()),
});
export type SearchHelp = v.InferOutput<typeof SearchHelp>;

/** By which order records stand: the index's own, there at once, or the one that Fuse.js has ranked too. */
export const SearchOrder = v.picklist(['first', 'ranked']);
export type SearchOrder = v.InferOutput<typeof SearchOrder>;

export const SearchAnswer = v.strictObject({
  query: v.string(),
  order: SearchOrder,
  hits: v.array(SearchHit),
  names: v.array(FoundName),
  help: SearchHelp,
});
export type SearchAnswer = v.InferOutput<typeof SearchAnswer>;
