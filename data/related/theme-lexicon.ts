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

/** Terms that begin with the same letters: those found by their first word's stem, and those that are a beginning. */
interface Shelf {
  byStem: ReadonlyMap<string, readonly ThemeTerm[]>;
  beginnings: readonly ThemeTerm[];
}

/** The words of all themes. A query has two words or three: only the terms that begin as they do are prepared. */
export interface ThemeLexicon {
  /** Themes that tell how a thing is done and not what it is. */
  manners: ReadonlySet<string>;
  shelf: (letters: string) => Shelf | undefined;
}

/** Terms lie together by so many letters. */
const SHELF_LETTERS = 2;

const shelfMark = (form: string) => form.slice(0, SHELF_LETTERS);

const lowerCase = (text: string) => text.toLowerCase().normalize('NFC');

function termWords(term: string): TermWord[] {
  return term.split(/\s+/).flatMap((word): TermWord[] => {
    if (word.endsWith('*')) return [{ form: lowerCase(word.slice(0, -1)), open: true }];
    return tokens(word).map((token) => ({ form: stem(token.lower), open: false }));
  });
}

/** A term as it is written. */
type WrittenTerm = Omit<ThemeTerm, 'words'> & { text: string };

/** A term that begins with two letters as nearly all do: they stand in its first word's stem as well. */
const PLAIN_BEGINNING = /^[a-zåäö]{2}(?!\p{M})/iu;

/** The letters of the shelf that a term belongs on. */
const markOf = (text: string): string =>
  PLAIN_BEGINNING.test(text) ? shelfMark(text).toLowerCase() : shelfMark(termWords(text)[0]?.form ?? '');

function shelfOf(written: readonly WrittenTerm[]): Shelf {
  const byStem = new Map<string, ThemeTerm[]>();
  const beginnings: ThemeTerm[] = [];
  for (const { text, ...term } of written) {
    const words = termWords(text);
    const first = words[0];
    if (!first) continue;
    const beside = first.open ? beginnings : (byStem.get(first.form) ?? []);
    if (!first.open) byStem.set(first.form, beside);
    beside.push({ ...term, words });
  }
  return { byStem, beginnings };
}

/** Lays the themes' words out for lookup; done once. */
export function themeLexicon(themes: readonly Theme[]): ThemeLexicon {
  const byMark = new Map<string, WrittenTerm[]>();
  let number = 0;
  for (const theme of themes) {
    for (const strength of ['strong', 'weak'] as const) {
      for (const text of theme[strength]) {
        const mark = markOf(text);
        const beside = byMark.get(mark) ?? [];
        byMark.set(mark, beside);
        beside.push({ number: number++, theme: theme.id, weight: EVIDENCE_WEIGHT[strength], text });
      }
    }
  }
  const shelves = new Map([...byMark].map(([mark, written]) => [mark, once(() => shelfOf(written))]));
  const manners = new Set(themes.filter(({ manner }) => manner).map(({ id }) => id));
  return { manners, shelf: (letters) => shelves.get(letters)?.() };
}

const answers = (word: TermWord, lower: string) =>
  word.open ? lower.startsWith(word.form) : stem(lower) === word.form;

const answersAt = (word: TermWord, lower: string | undefined) => lower !== undefined && answers(word, lower);

const lengthOfFirst = ({ words: [first] }: ThemeTerm) => first?.form.length ?? 0;

/** Terms whose first word is the given lower-case word. */
function termsStartingWith(lexicon: ThemeLexicon, lower: string): ThemeTerm[] {
  const wordStem = stem(lower);
  const open = lexicon.shelf(shelfMark(lower))?.beginnings ?? [];
  return [
    ...(lexicon.shelf(shelfMark(wordStem))?.byStem.get(wordStem) ?? []),
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
