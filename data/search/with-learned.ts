import type { Candidate } from './candidates.ts';
import type { ExpectedGrade, SaidWord } from './expected-grades.ts';

/**
 * How much of a candidate's score is what judgments taught of the query's words, and the grade from which no more is added.
 * Higher orders by what was judged of other queries above what the record says.
 */
const LEARNED = { share: 0.3, best: 2 } as const;

/** Candidates in the order that their scores and what judgments taught give together. It brings in none. */
export function withLearned(
  found: readonly Candidate[],
  expected: ReadonlyMap<string, ExpectedGrade<SaidWord>>,
): Candidate[] {
  if (expected.size === 0) return [...found];
  return found
    .map(({ id, score }) => {
      const learned = Math.min(1, (expected.get(id)?.grade ?? 0) / LEARNED.best);
      return { id, score: (1 - LEARNED.share) * score + LEARNED.share * learned };
    })
    .sort((a, b) => b.score - a.score);
}
