import type { Related } from '../../data/model/hit.ts';
import { type Estimate, estimate } from './interval.ts';
import type { Part } from './judged-queries.ts';
import {
  bestOfGrades,
  type Grades,
  gradedAtLeast,
  ndcgAmong,
  precisionAmong,
  recallAmong,
} from './metrics.ts';
import { answerFor, CORPUS, type GoldenPage, type PageSet, pagesOf, TOLD } from './pages.ts';

/** The pages of each part. */
export const SETS: Record<Part, readonly PageSet[]> = {
  tuned: ['golden', 'heldout', 'judged', 'judged-2', 'judged-3', 'judged-4', ...TOLD],
  blind: ['blind'],
};

const FIRST = { ndcg: 5, best: 5, precision: 3 } as const;

/** A page as it was judged, with what was answered for it. */
export interface AnsweredPage {
  page: Pick<GoldenPage, 'file' | 'url' | 'opens' | 'grades' | 'relevant'>;
  answer: Pick<Related, 'opens'> & { hits: readonly { id: string }[] };
}

/** Answers every page of some sets. */
export async function answeredSets(sets: readonly PageSet[]): Promise<AnsweredPage[]> {
  const answers: AnsweredPage[] = [];
  for (const set of sets)
    for (const page of pagesOf(set)) answers.push({ page, answer: await answerFor(set, page) });
  return answers;
}

/** Answers every page of a part. */
export const answeredPages = (part: Part): Promise<AnsweredPage[]> => answeredSets(SETS[part]);

/** Where nobody told apart the best from the welcome, all are welcome. */
const gradesOf = ({ grades, relevant }: AnsweredPage['page']): Grades =>
  grades ?? Object.fromEntries(relevant.map((id) => [id, 1]));

/** How well some pages were answered. */
export interface PageFigures {
  openedRight: number;
  openedWrong: readonly string[];
  silentRight: number;
  silentWrong: readonly string[];
  /** Of the pages that opened, the share that should. */
  precision: Estimate | undefined;
  /** Of the pages that should open, the share that did. */
  recall: Estimate | undefined;
  /** Over pages that should open and whose records were judged, in the panel's order. */
  ndcg: Estimate | undefined;
  best: Estimate | undefined;
  firstThree: Estimate | undefined;
}

/** Sums up answers. */
export function pageFigures(answers: readonly AnsweredPage[]): PageFigures {
  // Elsewhere nothing opens before it is asked for.
  const unasked = answers.filter(({ page }) => CORPUS.gazetteer.runsByItself(page.url));
  const files = (meant: boolean, opened: boolean) =>
    unasked
      .filter(({ page, answer }) => page.opens === meant && answer.opens === opened)
      .map(({ page }) => page.file);
  const share = (of: readonly AnsweredPage[], holds: (each: AnsweredPage) => boolean) =>
    estimate(of.map((each) => (holds(each) ? 1 : 0)));
  const judged = answers
    .filter(({ page }) => page.opens)
    .map(({ page, answer }) => ({ grades: gradesOf(page), order: answer.hits.map(({ id }) => id) }))
    .filter(({ grades }) => gradedAtLeast(grades, 1).size > 0);
  return {
    openedRight: files(true, true).length,
    openedWrong: files(false, true),
    silentRight: files(false, false).length,
    silentWrong: files(true, false),
    precision: share(
      unasked.filter(({ answer }) => answer.opens),
      ({ page }) => page.opens,
    ),
    recall: share(
      unasked.filter(({ page }) => page.opens),
      ({ answer }) => answer.opens,
    ),
    ndcg: estimate(judged.flatMap(({ order, grades }) => ndcgAmong(order, grades, FIRST.ndcg) ?? [])),
    best: estimate(
      judged.flatMap(({ order, grades }) => recallAmong(order, bestOfGrades(grades), FIRST.best) ?? []),
    ),
    firstThree: estimate(
      judged.map(({ order, grades }) => precisionAmong(order, gradedAtLeast(grades, 1), FIRST.precision)),
    ),
  };
}
