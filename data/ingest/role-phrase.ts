import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme, textBetween } from './lexer.ts';
import { genitiveBefore, organisationEnd } from './organisation.ts';
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
const AT = /^(?:på|vid|i|hos|för|från|inom|åt|av)$/;
const LONGEST_TAIL = 8;
const LONGEST_ORGANISATION = 7;

/** Bodies within a municipality or company by their common noun: their genitive is part of the title. */
const COMMON_GENITIVE =
  /(?:styrelsens|nämndens|fullmäktiges|utskottets|beredningens|förvaltningens|avdelningens)$|^(?:kommunens|regionens|företagets|bolagets|förbundets|föreningens|myndighetens|regeringens|skolans|partiets|universitetets|sjukhusets)$/;

/** Where a role's own words begin, going back from its head: "arbetsmarknads- och integrations|minister". */
export function roleStart(lexemes: readonly Lexeme[], head: number): number {
  let at = head;
  for (;;) {
    const before = lexemes[at - 1];
    if (!before) return at;
    const opens = at === 1 || endsSentence(lexemes, at - 2);
    const leads = isRolePrefix(before.lower) || (isTitleAdjective(before.lower) && (!before.isCapital || opens));
    const isCommon = COMMON_GENITIVE.test(before.lower) && (!before.isCapital || opens);
    if (isCommon && !lexemes[at - 2]?.isCapital) return at - 1;
    if (leads && !/^(?:första|andra)$/.test(before.lower)) at -= 1;
    else if (before.lower === 'och' && lexemes[at - 2]?.text.endsWith('-')) at -= 2;
    else if (before.text === ',' && lexemes[at - 2]?.text.endsWith('-')) at -= 2;
    else if (/^(?:och|samt)$/.test(before.lower) && isRole(lexemes[at - 2]?.lower ?? '')) at -= 2;
    else return at;
  }
}

/** The head of a role that begins at a lexeme, at most a few words on; undefined where none does. */
function headFrom(lexemes: readonly Lexeme[], from: number): number | undefined {
  const body = organisationEnd(lexemes, from);
  const first = body > from && /s$/.test(lexemes[body - 1]?.lower ?? '') ? body : from;
  for (let at = first; at < first + 6; at += 1) {
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
  const first = /^(?:en|ett|ny|nya|nye)$/.test(lexemes[from]?.lower ?? '') ? from + 1 : from;
  let head = headFrom(lexemes, first) ?? (lenient ? nounAt(lexemes, first) : undefined);
  if (head === undefined) return undefined;
  const genitive = genitiveBefore(text, lexemes, Math.max(roleStart(lexemes, head), first));
  const start = genitive ? Math.max(roleStart(lexemes, head), first) : first;
  while (isRole(lexemes[head + 1]?.lower ?? '') && !lexemes[head + 1]?.isCapital) head += 1;
  head = lastHead(lexemes, head);
  const party = partyAfter(text, lexemes, head + 1);
  const tail = roleTail(text, lexemes, party?.end ?? head + 1);
  if (!tail) return undefined;
  const roleEnd = party ? head + 1 : tail.roleEnd;
  const role = midSentence(textBetween(text, lexemes, start, roleEnd));
  const organisation = genitive?.organisation ?? tail.organisation ?? party?.name ?? null;
  return { role, organisation, end: tail.end };
}

/** Bodies by a common noun: "it-chef på kommunen", "enhetschef på hemtjänsten i Sandarna"; what one is chef för is none. */
const COMMON_BODY =
  /(?:^kommunen|^regionen|myndigheten|verket|förbundet|bolaget|företaget|förvaltningen|kontoret|avdelningen|enheten|skolan|universitetet|sjukhuset|biblioteket|museet|föreningen|departementet|stiftelsen|kyrkan|landstinget|tjänsten|vården|omsorgen|kliniken|byrån|kansliet|polisen|banken|centralen|kommun|region|länet)$/;

function commonBodyEnd(lexemes: readonly Lexeme[], from: number): number | undefined {
  const [at, noun] = [lexemes[from], lexemes[from + 1]];
  const isName = lexemes[from + 2]?.isCapital === true;
  const isBody = !isName && /^(?:på|vid|i|hos|inom)$/.test(at?.lower ?? '') && noun?.isCapital === false && COMMON_BODY.test(noun.lower);
  if (!isBody) return undefined;
  if (!/^(?:i|på|vid)$/.test(lexemes[from + 2]?.lower ?? '') || !lexemes[from + 3]?.isCapital) return from + 2;
  return organisationEnd(lexemes, from + 3);
}

/** The last head of a role with several: "docent och forskare", "energiminister samt vice statsminister". */
function lastHead(lexemes: readonly Lexeme[], head: number): number {
  if (!/^(?:och|samt)$/.test(lexemes[head + 1]?.lower ?? '')) return head;
  let next = head + 2;
  while (isRolePrefix(lexemes[next]?.lower ?? '') || isTitleAdjective(lexemes[next]?.lower ?? '')) next += 1;
  return isRole(lexemes[next]?.lower ?? '') ? lastHead(lexemes, next) : head;
}

/** "statssekreterare hos civilminister Erik Slottner": a role under somebody is told without him. */
const isUnder = (lexemes: readonly Lexeme[], at: number) =>
  /^(?:hos|till|åt|under)$/.test(lexemes[at]?.lower ?? '') &&
  isRole(lexemes[at + 1]?.lower ?? '') &&
  lexemes[at + 2]?.isCapital === true;

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
  const common = commonBodyEnd(lexemes, from);
  if (common !== undefined)
    return { roleEnd: from, organisation: textBetween(text, lexemes, from + 1, common), end: common };
  let at = from;
  for (; at < from + LONGEST_TAIL; at += 1) {
    const one = lexemes[at];
    if (!one?.isWord || (at === from && !PREPOSITION.test(one.lower))) break;
    if (isUnder(lexemes, at)) return { roleEnd: at, organisation: null, end: organisationEnd(lexemes, at + 2) };
    if (AT.test(one.lower) && lexemes[at + 1]?.isCapital) {
      const end = organisationEnd(lexemes, at + 1);
      // "försäljningschef för Norden på Tietoevry": what one is chief of, and where.
      const isOf = one.lower === 'för' && /^(?:på|vid|hos|i)$/.test(lexemes[end]?.lower ?? '');
      return isOf && lexemes[end + 1]?.isCapital ? organisationFrom(end + 1, end) : organisationFrom(at + 1, at);
    }
    const named = /(?:an|en|et)$/.test(one.lower) && at > from && lexemes[at + 1]?.isCapital;
    if (named && AT.test(lexemes[at - 1]?.lower ?? '')) return organisationFrom(at + 1, at - 1);
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
  if (lexemes[comma + 1]?.isCapital) return bodyAfterComma(lexemes, comma + 1);
  let end = comma + 1;
  while (lexemes[end]?.isWord || /^[&/]$/.test(lexemes[end]?.text ?? '')) end += 1;
  const words = lexemes.slice(comma + 1, end);
  if (words.length === 0 || words.length > LONGEST_ORGANISATION) return undefined;
  if (hasFiniteVerb(words.map(({ lower }) => lower))) return undefined;
  const [first] = words;
  const saysWhere = words.some(({ lower }, at) => AT.test(lower) && words[at + 1]?.isCapital);
  return saysWhere && words.length <= 3 && /(?:en|et)$/.test(first?.lower ?? '') ? end : undefined;
}

/** An organisation by its bare name after a role's comma: nobody's first name, and a sign or a verb after it. */
function bodyAfterComma(lexemes: readonly Lexeme[], from: number): number | undefined {
  if (pronounOf(lexemes[from]?.text ?? '') !== undefined) return undefined;
  const end = organisationEnd(lexemes, from);
  const next = lexemes[end];
  if (end - from > LONGEST_ORGANISATION) return undefined;
  const closes = !next?.isWord || isSpeechVerb(next.lower) || hasFiniteVerb([next.lower]);
  return closes ? end : undefined;
}

/** "kommunalråd (S) i Boden" */
function partyAfter(text: string, lexemes: readonly Lexeme[], at: number): { name: string; end: number } | undefined {
  const isParty = lexemes[at]?.text === '(' && lexemes[at + 1]?.isCapital && lexemes[at + 2]?.text === ')';
  return isParty ? { name: textBetween(text, lexemes, at + 1, at + 2), end: at + 3 } : undefined;
}
