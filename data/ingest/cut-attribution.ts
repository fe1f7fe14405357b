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
 */
export function cutAttributions(speech: string): Cut {
  const marked = markedStretches(speech);
  const attributions = attributionsIn(speech).filter(
    ({ start }) => !marked.some((stretch) => stretch.start < start && start < stretch.end),
  );
  const parts: string[] = [];
  const joints: string[] = [];
  let from = 0;
  let joint = '';
  for (const { start, end, before, after } of attributions) {
    const part = trimmed(speech.slice(from, start));
    if (part !== '') {
      parts.push(part);
      joints.push(joint);
    }
    joint = jointOf(before, after, part);
    from = end;
  }
  const rest = speech
    .slice(from)
    .trim()
    .replace(/^[–—](?:\s+|(?=\p{Lu}))/u, '');
  if (rest !== '') {
    parts.push(attributions.length === 0 ? rest : trimmedStart(rest));
    joints.push(joint);
  }
  return { parts, joints, attributions };
}

const trimmed = (part: string) => trimmedStart(part.trim().replace(/[\s,]+$/, ''));
const trimmedStart = (part: string) => part.trim().replace(/^[\s,]+/, '');

/** A comma goes on as a comma, a full stop as a full stop; the speech's own mark needs no other. */
export function jointOf(before: string, after: string, part: string): string {
  if (/[.!?…]$/.test(part) || /^[?!…]$/.test(before)) return ' ';
  if (after === ',') return ', ';
  // "Vi hade det säger X men …": nothing joined them.
  if (after === '' && /^\p{L}/u.test(before)) return ' ';
  if (/^[–—]$/.test(after)) return ' ';
  return '. ';
}
