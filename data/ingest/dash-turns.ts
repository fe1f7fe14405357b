import { tokens } from '../language/tokens.ts';
import { finding } from '../model/trace.ts';
import { agreesWith, introducedBy, toldAfter } from './announced.ts';
import { attributionsIn } from './attribution.ts';
import type { Block } from './block.ts';
import { cutAttributions } from './cut-attribution.ts';
import { headsFacts } from './furniture.ts';
import { peopleIn } from './gather-people.ts';
import { markedStretches } from './marked-stretches.ts';
import { hasFiniteVerb, hasFirstPerson, isSpeechVerb } from './speech-verbs.ts';
import type { Subject } from './subject.ts';
import { type Turn, turnText } from './turn.ts';

const DASH = /^[–—―-]\s*(?=\S)/u;
const LONGEST_QUESTION = 45;

/** A paragraph that begins with a quotation dash (talstreck; Svenska skrivregler: – with space; also —, - and none). */
const isDashed = (one: Block | undefined) => one?.kind === 'paragraph' && DASH.test(one.text);
const speechOf = (one: Block) => one.text.replace(DASH, '');

/** Whether a block asks what the next one answers: a heading, a bold line or a short paragraph that ends with "?". */
export function isQuestion(one: Block | undefined): boolean {
  if (!one || !/\?\s*[”"»]?$/.test(one.text) || DASH.test(one.text)) return false;
  const short = one.text.split(/\s+/).length <= LONGEST_QUESTION;
  return short && (one.kind === 'heading' || one.kind === 'paragraph' || one.number !== null);
}

/** Turns that begin with a quotation dash, with the paragraphs that go on them. */
export function dashTurns(blocks: readonly Block[], spent: ReadonlySet<number>): Turn[] {
  const dashed = blocks.flatMap((one, at) => (isDashed(one) && !spent.has(at) ? [at] : []));
  const speaks = dashed.some((at) => hasSpeaker(blocks[at]));
  const asked = dashed.filter((at) => isQuestion(blocks[at - 1])).length;
  const isInterview = asked >= 2 && asked * 2 >= dashed.filter((at) => !dashed.includes(at - 1)).length;
  const prompts = promptsOf(blocks, isInterview ? dashed : []);
  const turns: Turn[] = [];
  let question: string | null = null;
  let open: Turn | undefined;
  blocks.forEach((one, at) => {
    if (spent.has(at)) return;
    if (isDashed(one)) {
      const asks = isLabel(blocks[at - 1]) ? at - 2 : at - 1;
      if (isQuestion(blocks[asks]) || prompts(asks)) question = blocks[asks]?.text ?? null;
      else if (turns.at(-1)?.blocks.at(-1) !== asks) question = null;
      const leadsOn = open?.doubt === LEADS_ON ? open.subject : null;
      open = isSpeech(blocks, at, speaks || question !== null) ? turnOf(one, at, question) : undefined;
      if (open) turns.push(open);
      if (open) open.subject ??= leadsOn ?? announced(blocks[at - 1]);
    } else if (open && followsTurn(open, at) && !prompts(at) && goesOn(blocks, at, open, isInterview))
      extend(open, one, at);
    else if (!isQuestion(one)) {
      if (open && followsTurn(open, at)) open.subject ??= toldAfter(one.text) ?? null;
      open = undefined;
    }
  });
  for (const turn of turns) if (turn.doubt === LEADS_ON) turn.doubt = null;
  return turns;
}

const isShouted = ({ text }: Block) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/**
 * Tells which lines ask without a question mark, "Berätta om ett projekt.": those in the type that at least two of the
 * interview's questions are in, with a sentence's end, right before an answer.
 */
function promptsOf(blocks: readonly Block[], dashed: readonly number[]): (at: number) => boolean {
  const typeOf = (one: Block) => (one.bold ? 'bold' : one.kind === 'heading' ? 'heading' : isShouted(one));
  const types = dashed.flatMap((at) => {
    const before = blocks[at - 1];
    return before && isQuestion(before) ? [typeOf(before)] : [];
  });
  return (at) => {
    const one = blocks[at];
    if (!one || !isDashed(blocks[at + 1]) || isDashed(one)) return false;
    const type = typeOf(one);
    const isSet = type !== false && types.filter((other) => other === type).length >= 2;
    return isSet && /[.!…:]$/.test(one.text);
  };
}

/** Whom the line before announces, when it ends with a colon: "Kommundirektören svarar i ett mejl:". */
function announced(before: Block | undefined): Subject | null {
  if (!before || !/:$/.test(before.text) || DASH.test(before.text)) return null;
  const subject = introducedBy(before.text.slice(0, -1));
  const isNamed = subject?.kind === 'person' && subject.person.name.includes(' ');
  const isTold = isNamed || wordsOf(before.text).some(isSpeechVerb) || agreesWith(before.text) !== undefined;
  return subject && isTold ? subject : null;
}

/** Stands on a turn, while turns are read, whose attribution hands over to the next paragraph. */
const LEADS_ON = finding('attributed');

const followsTurn = (open: Turn | undefined, at: number) => open?.blocks.at(-1) === at - 1;

const hasSpeaker = (one: Block | undefined) =>
  one !== undefined &&
  cutAttributions(speechOf(one)).attributions.some(({ subject }) => subject.kind !== 'body');

const wordsOf = (text: string) => tokens(text).map(({ lower }) => lower);

/**
 * Whether a dashed paragraph is speech and not an item of a list. An attribution or a question before it settles it;
 * without them it must be a sentence, and in an article where somebody speaks or in the first person.
 */
function isSpeech(blocks: readonly Block[], at: number, speaks: boolean): boolean {
  const one = blocks[at];
  if (!one) return false;
  if (hasSpeaker(one)) return true;
  const speech = speechOf(one);
  if (!/^[\p{Lu}”"»'’(]|^\d+(?![.:]\d)\s/u.test(speech)) return false;
  const isSentence = /[.!?…”"»]$/.test(speech);
  // Two lines without a full stop are a list, also under a question: "Vem ansvarar? – It-avdelningen – Skolan"
  const isList = !isSentence && isDashed(blocks[at + 1]) && !/[.!?…”"»]$/.test(blocks[at + 1]?.text ?? '');
  if (isQuestion(blocks[at - 1])) return !isList;
  if (!isSentence) return false;
  const before = firstBefore(blocks, at);
  if (before && isFacts(blocks, before)) return false;
  if (announced(blocks[at - 1])) return true;
  const words = wordsOf(speech);
  const heads = before?.text.endsWith(':') && !introducedBy(before.text.slice(0, -1));
  const inRow = isBare(blocks[at - 1]) || isBare(blocks[at + 1]);
  // A row under a line that is no sentence is a list, where nobody is said to speak in all the article.
  const isHeaded = !speaks && before !== undefined && !/[.!?:…”"»]$/.test(before.text);
  if (inRow && (heads || isHeaded)) return false;
  if (hasFirstPerson(words)) return true;
  if (heads) return false;
  return speaks
    ? true
    : hasFiniteVerb(words) &&
        (introducedBy(before?.text ?? '')?.kind === 'person' || /[.!?] \p{Lu}/u.test(speech));
}

/** "Nora Lind:" before what she answers. */
const isLabel = (one: Block | undefined) => one?.kind === 'paragraph' && /^[^.!?:]{2,60}:$/.test(one.text);

const isBare = (one: Block | undefined) => isDashed(one) && !hasSpeaker(one);

/** Whether a line heads a box of facts, or stands right under what heads one. */
function isFacts(blocks: readonly Block[], one: Block): boolean {
  if (headsFacts(one)) return true;
  const above = blocks[blocks.indexOf(one) - 1];
  return above !== undefined && headsFacts(above) && !/[.!?:]$/.test(one.text);
}

/** The block before the row of dashed paragraphs that a block stands in. */
function firstBefore(blocks: readonly Block[], at: number): Block | undefined {
  let before = at - 1;
  while (isDashed(blocks[before]) && !hasSpeaker(blocks[before])) before -= 1;
  return blocks[before];
}

function turnOf(one: Block, at: number, question: string | null): Turn {
  const { parts, joints, attributions } = cutAttributions(speechOf(one));
  const subject = attributions.find((found) => found.subject.kind !== 'body')?.subject ?? null;
  const doubt = attributions.at(-1)?.leadsOn ? LEADS_ON : null;
  return { form: 'dash', blocks: [at], start: 0, parts, joints, question, subject, doubt };
}

/**
 * Whether a paragraph without dash goes on the turn before it: it ends with the attribution that the turn lacks, or
 * it stands between question and question in an interview.
 */
function goesOn(blocks: readonly Block[], at: number, open: Turn, isInterview: boolean): boolean {
  const one = blocks[at];
  if (one?.kind !== 'paragraph' || one.bold || isQuestion(one) || headsFacts(one)) return false;
  if (
    open.subject === null &&
    markedStretches(one.text).length === 0 &&
    lastAttribution(one.text) !== undefined
  )
    return true;
  if (!isInterview || open.question === null) return false;
  // "It-samordnaren Jenny Palm är inte lika förvånad." tells of somebody, and answers nothing.
  const isNarration =
    !hasFirstPerson(wordsOf(one.text)) && peopleIn(one.text).some(({ role }) => role !== null);
  if (isNarration) return false;
  const isLast = !blocks.slice(at + 1).some((later) => isDashed(later));
  return !isLast || hasFirstPerson(wordsOf(one.text));
}

function lastAttribution(text: string): Subject | undefined {
  const last = attributionsIn(text).at(-1);
  // "… finns mycket kvar att göra menar Per Olsson": without a sign before the verb it is reported speech.
  const isSpoken = last !== undefined && !/^\p{L}/u.test(last.before) && last.subject.kind !== 'body';
  return isSpoken && last.end >= text.trimEnd().length ? last.subject : undefined;
}

function extend(open: Turn, one: Block, at: number): void {
  const { parts, joints, attributions } = cutAttributions(one.text);
  open.blocks.push(at);
  open.parts.push(...parts);
  open.joints.push(' ', ...joints.slice(1));
  open.subject ??= attributions[0]?.subject ?? null;
  open.doubt = finding('undashed', { start: turnText({ parts, joints }).slice(0, 40) });
}
