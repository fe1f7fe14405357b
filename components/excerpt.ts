import type { Span } from '../data/model/hit.ts';

/** A mark that begins later than this would fall below the two lines that a row shows. */
const SEEN = 60;
/** So much of the text before the first mark is kept, to read it in. */
const LEAD = 40;
/** More than two lines hold, at any width of the popup. */
const LENGTH = 260;

export interface Excerpt {
  text: string;
  spans: Span[];
}

/** Where to begin so that the first mark is seen: at a sentence where one is near, else at a word. */
function beginning(text: string, mark: number): number {
  if (mark <= SEEN) return 0;
  const near = text.slice(mark - SEEN, mark + 1);
  const sentence = [...near.matchAll(/(?<=[.!?…]\s+)\p{Lu}/gu)].at(-1);
  if (sentence) return mark - SEEN + sentence.index;
  const word = text.slice(mark - LEAD, mark).search(/(?<=\s)\S/u);
  return word >= 0 ? mark - LEAD + word : mark;
}

/** Where to stop: at the end, or after the last whole word that there is room for. */
function ending(text: string, from: number): number {
  if (text.length - from <= LENGTH) return text.length;
  const space = text.lastIndexOf(' ', from + LENGTH);
  return space > from + LENGTH / 2 ? space : from + LENGTH;
}

/** The stretch of a text round its first mark, with an ellipsis where something is left out. */
export function excerpt(text: string, spans: readonly Span[]): Excerpt {
  const first = Math.min(...spans.map(([start]) => start));
  const from = Number.isFinite(first) ? beginning(text, first) : 0;
  const to = ending(text, from);
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? ' …' : ''),
    spans: spans
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]): Span => [start + shift, end + shift]),
  };
}
