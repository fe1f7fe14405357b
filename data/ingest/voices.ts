import { labelled } from './announced.ts';
import type { Block } from './block.ts';
import { hasSpeaker, wordsOf } from './dash-speech.ts';
import { headsFacts } from './furniture.ts';
import { isDashed, isQuestion, speechOf } from './question-lines.ts';
import { hasFirstPerson } from './speech-verbs.ts';
import type { Subject } from './subject.ts';
import type { Turn } from './turn.ts';

const FEWEST = 2;

/**
 * What several people say under headings or bold lines that name each with title or age: "Maria Ek, registrator",
 * "Olle, 91:". Each paragraph with a dash is a quote, those without are one, and must say I, we or you: else the
 * heading is about somebody.
 */
export function voicedTurns(blocks: readonly Block[], spent: ReadonlySet<number>): Turn[] {
  const voices = blocks.flatMap((one, at) => {
    const subject = spent.has(at) ? undefined : voiceOf(one);
    const said = subject ? saidUnder(blocks, at, spent) : [];
    return subject && isSaid(blocks, said, subject) ? [turnsOf(blocks, said, subject)] : [];
  });
  const signed = blocks.flatMap((one, at) => (spent.has(at) ? [] : signedTurn(one, blocks[at + 1], at)));
  return [voices, signed.map((turn) => [turn])].flatMap((found) =>
    found.length < FEWEST ? [] : found.flat(),
  );
}

/** A bold sentence above the line that signs it: "Ja, det är 2024!", "Lina Roos, 23, student". */
function signedTurn({ kind, bold, text }: Block, next: Block | undefined, at: number): Turn[] {
  const isSentence = kind === 'paragraph' && bold && /[.!…]$/.test(text);
  const subject = isSentence && next && !next.bold ? labelled(next.text) : undefined;
  if (subject?.kind !== 'person') return [];
  return [
    {
      form: 'answer',
      blocks: [at],
      start: 0,
      parts: [text],
      joints: [''],
      question: null,
      subject,
      doubt: null,
    },
  ];
}

function voiceOf(one: Block): Subject | undefined {
  return one.kind === 'heading' || one.bold ? labelled(one.text.replace(/:$/, '')) : undefined;
}

/** The paragraphs right under a line, up to the next heading, list or question. */
function saidUnder(blocks: readonly Block[], label: number, spent: ReadonlySet<number>): number[] {
  const said: number[] = [];
  for (let at = label + 1; at < blocks.length && !spent.has(at); at += 1) {
    const one = blocks[at];
    const isText = (one?.kind === 'paragraph' && !one.bold) || one?.kind === 'quotation';
    if (!one || !isText || isQuestion(one) || headsFacts(one)) break;
    said.push(at);
  }
  return said;
}

function isSaid(blocks: readonly Block[], said: readonly number[], subject: Subject): boolean {
  const texts = said.flatMap((at) => blocks[at] ?? []);
  const name = subject.kind === 'person' ? (subject.person.name.split(' ')[0] ?? '') : '';
  const isTold = texts.some((one) => hasSpeaker(one) || one.text.includes(name) || /[”"»]/.test(one.text));
  if (texts.length === 0 || isTold) return false;
  return (
    texts.every(isDashed) ||
    (!texts.some(isDashed) && texts.some(({ text }) => hasFirstPerson(wordsOf(text))))
  );
}

function turnsOf(blocks: readonly Block[], said: readonly number[], subject: Subject): Turn[] {
  const runs = isDashed(blocks[said[0] ?? 0]) ? said.map((at) => [at]) : [said];
  return runs.map((run) => {
    const parts = run.flatMap((at) => (blocks[at] ? [speechOf(blocks[at])] : []));
    const joints = parts.map((_, place) => (place === 0 ? '' : ' '));
    return {
      form: 'answer',
      blocks: [...run],
      start: 0,
      parts,
      joints,
      question: null,
      subject,
      doubt: null,
    };
  });
}
