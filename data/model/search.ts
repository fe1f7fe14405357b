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

export const SearchAnswer = v.strictObject({
  query: v.string(),
  hits: v.array(SearchHit),
  names: v.array(FoundName),
});
export type SearchAnswer = v.InferOutput<typeof SearchAnswer>;
