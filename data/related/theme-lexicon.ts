import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import type { Theme } from '../model/records.ts';
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

/** The words of all themes, found by the first word's stem, or by the first letters of its beginning. */
export interface ThemeLexicon {
  byStem: ReadonlyMap<string, readonly ThemeTerm[]>;
  byBeginning: ReadonlyMap<string, readonly ThemeTerm[]>;
}

/** Beginnings lie in shelves by so many letters. */
const SHELF_LETTERS = 2;

const lowerCase = (text: string) => text.toLowerCase().normalize('NFC');

function termWords(term: string): TermWord[] {
  return term.split(/\s+/).flatMap((word): TermWord[] => {
    if (word.endsWith('*')) return [{ form: lowerCase(word.slice(0, -1)), open: true }];
    return tokens(word).map((token) => ({ form: stem(token.lower), open: false }));
  });
}

/** Prepares the themes' words for lookup; done once. */
export function themeLexicon(themes: readonly Theme[]): ThemeLexicon {
  const byStem = new Map<string, ThemeTerm[]>();
  const byBeginning = new Map<string, ThemeTerm[]>();
  let number = 0;
  for (const theme of themes) {
    for (const strength of ['strong', 'weak'] as const) {
      for (const text of theme[strength]) {
        const words = termWords(text);
        const first = words[0];
        if (!first) continue;
        const term = { number: number++, theme: theme.id, weight: EVIDENCE_WEIGHT[strength], words };
        const map = first.open ? byBeginning : byStem;
        const shelf = first.open ? first.form.slice(0, SHELF_LETTERS) : first.form;
        map.set(shelf, [...(map.get(shelf) ?? []), term]);
      }
    }
  }
  return { byStem, byBeginning };
}

const answers = (word: TermWord, lower: string) =>
  word.open ? lower.startsWith(word.form) : stem(lower) === word.form;

const lengthOfFirst = ({ words: [first] }: ThemeTerm) => first?.form.length ?? 0;

/** Terms whose first word is the given lower-case word. */
function termsStartingWith(lexicon: ThemeLexicon, lower: string): ThemeTerm[] {
  const open = lexicon.byBeginning.get(lower.slice(0, SHELF_LETTERS)) ?? [];
  return [
    ...(lexicon.byStem.get(stem(lower)) ?? []),
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

/**
 * Finds the lexicon's terms in a text given as lower-case words. Diacritics count here: pages spell them,
 * and without them häckar would be hackare and slå an SLA.
 */
export function findTerms(lexicon: ThemeLexicon, words: readonly string[]): TermFound[] {
  const known = new Map<string, ThemeTerm[]>();
  return words.flatMap((word, from) => {
    const starting = known.get(word) ?? termsStartingWith(lexicon, word);
    known.set(word, starting);
    return starting.flatMap((term) => {
      const whole = term.words.every((part, step) => {
        const lower = words[from + step];
        // By its first word it was found.
        return step === 0 || (lower !== undefined && answers(part, lower));
      });
      return whole ? [{ term, from, to: from + term.words.length }] : [];
    });
  });
}
