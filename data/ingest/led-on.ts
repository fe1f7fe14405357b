import { attributionsIn } from './attribution.ts';
import type { Block } from './block.ts';
import { headsFacts } from './furniture.ts';
import { peopleIn } from './gather-people.ts';
import { markedStretches } from './marked-stretches.ts';
import { isGesture } from './narration.ts';
import { isDashed, isQuestion } from './question-lines.ts';

/** Speech hardly goes on through more paragraphs before one says whose it is. */
const MOST = 4;

/**
 * Whether a paragraph without dash ends with an attribution, or leads to one that does through paragraphs that tell
 * of nobody: what stands between a turn without attribution and its attribution is speech too.
 */
export function leadsToAttribution(blocks: readonly Block[], from: number): boolean {
  for (const [place, one] of blocks.slice(from, from + MOST).entries()) {
    const isBare = one.kind === 'paragraph' && !one.bold && markedStretches(one.text).length === 0;
    if (!isBare || isDashed(one) || (place > 0 && (isQuestion(one) || headsFacts(one)))) return false;
    if (endsAttributed(one.text)) return true;
    if (attributionsIn(one.text).length > 0 || peopleIn(one.text).length > 0 || isGesture(one.text))
      return false;
  }
  return false;
}

function endsAttributed(text: string): boolean {
  const last = attributionsIn(text).at(-1);
  // "… finns mycket kvar att göra menar Per Olsson": without a sign before the verb it is reported speech.
  const isSpoken = last !== undefined && !/^\p{L}/u.test(last.before) && last.subject.kind !== 'body';
  return isSpoken && last.end >= text.trimEnd().length;
}
