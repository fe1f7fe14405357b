import { type Attribution, attributionsIn } from './attribution.ts';
import { markedStretches } from './marked-stretches.ts';

/** Speech without its attributions. */
export interface Cut {
  parts: string[];
  joints: string[];
  attributions: Attribution[];
}

/**
 * Takes the attributions out of one paragraph of speech: "Ja, säger X, men …" is one quote of two parts, joined by
 * what joined them to the attribution. Attributions inside quotation marks are part of the speech.
 * @param names words of the names of the article's people
 */
export function cutAttributions(speech: string, names: ReadonlySet<string> = NOBODY): Cut {
  const marked = markedStretches(speech);
  const isOutside = ({ start }: { start: number }) =>
    !marked.some((stretch) => stretch.start < start && start < stretch.end);
  const attributions = attributionsIn(speech, names).filter(isOutside);
  const told = toldBetween(speech).filter(
    (one) => isOutside(one) && !attributions.some(({ start, end }) => start < one.end && one.start < end),
  );
  const parts: string[] = [];
  const joints: string[] = [];
  let from = 0;
  let joint = '';
  const cuts = [...attributions, ...told].sort((a, b) => a.start - b.start);
  for (const { start, end, before, after } of cuts) {
    const part = trimmed(speech.slice(from, start));
    if (part !== '') {
      parts.push(part);
      joints.push(fitted(joint, part));
    }
    joint = jointOf(before, after, part);
    from = end;
  }
  const rest = speech
    .slice(from)
    .trim()
    .replace(/^[–—](?:\s+|(?=\p{Lu}))/u, '');
  if (rest !== '') {
    parts.push(cuts.length === 0 ? rest : trimmedStart(rest));
    joints.push(fitted(joint, trimmedStart(rest)));
  }
  return { parts, joints, attributions };
}

const NOBODY: ReadonlySet<string> = new Set();

/** "– Vet du det? Han väntar inte på svar. – Det är tålamod.": a sentence about the speaker that a dash ends. */
const TOLD = /(?<=[.!?…]\s+)(?:Hon|Han|Hen)\s\p{Ll}[^.!?]*\.\s+(?=[–—]\s*\p{Lu})/gu;

const toldBetween = (speech: string) =>
  [...speech.matchAll(TOLD)].map(({ index, 0: text }) => {
    const dash = /^[–—]\s*/.exec(speech.slice(index + text.length))?.[0] ?? '';
    return { start: index, end: index + text.length + dash.length, before: '.', after: '' };
  });

const trimmed = (part: string) => trimmedStart(part.trim().replace(/[\s,]+$/, ''));
const trimmedStart = (part: string) => part.trim().replace(/^[\s,]+/, '');

/** A sentence that goes on in lower case takes no full stop that nobody wrote: "… säger X vidare, ”men det tar tid.”" */
export const fitted = (joint: string, next: string) =>
  joint === '. ' && /^\p{Ll}(?!\p{Lu})/u.test(next) ? ', ' : joint;

/** A comma goes on as a comma, a full stop as a full stop; the speech's own mark needs no other. */
export function jointOf(before: string, after: string, part: string): string {
  if (/[.!?…]$/.test(part) || /^[?!…]$/.test(before)) return ' ';
  if (after === ',') return ', ';
  // "Vi hade det säger X men …": nothing joined them.
  if (after === '' && /^\p{L}/u.test(before)) return ' ';
  if (/^[–—]$/.test(after)) return ' ';
  return '. ';
}
