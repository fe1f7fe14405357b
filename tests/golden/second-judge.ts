import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Estimate, estimate } from './interval.ts';
import { type JudgedQuery, NOTHING } from './judged-queries.ts';
import {
  bestOfGrades,
  type Grades,
  gradedAtLeast,
  ndcgAmong,
  precisionAmong,
  recallAmong,
} from './metrics.ts';
import type { AnsweredPage } from './page-figures.ts';
import { type AnsweredQuery, SEEN } from './query-figures.ts';

/**
 * The blind pages that should open and the blind queries that have an answer, judged once more by somebody who knew
 * neither the first judgments nor the code: how far two readers agree is as far as any program can be said to be right.
 */
const SecondJudgment = v.object({
  /** The page's file, or the query. */
  of: v.string(),
  grades: v.record(v.string(), v.picklist([1, 2])),
  /** The records that the judge would show first, at most five. */
  order: v.pipe(v.array(v.string()), v.maxLength(SEEN)),
});

function judgments(file: string): Map<string, v.InferOutput<typeof SecondJudgment>> {
  const read: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return new Map(v.parse(v.array(SecondJudgment), read).map((judgment) => [judgment.of, judgment]));
}

/** Somebody's order of records, held against somebody's grades. */
interface Held {
  order: readonly string[];
  grades: Grades;
}

/** How well orders agree with grades: pages by the first three figures, queries by the last. */
export interface Agreement {
  who: string;
  ndcg?: Estimate | undefined;
  best?: Estimate | undefined;
  firstThree?: Estimate | undefined;
  recall?: Estimate | undefined;
}

/** Best first; of equal ones the first that was written down. */
const orderOf = (grades: Grades) => Object.keys(grades).sort((a, b) => (grades[b] ?? 0) - (grades[a] ?? 0));

const ofPages = (held: readonly Held[]): Omit<Agreement, 'who'> => ({
  ndcg: estimate(held.flatMap(({ order, grades }) => ndcgAmong(order, grades, 5) ?? [])),
  best: estimate(held.flatMap(({ order, grades }) => recallAmong(order, bestOfGrades(grades), 5) ?? [])),
  firstThree: estimate(held.map(({ order, grades }) => precisionAmong(order, gradedAtLeast(grades, 1), 3))),
});

const ofQueries = (held: readonly Held[]): Omit<Agreement, 'who'> => ({
  recall: estimate(
    held.flatMap(({ order, grades }) => recallAmong(order, gradedAtLeast(grades, 1), SEEN) ?? []),
  ),
});

/** What was answered, with what both judges say of it. */
interface TwiceJudged {
  answered: readonly string[];
  first: Grades;
  second: Held;
}

function agreements(
  cases: readonly TwiceJudged[],
  sum: (held: readonly Held[]) => Omit<Agreement, 'who'>,
): Agreement[] {
  const held = (order: (of: TwiceJudged) => readonly string[], grades: (of: TwiceJudged) => Grades) =>
    sum(cases.map((each) => ({ order: order(each), grades: grades(each) })));
  const first = ({ first }: TwiceJudged) => first;
  const second = ({ second }: TwiceJudged) => second.grades;
  const answered = (each: TwiceJudged) => each.answered;
  return [
    { who: 'ours, by the first judge', ...held(answered, first) },
    { who: 'ours, by the second', ...held(answered, second) },
    { who: 'the first judge’s, by the second', ...held((each) => orderOf(each.first), second) },
    { who: 'the second’s, by the first', ...held((each) => each.second.order, first) },
  ];
}

/** How far what is answered for pages agrees with each judge, and these with each other. */
export function pageAgreements(answers: readonly AnsweredPage[]): Agreement[] {
  const seconds = judgments('../fixtures/pages/blind/second-judge.json');
  const cases = answers.flatMap(({ page, answer }) => {
    const second = seconds.get(page.file);
    const answered = answer.hits.map(({ id }) => id);
    return second ? [{ answered, first: page.grades ?? {}, second }] : [];
  });
  return agreements(cases, ofPages);
}

/** The same of queries. */
export function queryAgreements(answers: readonly AnsweredQuery[]): Agreement[] {
  const seconds = judgments('sets/queries-blind-second-judge.json');
  const isMeant = ({ kind }: JudgedQuery) => kind !== NOTHING;
  const cases = answers.flatMap(({ judged, order }) => {
    const second = isMeant(judged) ? seconds.get(judged.query) : undefined;
    return second ? [{ answered: order, first: judged.relevant, second }] : [];
  });
  return agreements(cases, ofQueries);
}
