import { endsSentence, type Lexeme, lex, textBetween } from './lexer.ts';
import { nameStart, type PersonPhrase, personAt } from './person-phrase.ts';
import { organisationEnd, withoutGenitive } from './organisation.ts';
import { rolePhraseAt } from './role-phrase.ts';
import { isRole, midSentence } from './roles.ts';
import { hasFiniteVerb, isOwnSubject, isPronoun, isSpeechVerb } from './speech-verbs.ts';

/** Whom an attribution names: a person, a pronoun, a role alone, somebody nameless, or a body. */
export type Subject =
  | { kind: 'person'; person: PersonPhrase }
  | { kind: 'pronoun'; word: string }
  | { kind: 'role'; words: string; organisation: string | null }
  | { kind: 'anonymous' | 'body'; words: string };

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
  /^(?:och|men|så|för|det|den|de|jag|vi|att|eftersom|när|om|utan|fast|där|då|man|som|vilket|särskilt|inte|i|på|av|med|här|nu|kanske|trots|åtminstone|helst|dessutom|bara|ändå|ofta|alltid|aldrig|ibland|snarare|möjligen|annars|samtidigt|hur|vad|ifall|innan|medan|alltså|liksom|även|också|till|därför|eller|du|ni)$/;
/** A stretch after an attribution's comma that is longer is speech, with or without a verb. */
const LONGEST_END = 12;
const PLAIN_VERB = /^(?:säger|sa|sade|berättar|menar)$/;
const CLOSES = /^[”"»«“]$/;
/** After a closing mark any verb may be one of saying: inflikar, fnissade, ryter. */
const VERB_FORM = /^\p{L}{2,}(?:ar|er|ade|te|de|år)$/u;
const SUPINE =
  /^(?:sagt|berättat|skrivit|förklarat|menat|uttryckt|konstaterat|uppgett|uppgivit|påpekat|svarat|kommenterat|meddelat|framhållit|hävdat)$/;
/** What a speaker does on: verbs that hardly anybody says of himself without "jag". */
const DOES =
  /^(?:tillägger|tillade|fortsätter|fortsatte|förklarar|förklarade|berättar|berättade|konstaterar|konstaterade|påpekar|påpekade|understryker|underströk|betonar|betonade|ler|log|skrattar|skrattade|suckar|suckade|nickar|nickade|pekar|pekade|hänvisar|hänvisade|syftar|syftade|medger|medgav|menar|menade|säger|sa|sade|lägger|poängterar|framhåller|exemplifierar|jämför|frågar|undrar|slår|rycker|skakar|tittar|ser|visar)$/;
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
  const apart = titledApart(text, lexemes, from);
  if (apart) return apart;
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

/** "säger it-chefen i Nacka, Anna Ek": the name in apposition to a role with its body. */
function titledApart(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  const first = lexemes[from];
  const mayLead = !first?.isCapital || isRole(first.lower);
  const phrase = mayLead ? rolePhraseAt(text, lexemes, from) : undefined;
  if (!phrase?.role || phrase.organisation === null || lexemes[phrase.end]?.text !== ',') return undefined;
  const person = personAt(text, lexemes, phrase.end + 1);
  if (!person || person.nameEnd - person.nameStart < 2) return undefined;
  const { role, organisation } = phrase;
  return { subject: { kind: 'person', person: { ...person, role, organisation, start: from } }, end: person.end };
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
  if (lasts.length === 1 && /^\d+-årig[ae]$/.test(first?.lower ?? '')) return { ...person, start: from };
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

/** "menar klimat- och miljöministern", "säger kommundirektören i Boden" */
function roleFrom(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  const phrase = rolePhraseAt(text, lexemes, from);
  if (!phrase || phrase.role === null) return undefined;
  let head = from;
  while (!isRole(lexemes[head]?.lower ?? '')) head += 1;
  while (lexemes[head + 1]?.lower === 'och' && isRole(lexemes[head + 2]?.lower ?? '')) head += 2;
  const isWhole = phrase.organisation !== null || lexemes[head + 1]?.lower === 'för';
  const { role, organisation, end } = isWhole
    ? phrase
    : { role: midSentence(textBetween(text, lexemes, from, head + 1)), organisation: null, end: head + 1 };
  return { subject: { kind: 'role', words: role ?? '', organisation }, end };
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
  if (isNarrated(rest)) return false;
  if (RESUMES.test(next.lower)) return true;
  return isFirst && !(isEnd && rest.length <= LONGEST_END && !hasFiniteVerb(rest.map(({ lower }) => lower)));
}

/** Whom a verb at a lexeme says to speak: "säger X", "har X sagt tidigare"; after marks also "enligt X". */
function saidBy(text: string, lexemes: readonly Lexeme[], at: number): Named | undefined {
  const lower = lexemes[at]?.lower ?? '';
  if (isSpeechVerb(lower)) return subjectAt(text, lexemes, at + 1);
  const sign = lexemes[at - 1]?.text === ',' ? lexemes[at - 2] : lexemes[at - 1];
  if (lower === 'enligt') {
    const named = subjectAt(text, lexemes, at + 1);
    const isLast = named?.subject.kind === 'person' && named.end >= lexemes.length - 1;
    return CLOSES.test(sign?.text ?? '') || (isLast && sign !== lexemes[at - 1]) ? named : undefined;
  }
  const isAux = /^(?:har|hade)$/.test(lower);
  const mayBeVerb = CLOSES.test(sign?.text ?? '') && VERB_FORM.test(lower);
  const named = isAux || mayBeVerb ? subjectAt(text, lexemes, at + 1) : undefined;
  if (!named) return undefined;
  if (!isAux) return /^(?:person|pronoun)$/.test(named.subject.kind) ? named : undefined;
  for (let end = named.end; end < named.end + 3; end += 1)
    if (SUPINE.test(lexemes[end]?.lower ?? '')) return { ...named, end: end + 1 };
  return undefined;
}

/** "säger X, och tillägger att …", "säger X, medan hon häller upp": what the speaker does is told, and not said. */
function isNarrated([first, second]: readonly Lexeme[]): boolean {
  if (first?.lower === 'och') return DOES.test(second?.lower ?? '');
  return /^(?:medan|samtidigt)$/.test(first?.lower ?? '') && /^(?:hon|han|hen|som)$/.test(second?.lower ?? '');
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
    if (!verb || !before || verb.isCapital) continue;
    const named = saidBy(text, lexemes, at);
    if (!named) continue;
    const { end, after } = clauseEnd(lexemes, named.end);
    // A full stop before a verb in small letters is a slip of the pen; so is no sign at all, at the very end.
    const slips = end === lexemes.length && named.subject.kind === 'person' && PLAIN_VERB.test(verb.lower);
    // "Det går bra. Det säger Anna Ek."
    const tells = /^(?:Det|Så)$/.test(before.text) && at > 1 && endsSentence(lexemes, at - 2);
    if (!/^[,?!…”"»«“–—]$/.test(before.text) && !tells && !(slips && (before.isWord || before.text === '.'))) continue;
    const start = /^[,–—]$/.test(before.text) || tells ? before.start : verb.start;
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

/** Whom the sentence after a quotation names: "Det säger Anna Ek, it-chef i Boden." */
export function toldAfter(text: string): Subject | undefined {
  const lexemes = lex(text);
  const [first, verb] = lexemes;
  if (!/^(?:det|så|detta|orden)$/.test(first?.lower ?? '') || !isSpeechVerb(verb?.lower ?? '')) return undefined;
  const subject = subjectAt(text, lexemes, 2)?.subject;
  return subject?.kind === 'body' ? undefined : subject;
}

/**
 * Whom a sentence before a colon introduces: "Statssekreterare Anna Dahlberg beskriver funktionen:", "Så här svarar
 * kommundirektören:". The subject that opens it, else the last one named that has a verb after it.
 */
export function introducedBy(text: string): Subject | undefined {
  const lexemes = lex(text);
  let from = lexemes.length - 1;
  while (from > 0 && !endsSentence(lexemes, from - 1)) from -= 1;
  const lead = subjectAt(text, lexemes, from);
  const { subject } = lead ?? {};
  if (subject?.kind === 'person' && (subject.person.name.includes(' ') || saysAfter(lexemes, lead?.end ?? 0)))
    return subject;
  const named = namedIn(text, lexemes, from);
  if (named) return named;
  if (subject && subject.kind !== 'body' && saysAfter(lexemes, lead?.end ?? 0)) return subject;
  const verb = lexemes.findIndex(({ lower }, at) => at >= from && isSpeechVerb(lower));
  const inverted = verb < 0 ? undefined : subjectAt(text, lexemes, verb + 1)?.subject;
  return inverted?.kind === 'body' ? undefined : inverted;
}

function namedIn(text: string, lexemes: readonly Lexeme[], from: number): Subject | undefined {
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
