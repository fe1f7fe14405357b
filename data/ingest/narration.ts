import { endsSentence, type Lexeme } from './lexer.ts';
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

/** What a speaker does on: verbs that hardly anybody says of himself without "jag". */
const DOES =
  /^(?:tillägger|tillade|fortsätter|fortsatte|förklarar|förklarade|berättar|berättade|konstaterar|konstaterade|påpekar|påpekade|understryker|underströk|betonar|betonade|ler|log|skrattar|skrattade|suckar|suckade|nickar|nickade|pekar|pekade|hänvisar|hänvisade|syftar|syftade|medger|medgav|menar|menade|säger|sa|sade|lägger|poängterar|framhåller|exemplifierar|jämför|frågar|undrar|slår|rycker|skakar|tittar|ser|visar)$/;

/** What a speaker is met with: "och fick medhåll av rektorn". */
const RECEIVED = /^(?:medhåll|stöd|mothugg|applåder|skratt|svar|bifall)$/;

const MEETS =
  /^(?:ses|sågs|träffas|träffades|träffar|träffade|hörs|hördes|möts|möttes|möter|mötte|talas|pratar|talar|når|nådde|ringer|ringde|frågar|frågade|besöker|besökte)$/;

/** "när hon presenterade planen.", "när vi träffas i Borås.": when it was said. */
function isScene(rest: readonly Lexeme[]): boolean {
  const border = rest.findIndex(({ text }, at) => text === ',' || endsSentence(rest, at));
  const words = rest.slice(1, border < 0 ? rest.length : border).map(({ lower }) => lower);
  const subject = words[0] === 'att' ? words.slice(1) : words;
  if (/^(?:vi|jag)$/.test(subject[0] ?? '')) return MEETS.test(subject[1] ?? '');
  return /^(?:hon|han|hen)$/.test(subject[0] ?? '') && !hasFirstPerson(words) && rest[border]?.text !== ',';
}

/** "säger X, och tillägger att …", "säger X, medan hon häller upp": what the speaker does is told, and not said. */
export function isNarrated(rest: readonly Lexeme[]): boolean {
  const [first, second, third] = rest;
  const [verb, object] = [second?.lower ?? '', third?.lower ?? ''];
  if (first?.lower === 'och')
    return DOES.test(verb) || (/^(?:får|fick)$/.test(verb) && RECEIVED.test(object));
  // "när hon presenterade planen.", "när vi träffas.", to the end of the sentence, and nobody says I in it
  if (/^(?:när|innan|sedan|efter)$/.test(first?.lower ?? '')) return isScene(rest);
  return (
    /^(?:medan|samtidigt)$/.test(first?.lower ?? '') && /^(?:hon|han|hen|som)$/.test(second?.lower ?? '')
  );
}

/** The most words of a manner: "med glimten i ögat". */
export const LONGEST_MANNER = 5;

/** "säger X, |med eftertryck.": how somebody said it. */
export const isManner = (rest: readonly Lexeme[]) =>
  rest.length <= LONGEST_MANNER + 1 &&
  /^(?:med|utan) (?:\S+ ){0,3}(?:eftertryck|skratt|leende|suck|emfas|skärpa|allvar|bestämdhet|ironi|stolthet|röst|rösten|ögat|ögonen|min|blick|axelryckning|tvekan)(?: \S)?$/u.test(
    rest.map(({ lower }) => lower).join(' '),
  );
