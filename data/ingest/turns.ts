import type { Block } from './block.ts';
import { wordsOf } from './dash-speech.ts';
import { dashTurns } from './dash-turns.ts';
import { peopleIn } from './gather-people.ts';
import { markedStretches } from './marked-stretches.ts';
import { marksIn } from './marks.ts';
import { numberedTurns } from './numbered.ts';
import { plainAnswers } from './plain-answers.ts';
import { isDashed, isQuestion } from './question-lines.ts';
import { withoutRepeats } from './repeats.ts';
import { hasFirstPerson } from './speech-verbs.ts';
import { transcriptTurns } from './transcript.ts';
import { type Turn, turnText } from './turn.ts';
import { voicedTurns } from './voices.ts';

/** All direct speech of an article in the order of the text, and the citations that are none. */
export interface Speech {
  turns: Turn[];
  mentions: string[];
}

/**
 * Finds the turns of speech. A block belongs to one style: transcript, numbered answers, voices under names, dashes, plain
 * answers, and quotation marks in what is left.
 */
export function speechIn(blocks: readonly Block[], spent: ReadonlySet<number>): Speech {
  const turns = [...transcriptTurns(blocks, spent)];
  if (turns.length === 0) turns.push(...numberedTurns(blocks, spent));
  const voiced = turns.length === 0 ? voicedTurns(blocks, spent) : [];
  const taken = new Set([...spent, ...[...turns, ...voiced].flatMap((turn) => turn.blocks)]);
  const people = blocks.map(({ text }) => peopleIn(text));
  const names = new Set(people.flat().flatMap(({ name }) => name.split(' ')));
  if (turns.length === 0) {
    const dashed = dashTurns(blocks, taken, names);
    for (const at of dashed.flatMap((turn) => turn.blocks)) taken.add(at);
    turns.push(...voiced, ...dashed, ...plainAnswers(blocks, taken, dashed));
  }
  for (const at of turns.flatMap((turn) => turn.blocks)) taken.add(at);
  const mentions: string[] = [];
  const continued = new Set<number>();
  blocks.forEach((one, at) => {
    if (taken.has(at) || one.kind === 'heading') return;
    if (continued.has(at)) return;
    const run = runOfMarks(blocks, at);
    for (let next = at + 1; next <= run; next += 1) continued.add(next);
    const marked = marksIn(run > at ? withOpening(blocks, run) : blocks, run, names);
    turns.push(...(run > at ? withParagraphs(blocks, at, run, marked.turns) : marked.turns));
    mentions.push(...marked.mentions);
  });
  const inOrder = turns.sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0) || a.start - b.start);
  const isNamedUntil = (at: number) => people.slice(0, at).some((found) => found.length > 0);
  const own = inOrder.filter(
    (turn, at) =>
      inOrder.slice(0, at).some(({ subject }) => subject !== null) || isAnybodys(blocks, turn, isNamedUntil),
  );
  return { turns: withoutRepeats(own, blocks), mentions };
}

/**
 * Whether a turn without attribution is anybody's. Where nobody is named up to it or right after, marks hold a slogan
 * and dashes in a row a list, unless somebody says I or we.
 */
function isAnybodys(blocks: readonly Block[], turn: Turn, isNamedUntil: (at: number) => boolean): boolean {
  const {
    form,
    subject,
    question,
    blocks: [first = 0],
  } = turn;
  if (subject !== null || question !== null || (form !== 'dash' && form !== 'marks')) return true;
  const beside = (turn.blocks.at(-1) ?? first) + 1;
  if (hasFirstPerson(wordsOf(turnText(turn))) || isNamedUntil(form === 'dash' ? beside + 1 : beside))
    return true;
  return form === 'dash' && !isDashed(blocks[first - 1]) && !isDashed(blocks[beside]);
}

const OPENS = /^[”"»“]\s*(?=\p{Lu})/u;

/** A mark that closes what no mark in the paragraph opens: "Och det är bra så”, säger hon." */
const CLOSES = /^[^”"»«“]*[\p{L}\p{N}.!?…,][”"»«“](?![\p{L}\p{N}])/u;
/** So many paragraphs without any mark may stand within a quotation. */
const MOST_BARE = 3;

/**
 * The last paragraph of a quotation over several: each opens with a mark, and only the last one closes it (Svenska
 * skrivregler on anföringstecken); some papers open only the first. The paragraph itself where it is no such quotation.
 */
function runOfMarks(blocks: readonly Block[], first: number): number {
  const textAt = (at: number) => (blocks[at]?.kind === 'paragraph' ? (blocks[at]?.text ?? '') : '');
  const isOpen = (at: number) => OPENS.test(textAt(at)) && markedStretches(textAt(at)).length === 0;
  if (!isOpen(first)) return first;
  let bare = 0;
  for (let at = first + 1; bare <= MOST_BARE; at += 1) {
    if (isOpen(at)) continue;
    if (OPENS.test(textAt(at)) || CLOSES.test(textAt(at))) return at;
    if (!/^\p{Lu}[^”"»«“]*$/u.test(textAt(at)) || blocks[at]?.bold || isQuestion(blocks[at])) return first;
    bare += 1;
  }
  return first;
}

/** The blocks, with a mark before the one that ends a quotation which it does not open. */
function withOpening(blocks: readonly Block[], last: number): readonly Block[] {
  const one = blocks[last];
  return one && !OPENS.test(one.text) ? blocks.with(last, { ...one, text: `”${one.text}` }) : blocks;
}

/** The turn that ends a quotation over several paragraphs, with those before it. */
function withParagraphs(blocks: readonly Block[], from: number, to: number, [last, ...rest]: Turn[]): Turn[] {
  if (!last) return [];
  const texts = blocks.slice(from, to).map(({ text }) => text.replace(OPENS, '').trim());
  const joints = ['', ...[...texts.slice(1), ''].map(() => ' '), ...last.joints.slice(1)];
  const places = texts.map((_, at) => from + at);
  const above = blocks[from - 1];
  const question = isQuestion(above) ? (above?.text ?? null) : last.question;
  return [{ ...last, question, blocks: [...places, to], parts: [...texts, ...last.parts], joints }, ...rest];
}
