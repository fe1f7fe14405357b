import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { type Lexeme, textBetween } from './lexer.ts';
import { isRole, isRolePrefix, isTitleAdjective, midSentence } from './roles.ts';
import { hasFiniteVerb, isSpeechVerb } from './speech-verbs.ts';

/** A role and whom it is held at, with the lexeme after them. */
export interface RolePhrase {
  role: string | null;
  organisation: string | null;
  end: number;
}

const PREPOSITION = /^(?:på|vid|i|hos|för|från|inom|till|åt|av|med|om|under)$/;
/** Prepositions after which an organisation stands. */
const AT = /^(?:på|vid|i|hos|för|från|inom|åt)$/;
/** Common nouns that end an organisation's name: Åre kommun, Göteborgs universitet. */
const ORGANISATION_NOUN =
  /^(?:kommun(?:er)?|stad|regionen?|län|universitet|högskola|gymnasium|skola|sjukhus|förvaltning|nämnd|bibliotek|museum|landsting|socken|församling)$/;
const LONGEST_TAIL = 8;
const LONGEST_ORGANISATION = 7;

/** Where the name of an organisation that begins at a lexeme ends: Kvarnholmens fiberförening, Låset & Nyckeln. */
export function organisationEnd(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (lexemes[at]?.isCapital || /^\d+$/.test(lexemes[at]?.text ?? '')) {
    at += 1;
    const next = lexemes[at + 1];
    if (/^(?:[&/]|och)$/.test(lexemes[at]?.text ?? '') && next?.isCapital && !lexemes[at + 2]?.isCapital)
      at += 1;
    if (
      lexemes[at]?.lower === 'för' &&
      /(?:heten|institutet|rådet|centrum)$/.test(lexemes[at - 1]?.lower ?? '')
    )
      return purposeEnd(lexemes, at + 1);
  }
  const last = lexemes[at - 1];
  const next = lexemes[at];
  if (at === from || !last || !next) return at;
  if (next.isWord && ORGANISATION_NOUN.test(next.lower)) return at + 1;
  if (/s$/.test(last.lower) && next.isWord && /^\p{Ll}{4,}/u.test(next.text) && !hasFiniteVerb([next.lower]))
    return organisationPlace(lexemes, at + 1);
  return organisationPlace(lexemes, at);
}

/** "Myndigheten för samhällsskydd och beredskap" */
function purposeEnd(lexemes: readonly Lexeme[], from: number): number {
  return lexemes[from + 1]?.lower === 'och' && lexemes[from + 2]?.isWord ? from + 3 : from + 1;
}

/** "Kommunjuristerna i Norr AB": a name in the definite form takes its place with it. */
function organisationPlace(lexemes: readonly Lexeme[], at: number): number {
  const definite = /(?:en|et|an|na|ne)$/.test(lexemes[at - 1]?.lower ?? '');
  if (!definite || lexemes[at]?.lower !== 'i' || !lexemes[at + 1]?.isCapital) return at;
  let end = at + 1;
  while (lexemes[end]?.isCapital) end += 1;
  return end;
}

/** The organisation named by a genitive: Älvhults kommuns, Vetenskapsrådets, USA:s. */
export const withoutGenitive = (name: string) => name.replace(/:?s$/u, '');

/** Where a role's own words begin, going back from its head: "arbetsmarknads- och integrations|minister". */
export function roleStart(lexemes: readonly Lexeme[], head: number): number {
  let at = head;
  for (;;) {
    const before = lexemes[at - 1];
    if (!before) return at;
    const leads = isRolePrefix(before.lower) || (isTitleAdjective(before.lower) && !before.isCapital);
    if (leads && !/^(?:första|andra)$/.test(before.lower)) at -= 1;
    else if (before.lower === 'och' && lexemes[at - 2]?.text.endsWith('-')) at -= 2;
    else if (before.text === ',' && lexemes[at - 2]?.text.endsWith('-')) at -= 2;
    else if (before.lower === 'och' && isRole(lexemes[at - 2]?.lower ?? '')) at -= 2;
    else return at;
  }
}

/** The organisation in the genitive that ends before a lexeme, with where it begins. */
export function genitiveBefore(
  text: string,
  lexemes: readonly Lexeme[],
  at: number,
): { organisation: string; start: number } | undefined {
  const last = lexemes[at - 1];
  if (!last?.isWord || !/s$/.test(last.lower)) return undefined;
  let start = at - 1;
  if (!last.isCapital) start -= 1;
  if (!lexemes[start]?.isCapital) return undefined;
  while (lexemes[start - 1]?.isCapital) start -= 1;
  return { organisation: withoutGenitive(textBetween(text, lexemes, start, at)), start };
}

/** The head of a role that begins at a lexeme, at most a few words on; undefined where none does. */
function headFrom(lexemes: readonly Lexeme[], from: number): number | undefined {
  for (let at = from; at < from + 6; at += 1) {
    const one = lexemes[at];
    if (!one) return undefined;
    if (one.isWord && isRole(one.lower)) return at;
    const leads =
      isRolePrefix(one.lower) ||
      isTitleAdjective(one.lower) ||
      one.text.endsWith('-') ||
      one.lower === 'och' ||
      one.text === ',' ||
      /s$/.test(one.lower);
    if (!leads || (one.text === ',' && !lexemes[at - 1]?.text.endsWith('-'))) return undefined;
  }
  return undefined;
}

/** Right after a name and a comma any noun is a role, unless it begins a clause: "Sara Ek, busschaufför i Boden". */
function nounAt(lexemes: readonly Lexeme[], from: number): number | undefined {
  let at = from;
  if (isTitleAdjective(lexemes[at]?.lower ?? '') && lexemes[at + 1]?.isWord) at += 1;
  const one = lexemes[at];
  if (!one || !/^\p{Ll}[\p{L}-]{2,}$/u.test(one.text)) return undefined;
  let end = at;
  while (lexemes[end]?.isWord) end += 1;
  const words = lexemes.slice(at, end).map(({ lower }) => lower);
  const isClause =
    isStopWord(one.lower) || isSpeechVerb(one.lower) || hasFiniteVerb(words) || words.length > LONGEST_TAIL;
  return isClause ? undefined : at;
}

/** A role that begins at a lexeme, and its organisation before (genitive) or after (på, vid, comma, or nothing). */
export function rolePhraseAt(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  lenient = false,
): RolePhrase | undefined {
  const first = /^(?:en|ett)$/.test(lexemes[from]?.lower ?? '') ? from + 1 : from;
  let head = headFrom(lexemes, first) ?? (lenient ? nounAt(lexemes, first) : undefined);
  if (head === undefined) return undefined;
  const genitive = genitiveBefore(text, lexemes, Math.max(roleStart(lexemes, head), first));
  const start = genitive ? Math.max(roleStart(lexemes, head), first) : first;
  while (lexemes[head + 1]?.lower === 'och' && isRole(lexemes[head + 2]?.lower ?? '')) head += 2;
  const tail = roleTail(text, lexemes, head + 1);
  if (!tail) return undefined;
  const role = midSentence(textBetween(text, lexemes, start, tail.roleEnd));
  return { role, organisation: genitive?.organisation ?? tail.organisation, end: tail.end };
}

/** What follows a role's head: "direktör |för vetenskapskontoret i USA:s energidepartement". */
function roleTail(text: string, lexemes: readonly Lexeme[], from: number) {
  const organisationFrom = (start: number, roleEnd: number) => {
    const end = organisationEnd(lexemes, start);
    return { roleEnd, organisation: textBetween(text, lexemes, start, end), end };
  };
  if (lexemes[from]?.isCapital) {
    // "…, kulturminister Parisa Liljestrand": another person's title and name.
    const isName = pronounOf(lexemes[from].text) !== undefined && lexemes[from + 1]?.isCapital;
    return isName ? undefined : organisationFrom(from, from);
  }
  let at = from;
  for (; at < from + LONGEST_TAIL; at += 1) {
    const one = lexemes[at];
    if (!one?.isWord || (at === from && !PREPOSITION.test(one.lower))) break;
    if (AT.test(one.lower) && lexemes[at + 1]?.isCapital) return organisationFrom(at + 1, at);
    if (hasFiniteVerb([one.lower]) || one.lower === 'som') {
      at = from;
      break;
    }
  }
  const end = organisationAfterComma(lexemes, at);
  if (end === undefined) return { roleEnd: at, organisation: null, end: at };
  return { roleEnd: at, organisation: textBetween(text, lexemes, at + 1, end), end };
}

/** "it-chef, Ekerö kommun.": a short stretch after the comma that begins with a capital, or says where, and no verb. */
function organisationAfterComma(lexemes: readonly Lexeme[], comma: number): number | undefined {
  if (lexemes[comma]?.text !== ',') return undefined;
  let end = comma + 1;
  while (lexemes[end]?.isWord || /^[&/]$/.test(lexemes[end]?.text ?? '')) end += 1;
  const words = lexemes.slice(comma + 1, end);
  if (words.length === 0 || words.length > LONGEST_ORGANISATION) return undefined;
  if (hasFiniteVerb(words.map(({ lower }) => lower))) return undefined;
  const [first] = words;
  if (first?.isCapital) return organisationEnd(lexemes, comma + 1) === end ? end : undefined;
  const saysWhere = words.some(({ lower }, at) => AT.test(lower) && words[at + 1]?.isCapital);
  return saysWhere && words.length <= 3 && /(?:en|et)$/.test(first?.lower ?? '') ? end : undefined;
}
