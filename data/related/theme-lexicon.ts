import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens } from '../language/tokens.ts';
import type { Theme } from '../model/records.ts';
import { once } from '../search/once.ts';
import { EVIDENCE_WEIGHT } from './weights.ts';

interface TermWord {
  form: string;
  /** Whether any further letters may follow. */
  open: boolean;
}

/** A word or phrase that is evidence of a theme. */
export interface ThemeTerm {
  number: number;
  theme: string;
  weight: number;
  /** Each word of it: a beginning (with *), or a stem. */
  words: readonly TermWord[];
}

/** Terms that begin with one letter, found by the first word's stem, or by the first letters of its beginning. */
interface Shelf {
  byStem: ReadonlyMap<string, readonly ThemeTerm[]>;
  byBeginning: ReadonlyMap<string, readonly ThemeTerm[]>;
}

/** The words of all themes. A query has two words or three: each letter's terms are prepared when it is asked for. */
export interface ThemeLexicon {
  /** Themes that tell how a thing is done and not what it is. */
  manners: ReadonlySet<string>;
  shelf: (letter: string) => Shelf | undefined;
}

/** Beginnings lie together by so many letters. */
const BEGINNING_LETTERS = 2;

const lowerCase = (text: string) => text.toLowerCase().normalize('NFC');

function termWords(term: string): TermWord[] {
  return term.split(/\s+/).flatMap((word): TermWord[] => {
    if (word.endsWith('*')) return [{ form: lowerCase(word.slice(0, -1)), open: true }];
    return tokens(word).map((token) => ({ form: stem(token.lower), open: false }));
  });
}

/** A term as it is written. */
type WrittenTerm = Omit<ThemeTerm, 'words'> & { text: string };

/** The letter that a term begins with; before it may stand a sign. */
function letterOf(text: string): string {
  const first = lowerCase(text).charAt(0);
  return /\p{L}/u.test(first) ? first : (termWords(text)[0]?.form.charAt(0) ?? '');
}

function shelfOf(written: readonly WrittenTerm[]): Shelf {
  const byStem = new Map<string, ThemeTerm[]>();
  const byBeginning = new Map<string, ThemeTerm[]>();
  for (const { text, ...term } of written) {
    const words = termWords(text);
    const first = words[0];
    if (!first) continue;
    const map = first.open ? byBeginning : byStem;
    const mark = first.open ? first.form.slice(0, BEGINNING_LETTERS) : first.form;
    const beside = map.get(mark) ?? [];
    map.set(mark, beside);
    beside.push({ ...term, words });
  }
  return { byStem, byBeginning };
}

/** Lays the themes' words out for lookup; done once. */
export function themeLexicon(themes: readonly Theme[]): ThemeLexicon {
  const byLetter = new Map<string, WrittenTerm[]>();
  let number = 0;
  for (const theme of themes) {
    for (const strength of ['strong', 'weak'] as const) {
      for (const text of theme[strength]) {
        const letter = letterOf(text);
        const beside = byLetter.get(letter) ?? [];
        byLetter.set(letter, beside);
        beside.push({ number: number++, theme: theme.id, weight: EVIDENCE_WEIGHT[strength], text });
      }
    }
  }
  const shelves = new Map([...byLetter].map(([letter, written]) => [letter, once(() => shelfOf(written))]));
  const manners = new Set(themes.filter(({ manner }) => manner).map(({ id }) => id));
  return { manners, shelf: (letter) => shelves.get(letter)?.() };
}

const answers = (word: TermWord, lower: string) =>
  word.open ? lower.startsWith(word.form) : stem(lower) === word.form;

const answersAt = (word: TermWord, lower: string | undefined) => lower !== undefined && answers(word, lower);

const lengthOfFirst = ({ words: [first] }: ThemeTerm) => first?.form.length ?? 0;

/** Terms whose first word is the given lower-case word. */
function termsStartingWith(lexicon: ThemeLexicon, lower: string): ThemeTerm[] {
  const shelf = lexicon.shelf(lower.charAt(0));
  if (!shelf) return [];
  const open = shelf.byBeginning.get(lower.slice(0, BEGINNING_LETTERS)) ?? [];
  return [
    ...(shelf.byStem.get(stem(lower)) ?? []),
    ...open
      .filter(({ words: [first] }) => first !== undefined && lower.startsWith(first.form))
      .sort((a, b) => lengthOfFirst(a) - lengthOfFirst(b)),
  ];
}

/** A term found in a text: its words are those from `from` up to, and not with, `to`. */
export interface TermFound {
  term: ThemeTerm;
  from: number;
  to: number;
}

/** So many stop words may stand between two words of a phrase: hjälp med (din egen) mobil. */
const MOST_BETWEEN = 2;

/** Where the phrase ends whose first word stands at `from`, or undefined where the rest of it does not follow. */
function endOfTerm(term: ThemeTerm, words: readonly string[], from: number): number | undefined {
  let at = from;
  for (const part of term.words.slice(1)) {
    const first = at + 1;
    at = first;
    while (at - first < MOST_BETWEEN && !answersAt(part, words[at]) && isStopWord(words[at] ?? '')) at += 1;
    if (!answersAt(part, words[at])) return undefined;
  }
  return at + 1;
}

/**
 * Finds the lexicon's terms in a text given as lower-case words. Diacritics count here: pages spell them,
 * and without them häckar would be hackare and slå an SLA. Between the words of a phrase stop words may stand, which
 * change with the sentence: delar kod, delar sin kod.
 */
export function findTerms(lexicon: ThemeLexicon, words: readonly string[]): TermFound[] {
  const known = new Map<string, ThemeTerm[]>();
  return words.flatMap((word, from) => {
    const starting = known.get(word) ?? termsStartingWith(lexicon, word);
    known.set(word, starting);
    return starting.flatMap((term) => {
      const to = endOfTerm(term, words, from);
      return to === undefined ? [] : [{ term, from, to }];
    });
  });
}
