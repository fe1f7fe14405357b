import { hyphenParts, type Token, tokens } from '../language/tokens.ts';
import type { Span } from '../model/hit.ts';
import { Recent } from '../model/recent.ts';

/** The chosen words of a text as spans of it; words side by side, with but space between, become one span. */
export function spansOf(text: string, words: readonly Token[], isChosen: (index: number) => boolean): Span[] {
  const spans: Span[] = [];
  words.forEach((token, index) => {
    if (!isChosen(index)) return;
    const last = spans.at(-1);
    if (last && /^\s*$/u.test(text.slice(last[1], token.start))) last[1] = token.end;
    else spans.push([token.start, token.end]);
  });
  return spans;
}

/** Texts whose words are kept: with each letter of a query nearly the same records are marked again. */
const MOST_KEPT = 250;
const wordsOf = new Recent<readonly Token[]>(MOST_KEPT);

/** The words of a text for which `answers` holds, or holds for a part of them, as spans of the text. */
export function highlight(text: string, answers: (folded: string) => boolean): Span[] {
  const words = wordsOf.take(text, tokens);
  return spansOf(text, words, (index) => {
    const folded = words[index]?.folded ?? '';
    return answers(folded) || (folded.includes('-') && hyphenParts(folded).some(answers));
  });
}
