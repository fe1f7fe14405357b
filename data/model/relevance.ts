import * as v from 'valibot';
import { Id } from './records.ts';

const Whole = v.pipe(v.number(), v.integer());
const Count = v.pipe(Whole, v.minValue(1));

/**
 * What people's judgments of pages and queries taught: to which records a word leads, whether or not these say it. Words are
 * told by how their stems begin, so that a compound is known by its first part.
 */
export interface Relevance {
  /** Ids of the records that words lead to. */
  records: readonly string[];
  /** How many pages and queries were judged. */
  judged: number;
  /** How words begin: the first letters of a folded stem. Rising, each once. */
  beginnings: readonly string[];
  /** In how many of the judged such a word stands. */
  counts: readonly number[];
  /**
   * To what each leads, as pairs one after the other: a record's number, rising, and how much the word speaks for it, in
   * steps of `LEAD_STEP` hundredths of a grade.
   */
  leads: readonly (readonly number[])[];
  /**
   * Whether a page is on a matter that anybody spoke of, in hundredths of 1: what may be expected of any page, and what each
   * word adds or takes away.
   */
  matter: { any: number; adds: readonly number[] };
}

export const LEAD_STEP = 5;

/** The same as the package and the store hold it: numbers as letters where there are thousands; see `pack-relevance.ts`. */
export const PackedRelevance = v.pipe(
  v.strictObject({
    records: v.array(Id),
    judged: Count,
    /** To each how many letters it shares with the one before, A for none, and then the others. */
    beginnings: v.pipe(v.string(), v.regex(/^(?:[A-Z][^A-Z\s]*)*$/)),
    counts: v.array(Count),
    /** To each its pairs, parted by a space: how many records lie between, and the steps. */
    leads: v.string(),
    matter: v.strictObject({ any: Whole, adds: v.array(Whole) }),
  }),
  v.check(
    ({ beginnings, counts, leads, matter: { adds } }) =>
      adds.length === counts.length &&
      beginnings.replace(/[^A-Z]/g, '').length === counts.length &&
      leads.split(' ').length === Math.max(1, counts.length),
    'of what words lead to a part is missing',
  ),
);
export type PackedRelevance = v.InferOutput<typeof PackedRelevance>;
