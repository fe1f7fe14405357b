import * as v from 'valibot';
import { Hit, Span } from './hit.ts';

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

export const SearchAnswer = v.strictObject({
  query: v.string(),
  hits: v.array(SearchHit),
});
export type SearchAnswer = v.InferOutput<typeof SearchAnswer>;
