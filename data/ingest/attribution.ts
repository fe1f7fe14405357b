import { endsSentence, type Lexeme, lex, textBetween } from './lexer.ts';
import { nameStart, type PersonPhrase, personAt } from './person-phrase.ts';
import { organisationEnd, withoutGenitive } from './organisation.ts';
import { roleStart } from './role-phrase.ts';
import { isRole, midSentence } from './roles.ts';
import { hasFiniteVerb, isOwnSubject, isPronoun, isSpeechVerb } from './speech-verbs.ts';

/** Whom an attribution names: a person, a pronoun, a role alone, somebody nameless, or a body. */
export type Subject =
  | { kind: 'person'; person: PersonPhrase }
  | { kind: 'pronoun'; word: string }
  | { kind: 'role' | 'anonymous' | 'body'; words: string };

/** An attribution (anföringssats) in a text: characters [start, end), and how the speech goes on after it. */
export interface Attribution {
  subject: Subject;
  start: number;
  end: number;
  /** What joined the speech to the attribution, and what ends the attribution. */
  before: string;
  after: string;
  /** "… säger X och fortsätter:" – the next paragraph is the same speaker's. */
  leadsOn: boolean;
}

const ADVERB = /^(?:också|även|nu|då|sedan|vidare|dock|därför|däremot|till|slut|i|sin|tur)$/;
const RESUMES =
  /^(?:och|men|så|för|det|den|de|jag|vi|att|eftersom|när|om|utan|fast|där|då|man|som|vilket|särskilt|inte|i|på|av|med|här|nu|kanske|trots|samtidigt|hur|vad|ifall|innan|medan|alltså|liksom|även|också|till|därför|eller|du|ni)$/;
/** A stretch after an attribution's comma that is longer is speech, with or without a verb. */
const LONGEST_END = 12;
const PLAIN_VERB = /^(?:säger|sa|sade|berättar|menar)$/;
const BORDER = /^[.!?…:;]$/;

interface Named {
  subject: Subject;
  end: number;
}

/** The subject that begins at a lexeme, and the lexeme after it; undefined where the verb is the speech's own. */
export function subjectAt(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  let at = lexemes[from]?.text === ',' ? from + 1 : from;
  while (ADVERB.test(lexemes[at]?.lower ?? '') && at < from + 3) at += 1;
  const first = lexemes[at];
  if (!first?.isWord || isOwnSubject(first.lower)) return undefined;
  if (isPronoun(first.lower) && !first.isCapital)
    return { subject: { kind: 'pronoun', word: first.lower }, end: at + 1 };
  if (/^(?:en|ett)$/.test(first.lower)) return anonymousAt(text, lexemes, at);
  return personFrom(text, lexemes, at) ?? bodyFrom(text, lexemes, at) ?? roleFrom(text, lexemes, at);
}

/** The first name in the clause, when all that stands before it is title. */
function personFrom(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  let fallback: Named | undefined;
  for (let at = from; at < from + 14; at += 1) {
    const one = lexemes[at];
    if (!one || BORDER.test(one.text)) break;
    if (!one.isCapital) continue;
    const person = personAt(text, lexemes, at, at > from);
    if (!person) continue;
    const titled = person.start <= from ? person : withTitle(text, lexemes, person, from);
    if (!titled) continue;
    const named: Named = { subject: { kind: 'person', person: titled }, end: titled.end };
    // "Älvhults kommuns it-chef Johan Sandin" begins like a name and is an organisation's genitive.
    const leads =
      titled.role === null && /s$/.test(titled.name) && /^\p{Ll}/u.test(lexemes[titled.end]?.text ?? '');
    if (!leads) return named;
    fallback ??= named;
  }
  return fallback;
}

/** All words between the verb and the name are title, also where it is spelt as no other: "klimat och miljöminister". */
function withTitle(
  text: string,
  lexemes: readonly Lexeme[],
  person: PersonPhrase,
  from: number,
): PersonPhrase | undefined {
  const words = lexemes.slice(from, person.nameStart);
  const [first] = words;
  const lasts = words.at(-1)?.text === ',' ? words.slice(0, -1) : words;
  const isTitle = lasts
    .slice(1)
    .every(({ isWord, isCapital, lower }) => isWord && !isCapital && !hasFiniteVerb([lower]));
  if (!first || !isTitle || lasts.length === 0 || !lasts.some(({ lower }) => isRole(lower))) return undefined;
  const ofBody = first.isCapital && /s$/.test(first.lower) && lasts.length > 1;
  const role = midSentence(textBetween(text, lexemes, ofBody ? from + 1 : from, from + lasts.length));
  return {
    ...person,
    role,
    organisation: ofBody ? withoutGenitive(first.text) : person.organisation,
    start: from,
  };
}

function bodyFrom(text: string, lexemes: readonly Lexeme[], at: number) {
  if (!lexemes[at]?.isCapital) return undefined;
  const end = organisationEnd(lexemes, at);
  if (end === at) return undefined;
  return { subject: { kind: 'body' as const, words: textBetween(text, lexemes, at, end) }, end };
}

/** "menar klimat- och miljöministern" */
function roleFrom(text: string, lexemes: readonly Lexeme[], from: number) {
  for (let at = from; at < from + 6; at += 1) {
    const one = lexemes[at];
    if (!one?.isWord) return undefined;
    if (!isRole(one.lower)) continue;
    if (roleStart(lexemes, at) > from) return undefined;
    const words = midSentence(textBetween(text, lexemes, from, at + 1));
    return { subject: { kind: 'role' as const, words }, end: at + 1 };
  }
  return undefined;
}

/** "säger en lärare som vill vara anonym" */
function anonymousAt(text: string, lexemes: readonly Lexeme[], at: number) {
  let head = at + 1;
  while (lexemes[head]?.isWord && !isRole(lexemes[head]?.lower ?? '') && head < at + 5) head += 1;
  if (!isRole(lexemes[head]?.lower ?? '')) head = at + 1;
  const words = textBetween(text, lexemes, at + 1, head + 1);
  return words === '' ? undefined : { subject: { kind: 'anonymous' as const, words }, end: head + 1 };
}

/** Where the attribution ends: with its sentence, or at a comma after which the speech goes on. */
function clauseEnd(lexemes: readonly Lexeme[], from: number): { end: number; after: string } {
  for (let at = from; at < lexemes.length; at += 1) {
    const one = lexemes[at];
    if (!one) break;
    if (endsSentence(lexemes, at) || one.text === ':') return { end: at + 1, after: one.text };
    const next = lexemes[at + 1];
    if (one.text === ',' && next && goesOn(lexemes, at, at === from)) return { end: at + 1, after: ',' };
    if (/^[–—]$/.test(one.text)) return { end: at, after: '–' };
    // A mark that opens after the attribution is speech again.
    if (/^[”"»«“]$/.test(one.text)) return { end: at, after: one.text };
  }
  return { end: lexemes.length, after: '' };
}

/**
 * Whether the speech goes on after an attribution's comma. It does not where the rest is a short end without a verb
 * ("…, migrationspolitisk talesperson.") or a clause about the speaker ("…, som leder mötet.").
 */
function goesOn(lexemes: readonly Lexeme[], comma: number, isFirst: boolean): boolean {
  const next = lexemes[comma + 1];
  if (!next?.isWord) return isFirst;
  const rest = lexemes.slice(comma + 1);
  const isEnd = !rest.slice(0, -1).some((_, at) => endsSentence(rest, at));
  if (isEnd && next.lower === 'som' && isFirst) return false;
  if (RESUMES.test(next.lower)) return true;
  return isFirst && !(isEnd && rest.length <= LONGEST_END && !hasFiniteVerb(rest.map(({ lower }) => lower)));
}

/**
 * Every attribution in a stretch of speech, in order. One begins with a verb of saying after a comma, a question
 * or exclamation mark, a closing mark or a dash, and its subject comes right after it (inverted order; Språkrådet,
 * Svenska skrivregler, on anföring).
 */
export function attributionsIn(text: string): Attribution[] {
  const lexemes = lex(text);
  const found: Attribution[] = [];
  for (let at = 1; at < lexemes.length; at += 1) {
    const verb = lexemes[at];
    const before = lexemes[at - 1];
    if (!verb || !before || !isSpeechVerb(verb.lower) || verb.isCapital) continue;
    const named = subjectAt(text, lexemes, at + 1);
    if (!named) continue;
    const { end, after } = clauseEnd(lexemes, named.end);
    // A full stop before a verb in small letters is a slip of the pen; so is no sign at all, at the very end.
    const slips = end === lexemes.length && named.subject.kind === 'person' && PLAIN_VERB.test(verb.lower);
    if (!/^[,?!…”"»«“–—]$/.test(before.text) && !(slips && (before.isWord || before.text === '.'))) continue;
    const start = /^[,–—]$/.test(before.text) ? before.start : verb.start;
    const last = lexemes[end - 1];
    const tail = lexemes.slice(named.end, end);
    const leadsOn = after === ':' && tail.some(({ lower }) => isSpeechVerb(lower) || lower === 'följande');
    found.push({
      subject: named.subject,
      start,
      end: last?.end ?? verb.end,
      before: before.text,
      after,
      leadsOn,
    });
    at = Math.max(at, end - 1);
  }
  return found;
}

/**
 * The person or pronoun that a sentence before a colon introduces: "Statssekreterare Anna Dahlberg beskriver
 * funktionen:". The last one named that has a verb after it.
 */
export function introducedBy(text: string): Subject | undefined {
  const lexemes = lex(text);
  let from = lexemes.length - 1;
  while (from > 0 && !endsSentence(lexemes, from - 1)) from -= 1;
  for (let at = from; at < lexemes.length; at += 1) {
    const one = lexemes[at];
    if (one && isPronoun(one.lower)) return { kind: 'pronoun', word: one.lower };
    if (!one?.isCapital) continue;
    const start = nameStart(lexemes, at);
    const person = personAt(text, lexemes, start);
    if (person && (person.nameEnd - person.nameStart > 1 || start > from || saysAfter(lexemes, person.end)))
      return { kind: 'person', person };
  }
  return undefined;
}

function saysAfter(lexemes: readonly Lexeme[], from: number): boolean {
  const lower = lexemes[from]?.lower ?? '';
  return isSpeechVerb(lower) || hasFiniteVerb([lower]);
}
