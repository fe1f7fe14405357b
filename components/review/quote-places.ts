import type { Span } from '../../data/model/hit.ts';

/** Where a part of a quote stands in the article: in which block, and from where to where in its text. */
export interface Place {
  block: number;
  span: Span;
}

/** A shorter stretch than this may stand anywhere. */
const LEAST = 12;
/** An attribution that was cut out is not longer. */
const WINDOW = 1_500;
/** And what comes before it, where that alone would be too short to be known, is near. */
const WINDOW_BEFORE = 200;
/** So many of a quote's words are tried as its beginning before it is given up. */
const MOST_STARTS = 40;
/** Less of a quote than this, found again, does not show where it stands. */
const LEAST_SHARE = 0.4;

/** The blocks as one text with single spaces, and for each of its characters where it comes from. */
interface Haystack {
  text: string;
  blocks: Uint32Array;
  offsets: Uint32Array;
}

function haystackOf(blocks: readonly { text: string }[]): Haystack {
  const length = blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  const [from, offsets] = [new Uint32Array(length), new Uint32Array(length)];
  const parts: string[] = [];
  let size = 0;
  blocks.forEach(({ text }, block) => {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      from.fill(block, size, size + word.length + 1);
      for (let at = 0; at <= word.length; at += 1) offsets[size + at] = index + at;
      size += word.length + 1;
      parts.push(word);
    }
  });
  return { text: `${parts.join(' ')} `, blocks: from, offsets };
}

/** A sentence that an attribution followed ends by a comma or a mark there, and by a full stop in the quote. */
const ENDING = /[.,!?…:;]+$/;

const isWordCharacter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** How many of the words from `first` on stand together, and where; as many as possible. */
function longestRun(text: string, words: readonly string[], first: number) {
  const all = words.length - first;
  const runOf = (count: number) =>
    words
      .slice(first, first + count)
      .join(' ')
      .replace(ENDING, '');
  let [found, most] = [0, all];
  // A beginning of what stands together stands together too.
  while (found < most) {
    const middle = Math.ceil((found + most) / 2);
    if (text.includes(runOf(middle))) found = middle;
    else most = middle - 1;
  }
  const at = text.indexOf(runOf(found));
  const isCutOff = found > 0 && isWordCharacter(text, at + runOf(found).length);
  const count = isCutOff ? found - 1 : found;
  // With its own end where the article has the same.
  const whole = words.slice(first, first + count).join(' ');
  return { count, at, length: (text.startsWith(whole, at) ? whole : runOf(count)).length };
}

/** The words before a quote's first stretch, where they stand shortly before it: "Ja, säger hon, men …". */
function beginningBefore(text: string, whole: string, first: number): Span | null {
  const rest = text.slice(first, first + LEAST);
  const ended = whole.slice(0, Math.max(0, whole.indexOf(rest))).trim();
  const before = ended.replace(ENDING, '');
  const at = before === '' ? -1 : text.lastIndexOf(before, first - 1);
  const isPart = isWordCharacter(text, at - 1) || isWordCharacter(text, at + before.length);
  const { length } = text.startsWith(ended, at) ? ended : before;
  return at >= Math.max(0, first - WINDOW_BEFORE) && !isPart ? [at, at + length] : null;
}

/** Stretches of the haystack, in their order, that give a quote; none where it is not recognised. */
function stretches(text: string, quote: string, from: number): Span[] {
  const whole = quote.trim().replace(/\s+/g, ' ');
  if (whole === '') return [];
  for (const start of [from, 0]) {
    const at = text.indexOf(whole, start);
    if (at >= 0) return [[at, at + whole.length]];
  }
  const words = whole.split(' ');
  const found: Span[] = [];
  let [next, starts] = [0, 0];
  while (next < words.length && (found.length > 0 || starts < MOST_STARTS)) {
    const after = found.at(-1)?.[1];
    const base = after ?? from;
    const near = after === undefined ? text.slice(base) : text.slice(base, base + WINDOW);
    const run = longestRun(near, words, next);
    const isRest = next + run.count === words.length && found.length > 0 && run.count > 1;
    if (run.length >= LEAST || isRest) {
      found.push([base + run.at, base + run.at + run.length]);
      next += run.count;
    } else {
      next += 1;
      starts += 1;
    }
  }
  const begun = found[0] && beginningBefore(text, whole, found[0][0]);
  if (begun) found.unshift(begun);
  const marked = found.reduce((sum, [start, end]) => sum + end - start, 0);
  return marked >= whole.length * LEAST_SHARE ? found : [];
}

/** A stretch of the haystack as places in its blocks. */
function placesOf({ blocks, offsets }: Haystack, [start, end]: Span): Place[] {
  const places: Place[] = [];
  let first = start;
  for (let at = start; at < end; at += 1) {
    const block = blocks[at] ?? 0;
    if (at + 1 < end && blocks[at + 1] === block) continue;
    places.push({ block, span: [offsets[first] ?? 0, (offsets[at] ?? 0) + 1] });
    first = at + 1;
  }
  return places;
}

/**
 * Where quotes stand in an article: several places for one out of which an attribution was cut, or that goes on in
 * further paragraphs; none for one that was edited beyond recognition. Each is looked for after the one before it,
 * and then from the beginning.
 * @param quotes in the article's order
 */
export function quotePlaces(
  blocks: readonly { text: string }[],
  quotes: readonly { key: string; text: string }[],
): Map<string, Place[]> {
  const haystack = haystackOf(blocks);
  let done = 0;
  return new Map(
    quotes.map(({ key, text }) => {
      let found = stretches(haystack.text, text, done);
      if (found.length === 0) found = stretches(haystack.text, text, 0);
      done = found.at(-1)?.[1] ?? done;
      return [key, found.flatMap((span) => placesOf(haystack, span))];
    }),
  );
}

/** Where a new quote belongs among the others, by where they stand. */
export function placeAmong(places: readonly (readonly Place[])[], [mine]: readonly Place[]): number {
  if (!mine) return places.length;
  const later = places.findIndex(([first]) => {
    if (!first) return false;
    return first.block > mine.block || (first.block === mine.block && first.span[0] > mine.span[0]);
  });
  return later < 0 ? places.length : later;
}
