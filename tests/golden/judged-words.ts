import type { PageFacts } from '../../data/model/page-facts.ts';
import { pageSubject } from '../../data/related/page-subject.ts';
import { askedWords } from '../../data/search/expected-grades.ts';
import type { JudgedWords, LearningOptions } from '../../data/search/learn-relevance.ts';
import { parseQuery } from '../../data/search/parse-query.ts';
import type { JudgedQuery } from './judged-queries.ts';
import { CORPUS, type GoldenPage } from './pages.ts';

/**
 * Chosen by leaving each set of the tuned part out in turn, see `npm run learn`. A query has few words, and would else tell
 * more of each than a page does.
 */
export const LEARNING: LearningOptions & { query: number } = {
  ridge: 0.3,
  leastJudged: 4,
  leastWeight: 25,
  leastAdded: 3,
  query: 0.1,
};

/** What is learned of a page. */
export function pageLesson(page: GoldenPage, facts: PageFacts): JudgedWords {
  const given = page.grades ?? Object.fromEntries(page.relevant.map((id) => [id, 1]));
  const grades = page.opens && Object.keys(given).length === 0 ? null : given;
  const site = CORPUS.gazetteer.byUrl(facts.url)?.site ?? null;
  return {
    ...{ words: [...pageSubject(facts, site, CORPUS).vocabulary.values()], grades },
    ...{ opens: page.opens, weight: 1 },
  };
}

/** What is learned of a query; those that only rows of the register answer have no grades. */
export const queryLesson = ({ query, relevant }: JudgedQuery): JudgedWords => ({
  words: askedWords(parseQuery(query).words),
  grades: relevant,
  weight: LEARNING.query,
});
