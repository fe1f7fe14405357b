import type { Token } from '../../language/tokens.ts';

/** A stretch of a page: its title, a heading, its body. */
export interface Stretch {
  text: string;
  tokens: readonly Token[];
}

/** The sentences of a stretch. */
export interface Sentences {
  /** The number of the sentence that a word stands in. */
  numberAt: (word: number) => number;
  opens: (word: number) => boolean;
  /** Whether a pattern matches anywhere in the sentence that a word stands in. */
  says: (word: number, pattern: RegExp) => boolean;
}

/** What parts sentences, the lines of a list and the parts of a title. Abbreviations part as well: it costs a name. */
const BREAK = /[.!?…:|•·\n]|[–—]\s/;

/** Counts a stretch's sentences once; asked about all its words, it reads each sentence once. */
export function sentencesOf({ text, tokens }: Stretch): Sentences {
  const numbers = new Int32Array(tokens.length);
  const starts: number[] = [0];
  for (let word = 1; word < tokens.length; word++) {
    const gap = text.slice(tokens[word - 1]?.end, tokens[word]?.start);
    if (gap !== ' ' && BREAK.test(gap)) starts.push(word);
    numbers[word] = starts.length - 1;
  }
  const said = new Map<number, boolean>();
  const numberAt = (word: number) => numbers[word] ?? 0;
  return {
    numberAt,
    opens: (word) => starts[numberAt(word)] === word,
    says: (word, pattern) => {
      const number = numberAt(word);
      const known = said.get(number);
      if (known !== undefined) return known;
      const last = (starts[number + 1] ?? tokens.length) - 1;
      const found = pattern.test(text.slice(tokens[starts[number] ?? 0]?.start, tokens[last]?.end));
      said.set(number, found);
      return found;
    },
  };
}
