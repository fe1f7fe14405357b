import { stem } from '../language/stem.ts';
import { withPart } from './compound-part.ts';
import { compoundStems, type Misspelt, misspelt } from './guess-word.ts';
import { bytesOf } from './posting-lists.ts';
import type { SearchIndex, Segment, TermRef } from './search-index.ts';
import { endingInStem, ofStem } from './stem-range.ts';
import { numberOf, prefixRange } from './text-list.ts';

/**
 * How a term of the index answers to a word of the query, and how much that is worth. A slip outweighs a part:
 * where the word itself is unknown, a name one letter off is likelier meant than a compound it lies in.
 */
export const ANSWER = {
  exact: 1,
  sameStem: 0.9,
  prefix: 0.75,
  lastPart: 0.7,
  part: 0.55,
  compoundPart: 0.4,
  sharedStart: 0.38,
  beginning: 0.38,
  typo: 0.72,
  stopWord: 0.2,
} as const;

/** What answers to the word that was likeliest meant is worth beside what answers to the word as typed. */
export const OF_GUESS = 0.8;

const SHORTEST = { prefix: 2, begun: 3, part: 4, sharedStart: 6, certainPart: 6 } as const;
/** Cut down to so few letters a misspelt word may meet another: säkrhet is cut to säkr, the stem of säkra. */
const SHORT_STEM = 4;
/** Two words of which this share is common from the start are kin: leverantör ~ leverans. */
const SHARED_START = 0.7;
/** A name that would lose more letters is no inflected word: the stem of Västerås is that of Västra. */
const LONGEST_OF_NAME = 3;
/** A known name of so few letters is mostly an abbreviation. */
const LONGEST_ABBREVIATION = 3;
/** Terms of one kind that are looked up in a segment: those that stand in most documents. */
const MOST_TERMS = 120;

/** Of many terms those in most documents; in their order. */
function fullest({ postings }: Segment, terms: readonly number[]): readonly number[] {
  if (terms.length <= MOST_TERMS) return terms;
  return terms.toSorted((a, b) => bytesOf(postings, b) - bytesOf(postings, a)).slice(0, MOST_TERMS);
}

const range = ([from, to]: readonly [number, number]) =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** Collects the terms of one segment that answer, each with its best weight. */
class Answers {
  readonly #weights = new Map<number, number>();
  readonly #segment: Segment;

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  add(terms: readonly number[], weight: number): void {
    for (const term of fullest(this.#segment, terms)) {
      if ((this.#weights.get(term) ?? 0) < weight) this.#weights.set(term, weight);
    }
  }

  /** Whether any of them is worth so much. */
  hasFrom(least: number): boolean {
    for (const weight of this.#weights.values()) if (weight >= least) return true;
    return false;
  }

  /** Takes over what answers to a word that is likelier meant. */
  addGuessed(answers: Answers): void {
    for (const [term, weight] of answers.#weights) this.add([term], weight * OF_GUESS);
  }

  refs(segment: number): TermRef[] {
    return [...this.#weights].map(([term, weight]) => ({ segment, term, weight }));
  }
}

function direct(segment: Segment, word: string, wordStem: string, isKnown: boolean): Answers {
  const { terms } = segment;
  const answers = new Answers(segment);
  const exact = numberOf(terms, word);
  if (exact !== undefined) answers.add([exact], ANSWER.exact);
  answers.add(ofStem(terms, wordStem), ANSWER.sameStem);
  // What begins like a name of few letters is another word: SKR is not skriva.
  const begun = isKnown && word.length <= LONGEST_ABBREVIATION ? `${word}-` : word;
  if (word.length >= SHORTEST.prefix) answers.add(range(prefixRange(terms, begun)), ANSWER.prefix);
  // What is made of a name begins with it (Bodenappen): Köping is no part of Linköping.
  if (wordStem.length >= SHORTEST.part && !isKnown) {
    const holding = withPart(terms, wordStem);
    answers.add(endingInStem(terms, holding, wordStem), ANSWER.lastPart);
    answers.add(holding, ANSWER.part);
  }
  if (word.length >= SHORTEST.sharedStart && !isKnown) {
    const start = word.slice(0, Math.ceil(word.length * SHARED_START));
    answers.add(range(prefixRange(terms, start)), ANSWER.sharedStart);
  }
  return answers;
}

export interface ExpandOptions {
  /** A stop word: a short one is looked for as it stands only. */
  isStop?: boolean;
  /** It is the last of the query and may still be typed: upp is the beginning of upphandling. */
  isLast?: boolean;
  /** The word is somebody's or something's name, though no record may have it: it is no slip, no compound and no kin. */
  isKnown?: boolean;
  /** Somebody wrote a word that begins so, though no record may have one: it is no double slip of what begins otherwise. */
  isBegun?: () => boolean;
}

/** What a word of a query is to an index. */
export interface Expanded {
  refs: TermRef[];
  /** Of a word that is unknown as typed, the folded word of the index that was likeliest meant. */
  likeliest?: string | undefined;
}

/**
 * The terms of the index that answer to one folded word of a query: the word itself, same stem, prefix, part of
 * a compound, a long shared start. Where the word itself, its stem and what it begins are all unknown, it may be
 * a compound of which only parts are known, or misspelt: then also words a slip away.
 */
export function expandWord(
  index: SearchIndex,
  word: string,
  { isStop = false, isLast = false, isKnown = false, isBegun = () => false }: ExpandOptions = {},
): Expanded {
  if (isStop && word.length < SHORTEST.part) return { refs: ofStopWord(index, word, isLast) };
  const stemmed = stem(word);
  const wordStem = isKnown && word.length - stemmed.length > LONGEST_OF_NAME ? word : stemmed;
  const found = index.segments.map((segment) => direct(segment, word, wordStem, isKnown));
  if (isKnown) return { refs: allRefs(found) };
  // A long word that compounds end with is spelt right: försäljning, of tomtförsäljning, is no slip of förvaltning.
  const certain = wordStem.length >= SHORTEST.certainPart ? ANSWER.lastPart : ANSWER.prefix;
  const isUnknown = !found.some((answers) => answers.hasFrom(certain));
  // A beginning that is still being typed is cut by nothing: only what the stem left out can be misspelt.
  const isCut = wordStem.length <= SHORT_STEM && wordStem.length < word.length;
  const isDoubtful = isCut && !found.some((answers) => answers.hasFrom(ANSWER.exact));
  if (isUnknown) addParts(index, word, found);
  if (!isUnknown && !isDoubtful) return { refs: allRefs(found) };
  const guesses = misspelt(index, word, isBegun);
  addGuesses(index, guesses, found);
  return { refs: allRefs(found), likeliest: guesses.likeliest };
}

/** A short stop word as it stands; where it may be the beginning of another word, what it begins is likelier meant. */
function ofStopWord(index: SearchIndex, word: string, isLast: boolean): TermRef[] {
  const isBeginning = isLast && word.length >= SHORTEST.begun;
  return index.segments.flatMap(({ terms }, segment) => {
    const exact = numberOf(terms, word);
    const begun = isBeginning ? range(prefixRange(terms, word)).filter((term) => term !== exact) : [];
    const weight = begun.length > 0 ? ANSWER.stopWord : ANSWER.exact;
    return [
      ...begun.map((term) => ({ segment, term, weight: ANSWER.prefix })),
      ...(exact === undefined ? [] : [{ segment, term: exact, weight }]),
    ];
  });
}

const allRefs = (found: readonly Answers[]): TermRef[] =>
  found.flatMap((answers, segment) => answers.refs(segment));

/** The terms of a compound's known parts; of one of which only the beginning is known they are worth less. */
function addParts(index: SearchIndex, word: string, found: readonly Answers[]): void {
  const { stems, isWhole } = compoundStems(index, word);
  const weight = isWhole ? ANSWER.compoundPart : ANSWER.beginning;
  found.forEach((answers, segment) => {
    const terms = index.segments[segment]?.terms;
    if (terms) for (const part of stems) answers.add(ofStem(terms, part), weight);
  });
}

/** The terms of words a slip away, and all that answers to the likeliest of them. */
function addGuesses(index: SearchIndex, { stems, likeliest }: Misspelt, found: readonly Answers[]): void {
  index.segments.forEach((segment, at) => {
    const answers = found[at];
    for (const guess of stems) answers?.add(ofStem(segment.terms, guess), ANSWER.typo);
    if (likeliest) answers?.addGuessed(direct(segment, likeliest, stem(likeliest), false));
  });
}
