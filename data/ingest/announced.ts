import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme, lex } from './lexer.ts';
import { AT_OR_OF, nameStart, OPENER } from './name-words.ts';
import { type PersonPhrase, personAt } from './person-phrase.ts';
import { isRole } from './roles.ts';
import { hasFiniteVerb, isPronoun, isSpeechVerb } from './speech-verbs.ts';
import { isCompany, type Subject, subjectAt } from './subject.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Whom the sentence after a quotation names: "Det säger Anna Ek, it-chef i Boden." */
export function toldAfter(text: string): Subject | undefined {
  const lexemes = lex(text);
  const [first, verb] = lexemes;
  // "Så lyder ett gammalt talesätt.": words are worded so, and nobody.
  if (/^(?:lyder|löd)$/.test(verb?.lower ?? '')) return undefined;
  if (!/^(?:det|så|detta|orden)$/.test(first?.lower ?? '') || !isSpeechVerb(verb?.lower ?? ''))
    return undefined;
  const { subject, end = 0 } = subjectAt(text, lexemes, 2) ?? {};
  // "Så börjar Lars Berghs bok": what is somebody's, and not he, begins so.
  const isOwned =
    subject?.kind === 'person' && /s$/.test(subject.person.name) && /^\p{Ll}/u.test(lexemes[end]?.text ?? '');
  return subject?.kind === 'body' || isOwned ? undefined : subject;
}

/**
 * Whom a sentence before a colon introduces: "Statssekreterare Anna Dahlberg beskriver funktionen:", "Så här svarar
 * kommundirektören:". The subject that opens it, else the last one named that has a verb after it.
 * @param names words of the names of the article's people: any of them alone may open the sentence
 */
export function introducedBy(text: string, names: ReadonlySet<string> = NOBODY): Subject | undefined {
  const lexemes = lex(text);
  let from = lexemes.length - 1;
  while (from > 0 && !endsSentence(lexemes, from - 1)) from -= 1;
  // What stands before may be a quotation of its own: ”…” En annan säger:
  while (/^[”"»«“]$/.test(lexemes[from]?.text ?? '')) from += 1;
  if (!isRole(lexemes[from]?.lower ?? '')) from = nameStart(lexemes, from);
  const joined = agreesWith(text, lexemes, from);
  if (joined) return joined;
  // "I en scen frågar en besökare": what a preposition opens is no subject.
  const lead =
    AT_OR_OF.test(lexemes[from]?.lower ?? '') || isOpener(lexemes, from)
      ? undefined
      : subjectAt(text, lexemes, from);
  const { subject } = lead ?? {};
  if (
    subject?.kind === 'person' &&
    (subject.person.name.includes(' ') || isTold(lexemes, subject.person, names))
  )
    return subject;
  const named = namedIn(text, lexemes, from, names);
  if (named) return named;
  const mayTell = subject?.kind === 'pronoun' || subject?.kind === 'role' || subject?.kind === 'anonymous';
  if (mayTell && saysAfter(lexemes, lead?.end ?? 0)) return subject;
  // "En chef i en mellanstor kommun säger:", "En annan uttrycker sig så här:"
  if (subject?.kind === 'anonymous' && lexemes.slice(-4).some(({ lower }) => isSpeechVerb(lower)))
    return subject;
  const verb = lexemes.findIndex(
    ({ lower }, at) => at >= from && (isSpeechVerb(lower) || /^citera(?:s|des)$/.test(lower)),
  );
  const inverted = verb < 0 ? undefined : subjectAt(text, lexemes, verb + 1)?.subject;
  return inverted?.kind === 'body' ? undefined : inverted;
}

/**
 * Who a line alone announces by one name, with title or age: "Roger, 83 år", "Roger, brukare, 83 år".
 * @param line without its colon
 */
export function labelled(line: string): Subject | undefined {
  const [, text = line, age] = /^(.*?)(, (?:\d{1,3} år|\d{2,3}))?$/su.exec(line) ?? [];
  const lexemes = lex(text);
  const person = lexemes[0]?.isCapital ? personAt(text, lexemes, 0) : undefined;
  if (!person || person.end < lexemes.length) return undefined;
  const isAged = age !== undefined && person.name === text;
  return isAged || (person.role !== null && !isRole(person.name.toLowerCase()))
    ? { kind: 'person', person }
    : undefined;
}

const AGREES = /^(?:medhåll|stöd|mothugg|sällskap|uppbackning)$/;

/** "Han får medhåll av Inger, som jobbar i växeln": who comes in is the one who speaks. */
export function agreesWith(
  text: string,
  lexemes: readonly Lexeme[] = lex(text),
  from = 0,
): Subject | undefined {
  const at = lexemes.findIndex(({ lower }, place) => place > from && AGREES.test(lower));
  if (at < 0 || !/^(?:av|från)$/.test(lexemes[at + 1]?.lower ?? '')) return undefined;
  const subject = subjectAt(text, lexemes, at + 2)?.subject;
  return subject?.kind === 'body' ? undefined : subject;
}

function namedIn(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  names: ReadonlySet<string>,
): Subject | undefined {
  for (let at = from; at < lexemes.length; at += 1) {
    const one = lexemes[at];
    if (one && isPronoun(one.lower)) return { kind: 'pronoun', word: one.lower };
    if (!one?.isCapital || isStopWord(one.lower) || isOpener(lexemes, at)) continue;
    const start = nameStart(lexemes, at);
    const person = personAt(text, lexemes, start);
    if (person && isCompany(person)) continue;
    if (person && (person.nameEnd - person.nameStart > 1 || start > from || isTold(lexemes, person, names)))
      return { kind: 'person', person };
  }
  return undefined;
}

/** "|Sedan berättar Per Ek": a small word that opens the sentence before a verb. */
const isOpener = (lexemes: readonly Lexeme[], at: number) =>
  OPENER.test(lexemes[at]?.lower ?? '') && !lexemes[at + 1]?.isCapital;

/** Whether a single word is a person's name and tells of it: "Rosling säger", "Anna är"; not "Strategin har", "Roboten svarar". */
const isTold = (lexemes: readonly Lexeme[], { name, end, role }: PersonPhrase, names: ReadonlySet<string>) =>
  saysAfter(lexemes, end) &&
  (role !== null ||
    names.has(name) ||
    pronounOf(name) !== undefined ||
    (isSpeechVerb(lexemes[end]?.lower ?? '') && !/(?:en|et|na)$/.test(name)));

/** Whether a verb follows whose subject comes before it: "Rosling säger", and not "Därefter säger hon". */
function saysAfter(lexemes: readonly Lexeme[], from: number): boolean {
  const lower = lexemes[from]?.lower ?? '';
  const next = lexemes[from + 1];
  const isInverted = next !== undefined && (isPronoun(next.lower) || next.isCapital);
  return !isInverted && (isSpeechVerb(lower) || hasFiniteVerb([lower]));
}
