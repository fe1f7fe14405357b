/**
 * A list of short texts held as one string, each between line feeds. Tens of thousands of terms cost a byte a
 * letter that way, and the engine's own string search finds parts of terms in it.
 */
export interface TextList {
  text: string;
  /** Where each text begins; one more than there are texts. */
  starts: Uint32Array;
}

/** Number of texts in the list. */
export const sizeOf = ({ starts }: TextList): number => starts.length - 1;

/** The text with the given number; empty where there is none. */
export function textAt({ text, starts }: TextList, number: number): string {
  const next = starts[number + 1];
  return next === undefined ? '' : text.slice(starts[number], next - 1);
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** All texts, in their order. */
export const textsOf = (list: TextList): string[] =>
  Array.from({ length: sizeOf(list) }, (_, number) => textAt(list, number));

/** Reads a list from its one string: `\n` before, between and after its texts. */
export function textListOf(text: string): TextList {
  let starts = new Uint32Array(1024);
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (count === starts.length) starts = grown(starts);
    starts[count++] = at + 1;
  }
  return { text, starts: starts.slice(0, count) };
}

/** Makes a list of texts that hold no line feed; the order is kept. */
export const textList = (texts: readonly string[]): TextList =>
  textListOf(texts.length === 0 ? '\n' : `\n${texts.join('\n')}\n`);

/** Number of the first text of a sorted list that is not before `text` (UTF-16 code units); the size where none is.
 * @param from no text before this number is asked */
export function lowerBound(list: TextList, text: string, from = 0): number {
  let low = from;
  let high = sizeOf(list);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(list, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of a text in a sorted list, or undefined where the list does not have it. */
export function numberOf(list: TextList, text: string): number | undefined {
  const at = lowerBound(list, text);
  return at < sizeOf(list) && textAt(list, at) === text ? at : undefined;
}

/** Behind every text that begins with a prefix: no text holds this code unit, which is no character (Unicode 23.7). */
const LAST = '\uffff';

/** Numbers of the texts of a sorted list that begin with `prefix`, as [from, to). */
export function prefixRange(list: TextList, prefix: string): readonly [number, number] {
  const from = lowerBound(list, prefix);
  return [from, lowerBound(list, prefix + LAST, from)];
}

/** Number of the text that a position of the list's string lies in. */
export function numberAt({ starts }: TextList, position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
