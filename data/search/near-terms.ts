import { sizeOf, type TextList } from './text-list.ts';

/** For a list the letters of each text, as bits of their codes; made when a list is first asked. */
const letters = new WeakMap<TextList, Uint32Array>();

function lettersOf(text: string, from: number, to: number): number {
  let bits = 0;
  // A shift counts modulo 32: a to z have a bit each, which other signs share.
  for (let at = from; at < to; at++) bits |= 1 << text.charCodeAt(at);
  return bits;
}

function lettersOfAll(list: TextList): Uint32Array {
  const known = letters.get(list);
  if (known) return known;
  const { text, starts } = list;
  const all = new Uint32Array(sizeOf(list));
  for (let number = 0; number < all.length; number++)
    all[number] = lettersOf(text, starts[number] ?? 0, (starts[number + 1] ?? 0) - 1);
  letters.set(list, all);
  return all;
}

/** Whether of some bits at most so many are set (Wegner 1960). */
function hasAtMost(bits: number, most: number): boolean {
  let left = bits;
  for (let taken = 0; taken < most; taken++) left &= left - 1;
  return left === 0;
}

/**
 * Whether a stretch of a text is at most `limit` edits from the end of a word. What both begin with is none of them, in
 * any shortest way from one to the other; of the next letter each edit is tried.
 */
function isWithin(
  text: string,
  begin: number,
  end: number,
  word: string,
  start: number,
  limit: number,
): boolean {
  let [from, at] = [begin, start];
  while (from < end && at < word.length && text.charCodeAt(from) === word.charCodeAt(at)) {
    from += 1;
    at += 1;
  }
  const [left, wanted] = [end - from, word.length - at];
  if (left === 0 || wanted === 0) return left + wanted <= limit;
  if (limit === 0 || Math.abs(left - wanted) > limit) return false;
  const isSwapped =
    text.charCodeAt(from) === word.charCodeAt(at + 1) && text.charCodeAt(from + 1) === word.charCodeAt(at);
  return (
    isWithin(text, from + 1, end, word, at + 1, limit - 1) ||
    isWithin(text, from + 1, end, word, at, limit - 1) ||
    isWithin(text, from, end, word, at + 1, limit - 1) ||
    (isSwapped && left > 1 && isWithin(text, from + 2, end, word, at + 2, limit - 1))
  );
}

/**
 * Numbers of the terms at most `limit` edits from a word: insertion, deletion, substitution, or two neighbouring
 * letters swapped (optimal string alignment; Damerau 1964). An edit changes the length by one at most, and brings in
 * and takes out one letter at most: by these most terms are passed over.
 */
export function nearTerms(list: TextList, word: string, limit: number): number[] {
  const { text, starts } = list;
  const all = lettersOfAll(list);
  const wanted = lettersOf(word, 0, word.length);
  const found: number[] = [];
  for (let term = 0; term < all.length; term++) {
    const bits = all[term] ?? 0;
    if (!hasAtMost(bits & ~wanted, limit) || !hasAtMost(wanted & ~bits, limit)) continue;
    const from = starts[term] ?? 0;
    const end = (starts[term + 1] ?? 0) - 1;
    if (Math.abs(end - from - word.length) <= limit && isWithin(text, from, end, word, 0, limit))
      found.push(term);
  }
  return found;
}

/** Slips at the first letter are rare (Pollock & Zamora 1984), and what begins otherwise is another word: blomma, Lomma. */
export const beginsAlike = (spelt: string, typed: string): boolean =>
  spelt[0] === typed[0] || (spelt[0] === typed[1] && spelt[1] === typed[0]);
