import { isStopWord } from '../language/stop-words.ts';
import { finding } from '../model/trace.ts';
import { toldAfter } from './announced.ts';
import type { Block } from './block.ts';
import { cutAttributions } from './cut-attribution.ts';
import { announced, hasSpeaker, isSpeech, wordsOf } from './dash-speech.ts';
import { headsFacts } from './furniture.ts';
import { peopleIn } from './gather-people.ts';
import { leadsToAttribution } from './led-on.ts';
import { lex } from './lexer.ts';
import { markedStretches } from './marked-stretches.ts';
import { isGesture } from './narration.ts';
import { personAt } from './person-phrase.ts';
import { isDashed, isLabel, isQuestion, promptsOf, speechOf } from './question-lines.ts';
import { hasFiniteVerb, hasFirstPerson, isOwnSubject } from './speech-verbs.ts';
import type { Subject } from './subject.ts';
import { type Turn, turnText } from './turn.ts';

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
  let askedAt: number | undefined;
  blocks.forEach((one, at) => {
    if (spent.has(at)) return;
    if (isDashed(one)) {
      const asks = isLabel(blocks[at - 1]) ? at - 2 : at - 1;
      if (isQuestion(blocks[asks]) || prompts(asks)) question = blocks[asks]?.text ?? null;
      else if (turns.at(-1)?.blocks.at(-1) !== asks && askedAt !== asks) question = null;
      const asked = ASKED.exec(speechOf(one))?.groups?.question;
      if (asked !== undefined) {
        [question, open, askedAt] = [asked, undefined, at];
        return;
      }
      const leadsOn = open?.doubt === LEADS_ON ? open.subject : null;
      open = isSpeech(blocks, at, speaks || question !== null)
        ? turnOf(blocks, one, at, question)
        : undefined;
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

/** Stands on a turn, while turns are read, whose attribution hands over to the next paragraph. */
const LEADS_ON = finding('attributed');

/** "– Vad har hänt? frågar reportern." is nobody's quote. */
const ASKED =
  /^(?<question>.*\?),?\s+(?:frågar|frågade|undrar|undrade) (?:(?:\p{Lu}\S*s )?(?:reportern?|intervjuaren|journalist(?:en)?|programledaren|moderatorn)|vi|jag)\.?$/u;

/** "…, säger flertalet av dem.": an attribution to the paragraph's end whose subject is none that is known. */
const UNREAD =
  /(?:,|(?<=[?!]))\s+(?:säger|sa|sade|menar|menade|skriver|skrev|berättar|berättade|konstaterar|förklarar|uppger)\s+(?<subject>\p{L}+)[^.!?]*[.]?$/u;

/** A noun in the definite form, a word for how many, or a name: what may speak, though nobody knows who. */
const MAY_SPEAK = /^\p{Lu}|(?:en|et|na)$|^(?:flera|flertalet|båda|bägge|andra|samtliga|anställda)$/u;

/** Speech without the attribution at its end that nobody understands; undefined where it has none. */
function withoutUnread(speech: string): string | undefined {
  const { groups, index = 0 } = UNREAD.exec(speech) ?? {};
  const subject = groups?.subject ?? '';
  return subject !== '' && MAY_SPEAK.test(subject) && !isOwnSubject(subject.toLowerCase())
    ? speech.slice(0, index)
    : undefined;
}

/** "…, skrockar Falk.": a verb that is on no list, at the paragraph's end, before one word of a name. */
const UNLISTED =
  /(?:,|(?<=[?!]))\s+(?<verb>\p{Ll}{2,}(?:ar|er|ade|te|de|år))\s+(?<name>\p{Lu}[\p{L}-]+)\.?$/u;

/** Speech without such an attribution, where somebody of the article bears the name; undefined where it has none. */
function withoutUnlisted(
  speech: string,
  blocks: readonly Block[],
): { left: string; subject: Subject | null } | undefined {
  const { groups, index = 0 } = UNLISTED.exec(speech) ?? {};
  const { verb = '', name = '' } = groups ?? {};
  if (name === '' || isStopWord(verb) || hasFiniteVerb([verb])) return undefined;
  const isKnown = blocks.some(
    ({ text }) =>
      text.includes(name) && peopleIn(text).some((person) => person.name.split(' ').includes(name)),
  );
  const person = isKnown ? personAt(name, lex(name), 0) : undefined;
  return person && { left: speech.slice(0, index), subject: { kind: 'person', person } };
}

const followsTurn = (open: Turn | undefined, at: number) => open?.blocks.at(-1) === at - 1;

function turnOf(blocks: readonly Block[], one: Block, at: number, question: string | null): Turn {
  const { parts, joints, attributions } = cutAttributions(speechOf(one));
  const isBare = attributions.length === 0;
  const unlisted = isBare ? withoutUnlisted(speechOf(one), blocks) : undefined;
  const named = attributions.find((found) => found.subject.kind !== 'body');
  const subject = named?.subject ?? unlisted?.subject ?? null;
  const doubt = attributions.at(-1)?.leadsOn ? LEADS_ON : null;
  const left = unlisted?.left ?? (isBare ? withoutUnread(speechOf(one)) : undefined);
  const unread = left !== undefined || (subject === null && attributions.length > 0);
  const speech = left === undefined ? parts : [left];
  return { form: 'dash', blocks: [at], start: 0, parts: speech, joints, question, subject, doubt, unread };
}

/**
 * Whether a paragraph without dash goes on the turn before it: it or one soon after it ends with the attribution that the turn lacks, or
 * it stands between question and question in an interview.
 */
function goesOn(blocks: readonly Block[], at: number, open: Turn, isInterview: boolean): boolean {
  const one = blocks[at];
  if (one?.kind !== 'paragraph' || one.bold || isQuestion(one) || headsFacts(one)) return false;
  if (open.subject === null && leadsToAttribution(blocks, at)) return true;
  if (!isInterview || open.question === null) return false;
  // "It-samordnaren Jenny Palm är inte lika förvånad." tells of somebody, and answers nothing.
  // Who says I in marks is cited.
  const told = markedStretches(one.text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    one.text,
  );
  const isNarration =
    !hasFirstPerson(wordsOf(told)) &&
    (peopleIn(one.text).some(({ role, name }) => role !== null || one.text.startsWith(name)) ||
      isGesture(one.text));
  if (isNarration) return false;
  const isLast = !blocks.slice(at + 1).some((later) => isDashed(later));
  return !isLast || hasFirstPerson(wordsOf(one.text));
}

function extend(open: Turn, one: Block, at: number): void {
  const { parts, joints, attributions } = cutAttributions(one.text);
  open.blocks.push(at);
  open.parts.push(...parts);
  open.joints.push(' ', ...joints.slice(1));
  open.subject ??= attributions[0]?.subject ?? null;
  open.doubt = finding('undashed', { start: turnText({ parts, joints }).slice(0, 40) });
}
