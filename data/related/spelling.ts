const STARTS_SENTENCE = /(?:^|[.!?:|\n•–—-]\s*)$/u;
const CAPITALISED = /^\p{Lu}[^\p{Lu}]*$/u;

/**
 * A stretch of a text as it would stand inside a sentence: the capital that only began a sentence or a title is
 * taken off ("Digital tillsyn" → "digital tillsyn"), names and abbreviations keep theirs.
 */
export function spelling(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  const begins = STARTS_SENTENCE.test(text.slice(Math.max(0, start - 3), start));
  return begins && CAPITALISED.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
