import { byScore, type Candidate } from './candidates.ts';
import type { ExpectedGrade, SaidWord } from './expected-grades.ts';

/**
 * How much of a candidate's score is what judgments taught of the query's words, and the grade from which no more is added.
 * Higher orders by what was judged of other queries above what the record says.
 */
const LEARNED = { share: 0.5, best: 2 } as const;

/** Candidates by what their scores and judgments give together, best first. It brings in none. */
export function withLearned(
  found: readonly Candidate[],
  expected: ReadonlyMap<string, ExpectedGrade<SaidWord>>,
): Candidate[] {
  if (expected.size === 0) return [...found];
  const weighed = found.map(({ id, score }) => {
    const learned = Math.min(1, (expected.get(id)?.grade ?? 0) / LEARNED.best);
    return { id, score: (1 - LEARNED.share) * score + LEARNED.share * learned };
  });
  return weighed.sort(byScore);
}
