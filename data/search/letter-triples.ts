import { sizeOf, type TextList } from './text-list.ts';

/** For every three letters in a row, the texts of a list that hold them. */
export interface LetterTriples {
  /** Where the texts of each hash begin in `numbers`; one more than there are hashes. */
  starts: Uint32Array;
  /** Numbers of texts, rising within a hash; each once. */
  numbers: Uint16Array | Uint32Array;
  /** How far a 32-bit hash is shifted to be one of them. */
  shift: number;
}

export const TRIPLE = 3;

/** Beyond so many hashes a larger list's triples meet no fewer strangers. */
const MOST_BITS = 16;
const LARGEST_SHORT = 0xffff;
/** By which letters one after the other are joined, and what spreads them over the hashes (Knuth, TAOCP 3, 6.4). */
const HASH = { base: 31, spread: 0x9e3779b1 } as const;

function tripleAt(text: string, at: number, shift: number): number {
  const joined =
    (text.charCodeAt(at) * HASH.base + text.charCodeAt(at + 1)) * HASH.base + text.charCodeAt(at + 2);
  return Math.imul(joined, HASH.spread) >>> shift;
}

/** Calls back with each hash of each text, once a text. */
function eachTriple(
  { text, starts }: TextList,
  shift: number,
  visit: (hash: number, number: number) => void,
) {
  const seen = new Uint32Array(2 ** (32 - shift));
  for (let number = 0; number < starts.length - 1; number++) {
    const end = (starts[number + 1] ?? 0) - TRIPLE;
    for (let at = starts[number] ?? 0; at < end; at++) {
      const hash = tripleAt(text, at, shift);
      if (seen[hash] === number + 1) continue;
      seen[hash] = number + 1;
      visit(hash, number);
    }
  }
}

/** Lays out the triples of a list, counted first and then put in their places. */
export function letterTriples(list: TextList): LetterTriples {
  const bits = Math.min(MOST_BITS, 32 - Math.clz32(sizeOf(list)));
  const shift = 32 - Math.max(1, bits);
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  eachTriple(list, shift, (hash) => {
    starts[hash + 1] = (starts[hash + 1] ?? 0) + 1;
  });
  for (let hash = 1; hash < starts.length; hash++)
    starts[hash] = (starts[hash] ?? 0) + (starts[hash - 1] ?? 0);
  const total = starts.at(-1) ?? 0;
  const numbers = sizeOf(list) <= LARGEST_SHORT ? new Uint16Array(total) : new Uint32Array(total);
  const next = starts.slice();
  eachTriple(list, shift, (hash, number) => {
    const at = next[hash] ?? 0;
    numbers[at] = number;
    next[hash] = at + 1;
  });
  return { starts, numbers, shift };
}

/** The texts that hold the rarest triple of a part: all that contain it, and some strangers. @param part of three letters at least */
export function textsWithRarest(
  { starts, numbers, shift }: LetterTriples,
  part: string,
): Uint16Array | Uint32Array {
  let [from, to] = [0, numbers.length];
  for (let at = 0; at <= part.length - TRIPLE; at++) {
    const hash = tripleAt(part, at, shift);
    const [first, end] = [starts[hash] ?? 0, starts[hash + 1] ?? 0];
    if (end - first < to - from || at === 0) [from, to] = [first, end];
  }
  return numbers.subarray(from, to);
}
