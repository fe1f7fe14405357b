import type { Place } from './quote-places.ts';

/** A stretch of a block: running text, or a part of a quote. */
export interface BlockPart {
  at: number;
  text: string;
  /** The quote's key. */
  quote: string | null;
  /** It is where the quote begins. */
  begins: boolean;
}

/** A part of a quote in a block, from `start` to `end` in its text. */
interface Mark {
  quote: string;
  start: number;
  end: number;
  begins: boolean;
}

/** The quotes' places, by the number of the block that they are in. */
export type Marks = ReadonlyMap<number, readonly Mark[]>;

/** Sorts the quotes' places by the blocks they are in. */
export function marksByBlock(places: ReadonlyMap<string, readonly Place[]>): Marks {
  const marks = new Map<number, Mark[]>();
  for (const [quote, each] of places) {
    each.forEach(({ block, span: [start, end] }, nth) => {
      const inBlock = marks.get(block) ?? [];
      marks.set(block, [...inBlock, { quote, start, end, begins: nth === 0 }]);
    });
  }
  return marks;
}

/** Cuts a block at its marks; where two overlap, the first has what both would have. The parts give the text, whole. */
export function blockParts(text: string, marks: readonly Mark[]): BlockPart[] {
  const parts: BlockPart[] = [];
  let done = 0;
  const add = (from: number, to: number, quote: string | null, begins: boolean) => {
    if (to > from) parts.push({ at: from, text: text.slice(from, to), quote, begins });
  };
  for (const { quote, start, end, begins } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    add(done, from, null, false);
    add(from, end, quote, begins);
    done = end;
  }
  add(done, text.length, null, false);
  return parts;
}
