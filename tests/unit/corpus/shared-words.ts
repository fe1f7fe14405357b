import { tokens } from '../../../data/language/tokens.ts';

/** So many words in a row are somebody's wording, not chance. */
const IN_A_ROW = 5;

function runs(text: string): string[] {
  const words = tokens(text).map((token) => token.folded);
  return words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(' '));
}

/** Finds every run of five words that a text shares with any of the given ones, whatever case and signs. */
export function sharedRuns(texts: readonly string[]): (text: string) => string[] {
  const known = new Set(texts.flatMap(runs));
  return (text) => runs(text).filter((run) => known.has(run));
}
