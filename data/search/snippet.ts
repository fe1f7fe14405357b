import type { Span } from '../model/hit.ts';

/** Fuse's cost grows with the text's length, and its bitap sees what lies near the start best. */
const SNIPPET_LENGTH = 240;
const LEAD = 60;

/** The stretch of a text round its first mark, begun at a word; its beginning where nothing is marked. */
export function snippet(text: string, marks: readonly Span[]): string {
  const first = marks[0]?.[0] ?? 0;
  if (first <= LEAD) return text.slice(0, SNIPPET_LENGTH);
  const space = text.indexOf(' ', first - LEAD);
  // A word longer than the lead is cut; the mark itself never is.
  const from = space === -1 || space >= first ? first - LEAD : space + 1;
  return text.slice(from, from + SNIPPET_LENGTH);
}
