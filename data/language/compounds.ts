const SHORTEST_FIRST = 3;
/** Shorter ones are endings as well: en, are, het. */
const SHORTEST_LAST = 4;
/** One part at least is as long; short ones lie in many a word by accident. */
const LEAST_OF_LONGEST = 5;
const SHORTEST_COMPOUND = 8;
const LONGEST_COMPOUND = 80;
const MOST_PARTS = 3;
/** A word of many short words can be split in many ways. */
const MOST_SPLITS = 6;

/** Endings that make nouns and verbs: handläggning is no compound, though ning may stand in a text ("hand-läggning"). */
const ENDING = /^(?:n?ing|het|ande|ende|else|[st]ion|era)[adenrst]*$/;

/** The parts of a compound, the last one first. */
type Split = readonly string[];

/**
 * What a first part may be as a word of its own (Svenska Akademiens grammatik 2, on compounding): the same
 * (elev-dator); without an s or e behind it (informations-, tjänste-); with the a that it has lost or changed to
 * o or u (skol-, hälso-, gatu-), or the e that a word in -are has lost (lärar-).
 */
export function firstPartWords(first: string): string[] {
  const words = [first];
  if (/[seou]$/.test(first)) words.push(first.slice(0, -1));
  if (/[ou]$/.test(first)) words.push(`${first.slice(0, -1)}a`);
  if (/[^aeiouy]$/.test(first)) words.push(`${first}a`);
  if (first.endsWith('ar')) words.push(`${first}e`);
  return words.filter((word) => word.length >= SHORTEST_FIRST);
}

/** Of three letters alike one is not written: natt and tillsyn make nattillsyn. */
function sharingLetter(word: string, from: number): string[] {
  return word[from - 1] === word[from] ? [word.slice(0, from + 1)] : [];
}

const byParts = (a: Split, b: Split) => a.length - b.length || (b[0]?.length ?? 0) - (a[0]?.length ?? 0);

/** Splits of what stands before a last part: it is one word, or a compound itself. */
function firstParts(first: string, parts: number, isWord: (part: string) => boolean): Split[] {
  const words = firstPartWords(first);
  const whole = words.find((word) => isWord(word));
  const further = parts > 1 ? words.flatMap((word) => splits(word, parts, isWord)) : [];
  return whole === undefined ? further : [[whole], ...further];
}

function splits(word: string, parts: number, isWord: (part: string) => boolean): Split[] {
  const found: Split[] = [];
  for (let from = SHORTEST_FIRST; from <= word.length - SHORTEST_LAST; from++) {
    const last = word.slice(from);
    if (ENDING.test(last) || !isWord(last)) continue;
    const doubled = sharingLetter(word, from).filter((first) => isWord(first));
    const firsts = [
      ...firstParts(word.slice(0, from), parts - 1, isWord),
      ...doubled.map((whole) => [whole]),
    ];
    found.push(...firsts.map((first) => [last, ...first]));
  }
  return found.sort(byParts).slice(0, MOST_SPLITS);
}

/**
 * The ways in which a folded Swedish compound may be put together of known words, most plausible first: of few parts,
 * with a long last one. In each the last part, which says what the whole is, comes first:
 * informationssakerhetsarbete → [sakerhetsarbete, information], [arbete, informationssakerhet], ….
 * The parts cover the word but for a letter that links two of them. Short words and short parts are not tried.
 * @param isWord whether a part is known, as a word or as a stem; stop words had better not be (till-stånd)
 */
export function compoundSplits(folded: string, isWord: (part: string) => boolean): Split[] {
  if (folded.length < SHORTEST_COMPOUND || folded.length > LONGEST_COMPOUND) return [];
  return splits(folded, MOST_PARTS, isWord).filter((split) =>
    split.some((part) => part.length >= LEAST_OF_LONGEST),
  );
}
