import type { Span } from '../data/model/hit.ts';

/** A stretch of text, and whether it is marked; `at` is where it begins. */
export interface Part {
  at: number;
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at its marks. Marks may overlap, touch, come unsorted or reach outside the text: the parts
 * together always give the text, whole and in order.
 */
export function markedParts(text: string, spans: readonly Span[]): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) parts.push({ at: from, text: text.slice(from, to), marked });
  };
  let done = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, done);
    const to = Math.min(end, text.length);
    if (!(to > from)) continue;
    add(done, from, false);
    add(from, to, true);
    done = to;
  }
  add(done, text.length, false);
  return parts;
}
