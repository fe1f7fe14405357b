import { type Finding, finding } from '../model/trace.ts';
import { introducedBy, toldAfter } from './announced.ts';
import type { Block } from './block.ts';
import { announced, wordsOf } from './dash-speech.ts';
import { lex } from './lexer.ts';
import { type MarkedStretch, markedStretches } from './marked-stretches.ts';
import { isDashed, isQuestion } from './question-lines.ts';
import { hasFiniteVerb, hasFirstPerson, isPronoun, isSpeechVerb } from './speech-verbs.ts';
import { type Subject, subjectAt } from './subject.ts';

/** Fewer words than this, alone in a paragraph, are a heading or a slogan. */
const SHORTEST_ALONE = 6;

/** Fewer words than this amid a paragraph are a slogan or an exclamation told of. */
const SHORTEST_WITHIN = 4;

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

const hasVerb = (words: readonly string[]) => hasFiniteVerb(words.map((word) => word.toLowerCase()));

/** Whether a paragraph's last sentence is about somebody of the article: "Bo Falk tänker ändå vara på plats." */
const isToldOf = (before: string, names: ReadonlySet<string>) =>
  names.has(lex(lastSentence(before))[0]?.text ?? '');

const lastSentence = (text: string) => text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u).at(-1) ?? '';

function openingPronoun(before: string): Subject | null {
  const word = lex(lastSentence(before)).find(({ lower }) => isPronoun(lower))?.lower;
  return word === undefined ? null : { kind: 'pronoun', word };
}

/** Who signs a citation: a whole name with role or body, and nothing else. "Maria Stråle, CIO, Örebro kommun" */
function creditIn(text: string): Subject | undefined {
  const credit = text
    .trim()
    .replace(/[.]$/, '')
    .replace(/^[–—-]\s*/, '');
  const lexemes = lex(credit);
  const named = lexemes[0]?.isCapital ? subjectAt(credit, lexemes, 0) : undefined;
  if (named?.subject.kind !== 'person' || named.end < lexemes.length) return undefined;
  const { name, role, organisation } = named.subject.person;
  return name.includes(' ') && (role !== null || organisation !== null) ? named.subject : undefined;
}

/**
 * Who signs a citation on a line of its own: below, or above where such a line opens the row of them, as in
 * "Lena Ahl, registrator", ”…”, "Stefan Rök, kanslichef", ”…”.
 */
function creditBeside(blocks: readonly Block[], index: number): Subject | undefined {
  const creditAt = (at: number) => creditIn(blocks[at]?.text ?? '');
  const above = creditAt(index - 1);
  const below = creditAt(index + 1);
  if (!above || !below) return below ?? above;
  let first = index - 1;
  while (isCited(blocks[first - 1]) && creditAt(first - 2)) first -= 2;
  return isCited(blocks[first - 1]) ? below : above;
}

/** A line that is wholly in marks. */
const isCited = (one: Block | undefined) => /^[”"»“].*[”"»«“]$/su.test(one?.text ?? '');

/** The index of the block before the row of lines in marks that a block stands in. */
function headOf(blocks: readonly Block[], index: number): number {
  let head = index - 1;
  while (isCited(blocks[head])) head -= 1;
  return head;
}

/** "Så lyder bokens första mening." */
const isBegun = (one: Block | undefined) =>
  /^Så (?:lyder|löd|börjar|började|inleds|inleddes|slutar|slutade)(?!\p{L})/u.test(one?.text ?? '') &&
  !/(?:säger|berättar)/.test(one?.text ?? '');

/** What is reviewed speaks in marks too, and nobody of it: "Recension: Kontoret", "Betyg: 4 av 5" */
const isReview = (blocks: readonly Block[]) =>
  blocks.some(({ text }, at) => (at < 3 && /^\p{L}*recension\b/iu.test(text)) || /^Betyg: \d/u.test(text));

/** A paragraph whose quotation goes on in the next one. */
const isLeftOpen = (one: Block | undefined) =>
  /^[”"»“]/.test(one?.text ?? '') && markedStretches(one?.text ?? '').length === 0;

/** A line that ends with a colon and names no speaker: "Juryns motivering:", "I lagen står:". */
const isDocument = (one: Block | undefined) =>
  one !== undefined &&
  (/:$/.test(one.text) || /motivering$/i.test(one.text)) &&
  !wordsOf(one.text).some(isSpeechVerb);

/** What is known of a stretch in marks that has no attribution beside it; undefined where it is no speech. */
export function withoutAttribution(
  blocks: readonly Block[],
  index: number,
  stretch: MarkedStretch,
  names: ReadonlySet<string>,
): { subject: Subject | null; doubt: Finding | null } | undefined {
  const one = blocks[index];
  const text = one?.text ?? '';
  const before = text.slice(0, stretch.start).trim();
  if (before.endsWith(':')) {
    // "Maria Sund, jurist på eSam: ”Schrems, igen?”" in a list is the title of a talk.
    const isSaid = wordsOf(before).some(isSpeechVerb) || /[.!…]$/.test(stretch.inner);
    if ((one?.kind === 'item' || isDashed(one)) && !isSaid) return undefined;
    const subject = introducedBy(before.slice(0, -1), names);
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
  const credited = before === '' ? creditIn(text.slice(stretch.end)) : undefined;
  if (credited) return { subject: credited, doubt: null };
  // A caption tells what is seen: there only an attribution makes speech.
  if (one?.kind === 'caption') return undefined;
  if (isSpokenIn(before, stretch, names) && !isReview(blocks))
    return { subject: openingPronoun(before), doubt: null };
  const isWhole = before === '' && /^[\s.,]*$/.test(text.slice(stretch.end));
  const words = stretch.inner.split(/\s+/);
  const line = isWhole && one?.kind === 'paragraph' ? creditBeside(blocks, index) : undefined;
  if (line) return { subject: line, doubt: null };
  // Several lines in marks under one question or one announcement are one after another of the same speaker's.
  const head = blocks[headOf(blocks, index)];
  const isRow = isCited(blocks[index - 1]) || isCited(blocks[index + 1]);
  const isAsked = isQuestion(head) && !isCited(head);
  const isAnswer = isAsked || isLeftOpen(blocks[index - 1]);
  if (!isWhole || one?.kind === 'heading') return undefined;
  const above = announced(head);
  if (above) return { subject: above, doubt: null };
  if (
    !isAnswer &&
    (one?.kind === 'item' || isRow || isBegun(blocks[index + 1]) || isDocument(blocks[index - 1]))
  )
    return undefined;
  const isLater = words.length >= SHORTEST_WITHIN && /[.!?…]$/.test(stretch.inner) && hasVerb(words);
  const isSomebodys = isLater && !isReview(blocks) && isToldOf(blocks[index - 1]?.text ?? '', names);
  if (words.length < SHORTEST_ALONE && !isAnswer && !isSomebodys) return undefined;
  const credit = blocks[index + 1];
  if (credit?.kind === 'credit') {
    const named = subjectAt(credit.text, lex(credit.text), 0);
    return { subject: named?.subject ?? null, doubt: named ? null : finding('credit-unnamed') };
  }
  if (!/[.!?…]$/.test(stretch.inner) && !hasVerb(words)) return undefined;
  return { subject: null, doubt: null };
}
