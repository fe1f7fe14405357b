import { pronounOf } from './first-names.ts';
import { type Lexeme, textBetween } from './lexer.ts';
import { AT_OR_OF, isFullName, isSentenceStart, leadingParticles } from './name-words.ts';
import { anonymousAt, relationAt, togetherAt } from './nameless-subject.ts';
import { organisationEnd, withoutGenitive } from './organisation.ts';
import { type PersonPhrase, personAt } from './person-phrase.ts';
import { rolePhraseAt } from './role-phrase.ts';
import { isRelation, isRole, isRolePrefix, isTitleAdjective, midSentence } from './roles.ts';
import { hasFiniteVerb, isOwnSubject, isPronoun, isSpeechVerb } from './speech-verbs.ts';

/** Whom an attribution names: a person, a pronoun, a role alone, somebody nameless, or a body. */
export type Subject =
  | { kind: 'person'; person: PersonPhrase }
  | { kind: 'pronoun'; word: string }
  | { kind: 'role'; words: string; organisation: string | null }
  | { kind: 'anonymous' | 'body'; words: string };

const ADVERB = /^(?:också|även|nu|då|sedan|vidare|dock|därför|däremot)$/;

/** Adverbials of several words between verb and subject; "i ett mejl" is none, and names nobody. */
const PHRASES = [
  ['i', 'sin', 'tur'],
  ['till', 'slut'],
  ['till', 'sist'],
];

const BORDER = /^[.!?…:;]$/;

export interface Named {
  subject: Subject;
  end: number;
}

/** The subject that begins at a lexeme, and the lexeme after it; undefined where the verb is the speech's own. */
export function subjectAt(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  let at = lexemes[from]?.text === ',' ? from + 1 : from;
  while (ADVERB.test(lexemes[at]?.lower ?? '') && at < from + 3) at += 1;
  at +=
    PHRASES.find((words) => words.every((word, place) => lexemes[at + place]?.lower === word))?.length ?? 0;
  if (isDefiniteTitle(lexemes, at) || lexemes[at]?.lower === 'dess') at += 1;
  const first = lexemes[at];
  const together = togetherAt(lexemes, at);
  if (together) return together;
  const isSurname = leadingParticles(lexemes, at) > 0;
  if (!first?.isWord || (isOwnSubject(first.lower) && !isSurname)) return undefined;
  // "Han minns mötet:" opens a sentence; "Han Kang" is a name.
  const isName = first.isCapital && (!isSentenceStart(lexemes, at) || lexemes[at + 1]?.isCapital === true);
  if (isPronoun(first.lower) && !isName)
    return { subject: { kind: 'pronoun', word: first.lower }, end: at + 1 };
  if (isPossessive(first.lower) || /^(?:min|mitt|vår|vårt)$/.test(first.lower)) {
    const apart = personFrom(text, lexemes, at);
    return apart ?? relationAt(lexemes, at + 1);
  }
  if (/^(?:en|ett)$/.test(first.lower)) return anonymousAt(text, lexemes, at);
  const named = personFrom(text, lexemes, at);
  if (named?.subject.kind === 'person' && isCompany(named.subject.person))
    return { ...named, subject: { kind: 'body', words: named.subject.person.name } };
  return named ?? bodyFrom(text, lexemes, at) ?? roleFrom(text, lexemes, at);
}

/** "säger leverantören Telekomma", "Leverantören svarar": a word that is no first name, and what companies are. */
export const isCompany = ({ name, role }: PersonPhrase) =>
  !name.includes(' ') && pronounOf(name) === undefined && COMPANY.test(role ?? name);

const COMPANY =
  /^\p{L}*(?:leverantör|bolag|företag|koncern|jätt|kedj|operatör|myndighet|organisation)e?(?:n|en|et)$/iu;

/** "säger den nya it-chefen Anna Ek" */
function isDefiniteTitle(lexemes: readonly Lexeme[], at: number): boolean {
  const describes = lexemes[at + 1]?.lower ?? '';
  const leads = isTitleAdjective(describes) || isRolePrefix(describes);
  return (
    lexemes[at]?.lower === 'den' &&
    leads &&
    isRole(lexemes[at + 2]?.lower ?? '') &&
    lexemes[at + 3]?.isCapital === true
  );
}

/** The first name in the clause, when all that stands before it is title. */
function personFrom(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  const apart = titledApart(text, lexemes, from) ?? ofShortened(text, lexemes, from);
  if (apart) return apart;
  let fallback: Named | undefined;
  for (let at = from; at < from + 14; at += 1) {
    const one = lexemes[at];
    if (!one || BORDER.test(one.text)) break;
    if (!one.isCapital && leadingParticles(lexemes, at) === 0) continue;
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
  // "säger Datakrafts vd, Jan-Olof Hed"
  const isOwner = /[^s]s$/.test(first?.lower ?? '') && isRole(lexemes[from + 1]?.lower ?? '');
  const mayLead = !first?.isCapital || isRole(first.lower) || isOwner;
  const phrase = mayLead ? rolePhraseAt(text, lexemes, from) : undefined;
  if (!phrase?.role || phrase.organisation === null || lexemes[phrase.end]?.text !== ',')
    return colleagueApart(text, lexemes, from);
  const person = personAt(text, lexemes, phrase.end + 1);
  if (!person || person.nameEnd - person.nameStart < 2) return undefined;
  const { role, organisation } = phrase;
  return {
    subject: { kind: 'person', person: { ...person, role, organisation, start: from } },
    end: person.end,
  };
}

/** "menar Sveriges Kommuner och Regioners (SKR) ordförande Anna Ek (S)": the body's short name stands after its genitive. */
function ofShortened(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  const end = lexemes[from]?.isCapital ? organisationEnd(lexemes, from) : from;
  const [open, short, close] = lexemes.slice(end, end + 3);
  const isShortened = open?.text === '(' && /^\p{Lu}{2,}$/u.test(short?.text ?? '') && close?.text === ')';
  if (!isShortened || !/s$/.test(lexemes[end - 1]?.lower ?? '')) return undefined;
  const named = personFrom(text, lexemes, end + 3);
  if (named?.subject.kind !== 'person' || named.subject.person.role === null) return undefined;
  const organisation = withoutGenitive(textBetween(text, lexemes, from, end));
  return {
    subject: { kind: 'person', person: { ...named.subject.person, organisation, start: from } },
    end: named.end,
  };
}

/** "säger hans kollega i Österåker, digitaliseringschef Emma Thorell": where the colleague works, and who it is. */
function colleagueApart(text: string, lexemes: readonly Lexeme[], from: number): Named | undefined {
  if (!isPossessive(lexemes[from]?.lower ?? '') || !isRelation(lexemes[from + 1]?.lower ?? ''))
    return undefined;
  if (!/^(?:i|på|vid|hos)$/.test(lexemes[from + 2]?.lower ?? '') || !lexemes[from + 3]?.isCapital)
    return undefined;
  const end = organisationEnd(lexemes, from + 3);
  const named = lexemes[end]?.text === ',' ? personFrom(text, lexemes, end + 1) : undefined;
  if (named?.subject.kind !== 'person') return undefined;
  const { person } = named.subject;
  const organisation = person.organisation ?? textBetween(text, lexemes, from + 3, end);
  return { subject: { kind: 'person', person: { ...person, organisation, start: from } }, end: named.end };
}

const isPossessive = (lower: string) => /^(?:hans|hennes|hens|deras)$/.test(lower);

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
  // "säger kommundirektören i Boden" names a place and no person.
  if (AT_OR_OF.test(lasts.at(-1)?.lower ?? '') && !isFullName(person.name)) return undefined;
  const isTitle = lasts
    .slice(1)
    .every(({ isWord, isCapital, lower }) => isWord && !isCapital && !hasFiniteVerb([lower]));
  // "Däremot |svarar oppositionsrådet Stina Dahl": a verb is no part of a title.
  if (lasts.some(({ lower }) => isSpeechVerb(lower))) return undefined;
  // "skriver kommundirektören i ett mejl till Posten" names no person.
  if (lasts.some(({ lower }) => /^(?:till|ett|en|efter|under|att|när)$/.test(lower))) return undefined;
  // "säger hennes chef, Carl Mo" tells a relation.
  if (isPossessive(first?.lower ?? '') && lasts.some(({ lower }) => isRole(lower)))
    return { ...person, start: from };
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
