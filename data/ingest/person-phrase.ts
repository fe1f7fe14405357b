import { pronounOf } from './first-names.ts';
import { hasFiniteVerb } from './speech-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { endsSentence, type Lexeme, textBetween } from './lexer.ts';
import { genitiveBefore, organisationEnd } from './organisation.ts';
import { rolePhraseAt, roleStart } from './role-phrase.ts';
import { isRelation, isRole, midSentence } from './roles.ts';

/** A person as named at one place: name, and role and organisation where they stand beside it. */
export interface PersonPhrase {
  name: string;
  role: string | null;
  organisation: string | null;
  /** Lexemes [start, end) of the phrase with its titles and appositions; [nameStart, nameEnd) of the name. */
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
}

/** Prepositions between a role and what it is a role of or at. */
const AT_OR_OF = /^(?:för|med|inom|i|vid|på|hos|av|över)$/;
const PARTICLE = /^(?:von|af|de|van|der|den|el|al|bin|la|di|da|du|zu|ten)$/;
/** "Anna Ek, som är it-chef i Boden" */
const WHO_IS = /^som (?:(?:är|var|blev|i dag är|nu är|själv är)(?: ny)?(?= \p{Ll})|(?:arbetar|jobbar|är anställd|verkar|tjänstgör) som(?= ))/u;
/** Words that open a sentence before a name and are on no list of stop words. */
const OPENER =
  /^(?:enligt|även|också|hos|kring|intill|dessutom|därför|däremot|samtidigt|både|varken|kollegan|tack|idag|förra|bakom|bredvid|tillsammans|precis|liksom|utöver|förutom|inför|efter|sedan|men|och|så|där|här|nu)$/;
const POSSESSIVE = /^(?:hennes|hans|hens|deras|min|vår|sin)$/;
const LONGEST_NAME = 5;
/** What makes a run of capitals the name of something else than a person. */
const NO_PERSON =
  /^(?:AB|HB|Region|Kommun|Svenska|Sveriges|Svensk|Nationella|Europeiska|Voister|Stockholms|Förenta|Norra|Södra|Östra|Västra|Nya|Stora|The|Of|Open|Deep)$|(?:verket|bladet|styrelsen|myndigheten|nämnden|rådet|departementet|kansliet|bolaget|förbundet|föreningen|kommun|tidning|tidningen)$/i;

/** Whether a word may be part of a person's name: a capital, then small letters. */
function isNameWord(one: Lexeme | undefined): boolean {
  return (
    one !== undefined && /^(?:\p{Lu}['’]?\p{Ll}[\p{L}'’-]*|\p{Lu}\p{Ll}?)$/u.test(one.text.normalize('NFC'))
  );
}

/** Where a run of name words that begins at a lexeme ends. */
function nameEnd(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (at - from < LONGEST_NAME) {
    if (isNameWord(lexemes[at])) at += 1;
    else if (at > from && PARTICLE.test(lexemes[at]?.text ?? '') && isNameWord(lexemes[at + 1])) at += 2;
    else break;
  }
  return at;
}

const isSentenceStart = (lexemes: readonly Lexeme[], at: number) =>
  at === 0 || endsSentence(lexemes, at - 1) || !lexemes[at - 1]?.isWord;

/** Where a name that begins a sentence begins once titles and small words are set aside: "Rektor| Solveig Anckar". */
export function nameStart(lexemes: readonly Lexeme[], from: number): number {
  const first = lexemes[from];
  if (!first || !isSentenceStart(lexemes, from) || !isNameWord(lexemes[from + 1])) return from;
  return isRole(first.lower) || isStopWord(first.lower) || OPENER.test(first.lower) ? from + 1 : from;
}

/** Whether a run of capitals is plainly something else than a person. */
export const isNoPerson = (words: readonly Lexeme[]) => words.some(({ text }) => NO_PERSON.test(text));

/**
 * The person whose name begins at a lexeme, with what stands before and after it.
 * @param lenient in an attribution any noun before the name is a role: "säger deltagaren Inga-Lill Åhs"
 */
export function personAt(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  lenient = false,
): PersonPhrase | undefined {
  const isTitled = isRole(lexemes[from]?.lower ?? '') && isNameWord(lexemes[from + 1]);
  const at = isTitled ? from + 1 : nameAfterBody(lexemes, from);
  const end = nameEnd(lexemes, at);
  if (end === at || isNoPerson(lexemes.slice(at, end))) return undefined;
  // "Kungliga Tekniska högskolan": capitals that a common noun ends are a body's.
  if (pronounOf(lexemes[at]?.text ?? '') === undefined && organisationEnd(lexemes, at) > end) return undefined;
  const name = textBetween(text, lexemes, at, end);
  const before = roleBefore(text, lexemes, at, lenient);
  const after = roleAfter(text, lexemes, end, before.role !== null);
  return {
    name,
    role: before.role ?? after.role,
    organisation: before.organisation ?? after.organisation,
    start: before.start,
    end: after.end,
    nameStart: at,
    nameEnd: end,
  };
}

/** The role before a name: "it-chef Johan Sandin", "Rektorn, Birgitta Castell", "ministern för civilt försvar X". */
function roleBefore(text: string, lexemes: readonly Lexeme[], at: number, lenient: boolean) {
  const none = { role: null, organisation: null, start: at };
  const head = headBefore(lexemes, at, lenient);
  if (head === undefined) return roleBeforeComma(text, lexemes, at) ?? none;
  if (isRelation(lexemes[head]?.lower ?? '')) {
    let start = head;
    while (isRelation(lexemes[start - 1]?.lower ?? '')) start -= 1;
    return { ...none, start };
  }
  const start = roleStart(lexemes, head);
  // "Hennes chef Ragnar Mo" tells a relation.
  if (POSSESSIVE.test(lexemes[start - 1]?.lower ?? '')) return { ...none, start: start - 1 };
  const body = bodyBetween(lexemes, head, at);
  const role = midSentence(textBetween(text, lexemes, start, body === undefined ? at : body - 1));
  if (body !== undefined) return { role, organisation: textBetween(text, lexemes, body, at), start };
  const genitive = genitiveBefore(text, lexemes, start);
  return { role, organisation: genitive?.organisation ?? null, start: genitive?.start ?? start };
}

function headBefore(lexemes: readonly Lexeme[], at: number, lenient: boolean): number | undefined {
  const before = lexemes[at - 1];
  if (!before?.isWord) return undefined;
  if (isRole(before.lower) || isRelation(before.lower)) return at - 1;
  for (let back = at - 3; back >= at - 9; back -= 1) {
    const [one, next] = [lexemes[back], lexemes[back + 1]];
    if (!one?.isWord || !next?.isWord || hasFiniteVerb([next.lower])) break;
    if (isRole(one.lower) && AT_OR_OF.test(next.lower) && isWhole(lexemes, back + 2, at)) return back;
  }
  const isNoun = /^\p{Ll}{4,}/u.test(before.text) && !isStopWord(before.lower);
  return lenient && isNoun ? at - 1 : undefined;
}

/** Whether what stands between a role's preposition and the name is one noun phrase: nothing or one body in capitals. */
function isWhole(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  const capital = lexemes.findIndex(({ isCapital }, place) => place >= from && place < at && isCapital);
  if (hasFiniteVerb(lexemes.slice(from, at).map(({ lower }) => lower))) return false;
  return capital < 0 || organisationEnd(lexemes, capital) === at || nameAfterBody(lexemes, capital) === at;
}

/** Where the organisation of "it-chefen i Älvhults kommun |Anna Ek" begins, if there is one. */
function bodyBetween(lexemes: readonly Lexeme[], head: number, at: number): number | undefined {
  for (let from = head + 2; from < at; from += 1) {
    if (lexemes[from]?.isCapital && AT_OR_OF.test(lexemes[from - 1]?.lower ?? '')) return from;
  }
  return undefined;
}

/** In "it-chefen i Boden Anna Ek" the run of capitals begins with the place; the first name that is known parts it. */
function nameAfterBody(lexemes: readonly Lexeme[], from: number): number {
  const isPlaced = AT_OR_OF.test(lexemes[from - 1]?.lower ?? '') && isWordBefore(lexemes, from - 1);
  if (!isPlaced) return from;
  const end = nameEnd(lexemes, from);
  for (let at = from + 1; at + 1 < end; at += 1)
    if (pronounOf(lexemes[at]?.text ?? '') !== undefined) return at;
  return from;
}

/** Whether a role stands a few words before a preposition. */
const isWordBefore = (lexemes: readonly Lexeme[], at: number) =>
  lexemes.slice(Math.max(0, at - 5), at).some(({ lower }) => isRole(lower));

/** "Bredbandssamordnaren på fastlandet, Tomas Lehto, …": the role opens the sentence and ends at the comma. */
function roleBeforeComma(text: string, lexemes: readonly Lexeme[], at: number) {
  if (lexemes[at - 1]?.text !== ',') return undefined;
  let start = at - 2;
  while (start > 0 && lexemes[start]?.isWord && lexemes[start - 1]?.isWord) start -= 1;
  if (!isSentenceStart(lexemes, start) || lexemes[start - 1]?.text === ',') return undefined;
  const phrase = rolePhraseAt(text, lexemes, start);
  if (!phrase || phrase.end < start || phrase.role === null) return undefined;
  const role = phrase.role.replace(/\s(?:på|i|vid)\s\p{Ll}.*$/u, '');
  return { role, organisation: phrase.end <= at - 1 ? phrase.organisation : null, start };
}

/** What follows a name: age, bracket, "på X", and what stands after a comma. */
function roleAfter(text: string, lexemes: readonly Lexeme[], from: number, hasRole: boolean) {
  let at = from;
  if (lexemes[at]?.text === ',' && /^\d{1,3}$/.test(lexemes[at + 1]?.text ?? '')) {
    at += /^år$/.test(lexemes[at + 2]?.lower ?? '') ? 3 : 2;
  }
  if (lexemes[at]?.text === '(') return inBrackets(text, lexemes, at);
  if (hasRole && /^(?:på|vid|hos|i|från|inom|för)$/.test(lexemes[at]?.lower ?? '') && lexemes[at + 1]?.isCapital) {
    const end = organisationEnd(lexemes, at + 1);
    return { role: null, organisation: textBetween(text, lexemes, at + 1, end), end };
  }
  const place = hasRole ? undefined : bodyOfName(lexemes, at);
  if (place !== undefined) {
    return { role: null, organisation: textBetween(text, lexemes, at + 1, place), end: place };
  }
  const who = !hasRole && lexemes[at]?.lower === 'som' ? clauseRole(text, lexemes, at) : undefined;
  if (who) return who;
  if (lexemes[at]?.text !== ',') return { role: null, organisation: null, end: at };
  if (hasRole) return organisationApart(text, lexemes, at);
  const phrase = clauseRole(text, lexemes, at + 1) ?? rolePhraseAt(text, lexemes, at + 1, true);
  return phrase ?? organisationApart(text, lexemes, at);
}

/** "som är it-chef i Boden" */
function clauseRole(text: string, lexemes: readonly Lexeme[], from: number) {
  const clause = WHO_IS.exec(text.slice(lexemes[from]?.start ?? text.length));
  return clause ? rolePhraseAt(text, lexemes, from + clause[0].split(/\s+/).length) : undefined;
}

/** "Anna Ek på Digg", "Bo Al från Nacka kommun": a bare place after "från" is where somebody comes from. */
function bodyOfName(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (!lexemes[at + 1]?.isCapital) return undefined;
  const end = organisationEnd(lexemes, at + 1);
  const isBody = isNoPerson(lexemes.slice(at + 1, end)) || /^\p{Lu}{2,}$/u.test(lexemes[end - 1]?.text ?? '');
  if (/^(?:på|hos|vid)$/.test(lexemes[at]?.lower ?? '')) return end;
  return lexemes[at]?.lower === 'från' && isBody ? end : undefined;
}

/** "Åsa Frank, Ekerö kommun." – a caption's form, and that of many attributions; a bare place could be anything. */
function organisationApart(text: string, lexemes: readonly Lexeme[], comma: number) {
  const end = organisationEnd(lexemes, comma + 1);
  const closes = end > comma + 1 && (lexemes[end] === undefined || /^[.:]$/.test(lexemes[end]?.text ?? ''));
  const isBody =
    isNoPerson(lexemes.slice(comma + 1, end)) || /(?:na|stad|en)$/u.test(lexemes[end - 1]?.lower ?? '');
  if (!closes || !isBody) return { role: null, organisation: null, end: comma };
  return { role: null, organisation: textBetween(text, lexemes, comma + 1, end), end };
}

function inBrackets(text: string, lexemes: readonly Lexeme[], open: number) {
  let close = open + 1;
  while (lexemes[close] && lexemes[close]?.text !== ')') close += 1;
  const phrase = rolePhraseAt(text, lexemes, open + 1);
  if (phrase) return { ...phrase, end: close + 1 };
  const first = lexemes[open + 1];
  const isPlaced = /^(?:i|på)$/.test(lexemes[close + 1]?.lower ?? '') && lexemes[close + 2]?.isCapital;
  if (isPlaced) {
    const end = organisationEnd(lexemes, close + 2);
    return { role: null, organisation: textBetween(text, lexemes, close + 2, end), end };
  }
  const organisation = first?.isCapital ? textBetween(text, lexemes, open + 1, close) : null;
  const after = lexemes[close + 1]?.text === ',' ? rolePhraseAt(text, lexemes, close + 2, true) : undefined;
  return {
    role: after?.role ?? null,
    organisation: after?.organisation ?? organisation,
    end: after?.end ?? close + 1,
  };
}
