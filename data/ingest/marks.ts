import { type Attribution, attributionsIn } from './attribution.ts';
import type { Block } from './block.ts';
import { fitted, jointOf } from './cut-attribution.ts';
import { type MarkedStretch, markedStretches } from './marked-stretches.ts';
import { isQuestion } from './question-lines.ts';
import type { Turn } from './turn.ts';
import { withoutAttribution } from './unattributed-marks.ts';

/** What quotation marks held in a block: speech, and citations that are no quotes. */
export interface MarkedSpeech {
  turns: Turn[];
  mentions: string[];
}

/**
 * Reads a block's quotation marks. A stretch is speech when an attribution stands beside it, when a person and a
 * colon come before it, or when it is the whole paragraph and a sentence; anything else is a mention.
 * @param names words of the names of the article's people
 */
export function marksIn(
  blocks: readonly Block[],
  index: number,
  names: ReadonlySet<string> = new Set(),
): MarkedSpeech {
  const text = blocks[index]?.text ?? '';
  const stretches = stretchesOf(blocks, index);
  const inside = (at: number) => stretches.some(({ start, end }) => start < at && at < end - 1);
  const attributions = attributionsIn(text).filter(({ start }) => !inside(start));
  const turns: Turn[] = [];
  const mentions: string[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const turn = turnAt(blocks, index, stretches, at, attributions, names);
    if (!turn) mentions.push(stretches[at]?.inner ?? '');
    else {
      turns.push(turn);
      at += turn.parts.length - 1;
    }
  }
  return { turns, mentions };
}

/** The stretches in marks; of a set-off citation with a credit line the whole, marks or none. */
function stretchesOf(blocks: readonly Block[], index: number): MarkedStretch[] {
  const one = blocks[index];
  const text = one?.text ?? '';
  const found = markedStretches(text);
  const isSetOff = one?.kind === 'quotation' && blocks[index + 1]?.kind === 'credit' && found.length === 0;
  return isSetOff ? [{ start: 0, end: text.length, inner: text }] : found;
}

function turnAt(
  blocks: readonly Block[],
  index: number,
  stretches: readonly MarkedStretch[],
  at: number,
  attributions: readonly Attribution[],
  names: ReadonlySet<string>,
): Turn | undefined {
  const first = stretches[at];
  const before = blocks[index - 1];
  const text = blocks[index]?.text ?? '';
  if (!first || !beginsSentence(text, first)) return undefined;
  const after = attributionAfter(text, first, attributions);
  const found = after
    ? { subject: after.subject, doubt: null }
    : withoutAttribution(blocks, index, first, names);
  if (!found || found.subject?.kind === 'body') return undefined;
  if (isSlogan(text, first, after)) return undefined;
  // "21.00 – Hassel. ”Du ljuger”, säger chefen.": a programme tells what is shown.
  if (/^\d{1,2}[.:]\d\d\s*[–-]?\s/.test(text) && found.subject?.kind !== 'person') return undefined;
  const turn: Turn = {
    form: 'marks',
    blocks: [index],
    start: first.start,
    parts: [spoken(first)],
    joints: [''],
    question: first.start === 0 && isQuestion(before) ? (before?.text ?? null) : null,
    ...found,
  };
  join(turn, text, stretches.slice(at), attributions);
  return turn;
}

/** A few words without a sentence's end, "according to" somebody or after a name and a colon on a line of their own. */
function isSlogan(
  text: string,
  { inner, start, end }: MarkedStretch,
  after: Attribution | undefined,
): boolean {
  if (inner.split(/\s+/).length > LONGEST_SLOGAN || /[.!?…]$/.test(inner)) return false;
  const isAccording = after !== undefined && /^[\s,]*enligt\b/.test(text.slice(end));
  return isAccording || (/^[^.!?]{1,40}:\s*$/.test(text.slice(0, start)) && text.slice(end).trim() === '');
}

const LONGEST_SLOGAN = 4;

const spoken = ({ inner }: MarkedStretch) => inner.replace(/,$/, '').trim();

/** Adds the stretches that go on after an attribution: ”A”, säger X, ”och B.” */
function join(
  turn: Turn,
  text: string,
  stretches: readonly MarkedStretch[],
  attributions: readonly Attribution[],
) {
  for (let at = 0; at + 1 < stretches.length; at += 1) {
    const one = stretches[at];
    const next = stretches[at + 1];
    const between = one && attributionAfter(text, one, attributions);
    if (!one || !next || !between) return;
    // What is left of the attribution's sentence: ", i ett pressmeddelande."
    const left = text.slice(between.end, next.start).trim();
    if (!/^[^.!?…:”"»«]*[.]?$/.test(left) || between.end > next.start) return;
    // "Hon kallar läget ”ohållbart”." tells, and cites a word or two.
    if (/[\p{L}\p{N})]$/u.test(left) && !/^\p{Lu}.*[.!?…]$/u.test(next.inner)) return;
    turn.parts.push(spoken(next));
    const after = left.endsWith('.') ? '.' : between.after;
    turn.joints.push(fitted(jointOf(between.before, after, turn.parts.at(-2) ?? ''), spoken(next)));
  }
}

/** Speech is a sentence: it begins with a capital or a number, after a sentence's end, a colon or nothing. */
function beginsSentence(text: string, { start, inner }: MarkedStretch): boolean {
  if (!/^[\p{Lu}\p{N}'’]/u.test(inner)) return false;
  return /(?:^|[.!?:…”"»«–—)])\s*$/u.test(text.slice(0, start));
}

function attributionAfter(text: string, { end }: MarkedStretch, attributions: readonly Attribution[]) {
  return attributions.find(({ start }) => start >= end && /^[\s,]*$/.test(text.slice(end, start)));
}
