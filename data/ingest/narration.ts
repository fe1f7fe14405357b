import { hasFirstPerson } from './speech-verbs.ts';
import type { Subject } from './subject.ts';

/** "Hon skrattar och häller upp mer kaffe." */
const GESTURE =
  /^(?:Hon|Han|Hen) (?:skrattar|ler|nickar|suckar|tystnar|pekar|funderar|tänker|tittar|lutar|reser|visar|häller|rycker|skakar|ropar|fnissar|tvekar|drar|vill inte)\b/u;

/** "Hon kallar bytet ”dyrt”.": what is said again in other words, and cites a few of them. */
const CALLS = /^(?:Hon|Han|Hen) (?:kallar|kallade|beskriver|beskrev|liknar|liknade) [^.!?]*[”"»«]/u;

/** Whether a paragraph tells what somebody does between two answers. */
export const isGesture = (text: string) => GESTURE.test(text) && !hasFirstPerson(wordsIn(text));

const wordsIn = (text: string) => text.toLowerCase().split(/[^\p{L}-]+/u);

const SENTENCE = /^\s*\S[^.!?]*[.!?]+[”"»«]?(?=\s|$)/u;

/**
 * Where the narration ends that follows an attribution's full stop: the sentences that tell of the speaker by a
 * pronoun and a gesture or a citation, or by his own name. What comes after them may be speech again.
 * @param from the character after the attribution
 */
export function narrationEnd(text: string, from: number, subject: Subject): number {
  let end = from;
  for (;;) {
    const [sentence] = SENTENCE.exec(text.slice(end)) ?? [];
    if (sentence === undefined || !isToldOf(sentence.trim(), subject)) return end;
    end += sentence.length;
  }
}

function isToldOf(sentence: string, subject: Subject): boolean {
  if (hasFirstPerson(wordsIn(sentence))) return false;
  if (GESTURE.test(sentence) || CALLS.test(sentence)) return true;
  if (subject.kind !== 'person') return false;
  const { name } = subject.person;
  const last = name.split(' ').at(-1) ?? name;
  return [name, last].some(
    (own) => sentence.startsWith(`${own} `) && /^\p{Ll}/u.test(sentence.slice(own.length + 1)),
  );
}
