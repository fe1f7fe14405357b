import type { Span } from '../model/hit.ts';

/** Fuse's cost grows with the text's length, and its bitap sees what lies near the start best. */
const SNIPPET_LENGTH = 240;
const LEAD = 60;

/** The stretch of a text round its first mark, cut at words; its beginning where nothing is marked. */
export function snippet(text: string, marks: readonly Span[]): string {
  const first = marks[0]?.[0] ?? 0;
  if (first <= LEAD) return text.slice(0, SNIPPET_LENGTH);
  const from = text.indexOf(' ', first - LEAD) + 1;
  return text.slice(from, from + SNIPPET_LENGTH);
}
