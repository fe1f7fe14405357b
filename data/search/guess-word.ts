import { isCommonStem } from '../language/common-words.ts';
import { compoundSplits } from '../language/compounds.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { BEGINNING } from './expected-grades.ts';
import { beginsAlike, nearTerms } from './near-terms.ts';
import { bytesOf } from './posting-lists.ts';
import { type SearchIndex, type TermRef, termText } from './search-index.ts';
import { hasStem, stemAt } from './stem-range.ts';
import { textAt } from './text-list.ts';

const SHORTEST = { beginning: 5, oneTypo: 4, stemTypo: 6, twoTypos: 8 } as const;
/** Nobody types a longer word, and what guessing at it takes grows with its length. */
const LONGEST = 40;

/*
 * Last parts that say little more than the first part alone: fiberanslutning is answered by what is said of fiber, though
 * its stem, fib, is short enough to begin many words.
 */
const GENERAL_HEADS = new Set(
  `anslutning utbyggnad utbyggande installation införande anskaffning inköp användning hantering lösning leverans
  leverantör avtal strategi policy program drift kunskap utbildning kommun plattform produkt dragning koppling täckning
  nät nätverk utrustning byte flytt skydd analys modell metod register center styrning utvecklare konsult specialist
  bolag bransch marknad version licens debatt forskning`
    .split(/\s+/)
    .map((word) => stem(fold(word))),
);

/** Whether the end of a compound is such a part, behind a letter that links or none. */
const isGeneral = (end: string): boolean =>
  [end, end.replace(/^[se]/, '')].some((part) => GENERAL_HEADS.has(stem(part)) || isCommonStem(stem(part)));

/** The longest telling word that an unknown compound begins with: fiberutbyggnad → fiber. */
function beginningOf(index: SearchIndex, word: string): CompoundParts | undefined {
  for (let length = word.length - 1; length >= SHORTEST.beginning; length--) {
    const begun = stem(word.slice(0, length));
    const isWhole = isGeneral(word.slice(length));
    const isTelling = begun.length >= SHORTEST.beginning || isWhole;
    if (isTelling && !isCommonStem(begun) && hasStem(index, begun)) return { stems: [begun], isWhole };
  }
  return undefined;
}

/** What is known of an unknown compound. */
export interface CompoundParts {
  stems: string[];
  /** Whether they are all of it, or what is left says little more: of robotgräsklippare the robot is not enough. */
  isWhole: boolean;
}

/** Stems of the known parts of a compound that is itself unknown: bredbandsutbyggnad → bredband, utbyggnad. */
export function compoundStems(index: SearchIndex, word: string): CompoundParts {
  if (word.length > LONGEST) return { stems: [], isWhole: false };
  const isWord = (part: string) => !isStopWord(part) && hasStem(index, stem(part));
  const [split = []] = compoundSplits(word, isWord);
  const stems = split.map(stem);
  const telling = stems.filter((each) => !isCommonStem(each));
  if (telling.length > 0) return { stems: telling, isWhole: true };
  const begun = beginningOf(index, word);
  return begun ?? { stems, isWhole: true };
}

/** What a misspelt word may be. */
export interface Misspelt {
  /** Stems of all the words that it may be. */
  stems: readonly string[];
  /** The likeliest of these words, folded: the one that stands in most records. */
  likeliest: string | undefined;
}

/** The terms that a word as typed is so many edits away from, those in most documents first. */
function near(index: SearchIndex, typed: string, limit: number): TermRef[] {
  return index.segments
    .flatMap(({ terms, postings }, segment) =>
      nearTerms(terms, typed, limit)
        .filter((term) => beginsAlike(typed, textAt(terms, term)))
        .map((term) => ({ segment, term, weight: bytesOf(postings, term) })),
    )
    .sort((a, b) => b.weight - a.weight);
}

/** The terms two edits away: of a word that begins like one somebody wrote, none that begins otherwise. */
function nearTwice(index: SearchIndex, word: string, isBegun: () => boolean): TermRef[] {
  const found = near(index, word, 2);
  if (found.length === 0 || !isBegun()) return found;
  const begun = word.slice(0, BEGINNING);
  return found.filter((ref) => termText(index, ref).startsWith(begun));
}

/**
 * The words of an index that a word is a slip away from: one edit, two from eight letters; a transposition is one
 * edit. One slip is likelier than two, and an irregular inflection is one slip of the stem: matsedlar, matsedel.
 */
export function misspelt(index: SearchIndex, word: string, isBegun: () => boolean): Misspelt {
  if (word.length < SHORTEST.oneTypo || word.length > LONGEST) return { stems: [], likeliest: undefined };
  const wordStem = stem(word);
  const ofWord = near(index, word, 1);
  const ofStem = wordStem.length >= SHORTEST.stemTypo ? near(index, wordStem, 1) : [];
  const once = [...ofWord, ...ofStem];
  const all = once.length > 0 || word.length < SHORTEST.twoTypos ? once : nearTwice(index, word, isBegun);
  const [likeliest] = all;
  const stems = all.flatMap(({ segment, term }) => {
    const terms = index.segments[segment]?.terms;
    return terms ? [stemAt(terms, term)] : [];
  });
  return { stems: [...new Set(stems)], likeliest: likeliest && termText(index, likeliest) };
}
