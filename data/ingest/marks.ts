import {
  type Attribution,
  attributionsIn,
  introducedBy,
  type Subject,
  subjectAt,
  toldAfter,
} from './attribution.ts';
import type { Block } from './block.ts';
import { jointOf } from './cut-attribution.ts';
import { lex } from './lexer.ts';
import { type MarkedStretch, markedStretches } from './marked-stretches.ts';
import { hasFiniteVerb, hasFirstPerson, isPronoun } from './speech-verbs.ts';
import type { Turn } from './turn.ts';

/** What quotation marks held in a block: speech, and citations that are no quotes. */
export interface MarkedSpeech {
  turns: Turn[];
  mentions: string[];
}

/** Fewer words than this, alone in a paragraph, are a heading or a slogan. */
const SHORTEST_ALONE = 6;
/** Fewer words than this amid a paragraph are a slogan or an exclamation told of. */
const SHORTEST_WITHIN = 4;

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
  const text = blocks[index]?.text ?? '';
  if (!first || !beginsSentence(text, first)) return undefined;
  const after = attributionAfter(text, first, attributions);
  const found = after ? { subject: after.subject, doubt: null } : withoutAttribution(blocks, index, first, names);
  if (!found || found.subject?.kind === 'body') return undefined;
  const turn: Turn = {
    form: 'marks',
    blocks: [index],
    start: first.start,
    parts: [spoken(first)],
    joints: [''],
    question: null,
    ...found,
  };
  join(turn, text, stretches.slice(at), attributions);
  return turn;
}

/**
 * Whether a whole sentence in marks amid a paragraph is speech: the sentence before it is about somebody, or it says
 * I or we. Else it may be a document's: "I planen står mycket. ”Kommunen ska spara.”"
 */
function isSpokenIn(before: string, { inner }: MarkedStretch, names: ReadonlySet<string>): boolean {
  const words = inner.toLowerCase().split(/[^\p{L}-]+/u);
  if (!/[.!?…]$/.test(before) || !/[.!?…]$/.test(inner) || words.length < SHORTEST_WITHIN) return false;
  const isNamed = lex(lastSentence(before)).some(({ text, isCapital }) => isCapital && names.has(text));
  return hasFirstPerson(words) || openingPronoun(before) !== null || isNamed;
}

const lastSentence = (text: string) => text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u).at(-1) ?? '';

function openingPronoun(before: string): Subject | null {
  const word = lex(lastSentence(before)).find(({ lower }) => isPronoun(lower))?.lower;
  return word === undefined ? null : { kind: 'pronoun', word };
}

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
    if (!one || !next || !between || text.slice(between.end, next.start).trim() !== '') return;
    turn.parts.push(spoken(next));
    turn.joints.push(jointOf(between.before, between.after, turn.parts.at(-2) ?? ''));
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

function withoutAttribution(
  blocks: readonly Block[],
  index: number,
  stretch: MarkedStretch,
  names: ReadonlySet<string>,
): { subject: Subject | null; doubt: string | null } | undefined {
  const one = blocks[index];
  const text = one?.text ?? '';
  const before = text.slice(0, stretch.start).trim();
  if (before.endsWith(':')) {
    const subject = introducedBy(before.slice(0, -1));
    return subject && { subject, doubt: null };
  }
  const told = toldAfter(text.slice(stretch.end));
  if (told) return { subject: told, doubt: null };
  const signed = /^\s*[–—-]\s*(?=\p{Lu})/u.exec(text.slice(stretch.end));
  if (signed && before === '') {
    const credit = text.slice(stretch.end + signed[0].length);
    const subject = subjectAt(credit, lex(credit), 0)?.subject;
    if (subject?.kind === 'person') return { subject, doubt: null };
  }
  if (isSpokenIn(before, stretch, names)) return { subject: openingPronoun(before), doubt: null };
  const isWhole = before === '' && /^[\s.,]*$/.test(text.slice(stretch.end));
  const words = stretch.inner.split(/\s+/);
  if (!isWhole || one?.kind === 'heading' || words.length < SHORTEST_ALONE) return undefined;
  const credit = blocks[index + 1];
  if (credit?.kind === 'credit') {
    const named = subjectAt(credit.text, lex(credit.text), 0);
    return { subject: named?.subject ?? null, doubt: named ? null : 'the line below names nobody' };
  }
  if (!/[.!?…]$/.test(stretch.inner) && !hasFiniteVerb(words.map((word) => word.toLowerCase())))
    return undefined;
  return { subject: null, doubt: null };
}
