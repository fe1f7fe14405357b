import { inReadingOrder } from '../../data/search/reading-order.ts';
import { type Searchable, searchRecords } from '../../data/search/search-records.ts';
import { type Estimate, estimate } from './interval.ts';
import { type JudgedQuery, NOTHING } from './judged-queries.ts';
import { gradedAtLeast, recallAmong, reciprocalRank } from './metrics.ts';

/** A reader sees five records before unfolding more. */
export const SEEN = 5;

/** A judged query with what was found for it, ids in reading order. */
export interface AnsweredQuery {
  judged: JudgedQuery;
  order: readonly string[];
  /** Those of them that are rows of the register. */
  rows: ReadonlySet<string>;
  /** Those told in interviews that are shown as an answer; the others are shown as near it. */
  near: ReadonlySet<string>;
}

/** Searches every query, one after the other. */
export async function answered(
  searchable: Searchable,
  queries: readonly JudgedQuery[],
): Promise<AnsweredQuery[]> {
  const answers: AnsweredQuery[] = [];
  for (const judged of queries) {
    const { ranked, reading } = await searchRecords(searchable, judged.query);
    const found = inReadingOrder(ranked(), reading);
    const rows = found.filter(({ ofRegister }) => ofRegister).map(({ stored }) => stored.record.id);
    const order = found.map(({ stored }) => stored.record.id);
    answers.push({ judged, order, rows: new Set(rows), near: reading.near });
  }
  return answers;
}

/** How well some queries were answered; undefined where none of them says anything of it. */
export interface QueryFigures {
  recall: Estimate | undefined;
  mrr: Estimate | undefined;
  /** Of the queries that nobody said anything of, the share of which nothing is found that was told in an interview. */
  silence: Estimate | undefined;
  /**
   * Of the same, the share of which no row of the register is found either. The blind queries were judged before there
   * was a register: some of them have an answer now, and which is not looked at.
   */
  bare: Estimate | undefined;
  /** Of the told records that are seen as an answer, the share that is one; and of those that are seen as near one. */
  near: Estimate | undefined;
  further: Estimate | undefined;
}

/** For each told record that is seen, 1 where it was judged relevant. */
const seen = (answers: readonly AnsweredQuery[], isNear: boolean): number[] =>
  answers.flatMap(({ judged, order, rows, near }) =>
    order
      .slice(0, SEEN)
      .filter((id) => !rows.has(id) && near.has(id) === isNear)
      .map((id) => ((judged.relevant[id] ?? 0) > 0 ? 1 : 0)),
  );

/** Sums up answers. */
export function queryFigures(answers: readonly AnsweredQuery[]): QueryFigures {
  const scored = answers
    .map(({ judged, order }) => ({ order, relevant: gradedAtLeast(judged.relevant, 1) }))
    .filter(({ relevant }) => relevant.size > 0);
  const nothing = answers.filter(({ judged }) => judged.kind === NOTHING);
  const asked = answers.filter(({ judged }) => judged.kind !== NOTHING);
  return {
    recall: estimate(scored.flatMap(({ order, relevant }) => recallAmong(order, relevant, SEEN) ?? [])),
    mrr: estimate(scored.map(({ order, relevant }) => reciprocalRank(order, relevant))),
    silence: estimate(nothing.map(({ order, rows }) => (order.length === rows.size ? 1 : 0))),
    bare: estimate(nothing.map(({ rows }) => (rows.size === 0 ? 1 : 0))),
    near: estimate(seen(asked, true)),
    further: estimate(seen(asked, false)),
  };
}

/** Answers by the kind of their query, in the order of the list. */
export function byKind(answers: readonly AnsweredQuery[]): Map<string, AnsweredQuery[]> {
  const kinds = new Map<string, AnsweredQuery[]>();
  for (const answer of answers) {
    const { kind } = answer.judged;
    kinds.set(kind, [...(kinds.get(kind) ?? []), answer]);
  }
  return kinds;
}
