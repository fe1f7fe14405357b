import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { type Lexeme, textBetween } from './lexer.ts';
import { AT_OR_OF, isNameWord, isNoPerson, isSentenceStart, nameAfterBody, nameEnd } from './name-words.ts';
import { genitiveBefore, organisationEnd } from './organisation.ts';
import { roleAfter } from './role-after.ts';
import { rolePhraseAt, roleStart } from './role-phrase.ts';
import { bodyOfRole, isRelation, isRole, midSentence } from './roles.ts';
import { hasFiniteVerb } from './speech-verbs.ts';

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

const POSSESSIVE = /^(?:hennes|hans|hens|deras|min|vår|sin)$/;

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
  if (pronounOf(lexemes[at]?.text ?? '') === undefined && organisationEnd(lexemes, at) > end)
    return undefined;
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
  return {
    role,
    organisation: genitive?.organisation ?? bodyOfRole(role) ?? null,
    start: genitive?.start ?? start,
  };
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
