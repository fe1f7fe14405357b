import { hyphenParts, tokens } from '../language/tokens.ts';
import type { Span } from '../model/hit.ts';

/** The words of a text for which `answers` holds, as spans of the text; words side by side become one span. */
export function highlight(text: string, answers: (folded: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (const token of tokens(text)) {
    if (![token.folded, ...hyphenParts(token.folded)].some(answers)) continue;
    const last = spans.at(-1);
    if (last && /^\s*$/u.test(text.slice(last[1], token.start))) last[1] = token.end;
    else spans.push([token.start, token.end]);
  }
  return spans;
}
