import { isStopWord } from '../language/stop-words.ts';
import { endsSentence, type Lexeme, textBetween } from './lexer.ts';
import { genitiveBefore, organisationEnd } from './organisation.ts';
import { LONGEST_TAIL, partyAfter, roleTail } from './role-tail.ts';
import { isRole, isRolePrefix, isTitleAdjective, midSentence } from './roles.ts';
import { hasFiniteVerb, isSpeechVerb } from './speech-verbs.ts';

/** A role and whom it is held at, with the lexeme after them. */
export interface RolePhrase {
  role: string | null;
  organisation: string | null;
  end: number;
}

/** Bodies within a municipality or company by their common noun: their genitive is part of the title. */
const COMMON_GENITIVE =
  /(?:styrelsens|nämndens|fullmäktiges|utskottets|beredningens|förvaltningens|avdelningens)$|^(?:kommunens|stadens|regionens|landstingets|koncernens|distriktets|företagets|bolagets|förbundets|föreningens|myndighetens|regeringens|skolans|partiets|universitetets|sjukhusets)$/;

/** "ordförande utrikesutskottet": what is chaired, its preposition left out. */
const CHAIRED = /(?:utskottet|nämnden|styrelsen|beredningen|fullmäktige|delegationen|kommittén)$/;

/** Where a role's own words begin, going back from its head: "arbetsmarknads- och integrations|minister". */
export function roleStart(lexemes: readonly Lexeme[], head: number): number {
  let at = head;
  for (;;) {
    const before = lexemes[at - 1];
    if (!before) return at;
    const opens = at === 1 || endsSentence(lexemes, at - 2);
    const leads =
      isRolePrefix(before.lower) || (isTitleAdjective(before.lower) && (!before.isCapital || opens));
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
  // "Bibliotekschefen i Kråkviks kommun": what begins with a role is no body.
  const body = isRole(lexemes[from]?.lower ?? '') ? from : organisationEnd(lexemes, from);
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
      (one.text === '.' && isRolePrefix(lexemes[at - 1]?.lower ?? '')) ||
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

/** Past what leads to a role and is no part of it: "en", "ny", "numera", "till vardags". */
function afterLead(lexemes: readonly Lexeme[], from: number): number {
  const [first = '', second = ''] = [lexemes[from]?.lower, lexemes[from + 1]?.lower];
  if (`${first} ${second}` === 'till vardags') return from + 2;
  // "sedan i våras it-chef", "sedan tre år tillbaka rektor"
  const after = first === 'sedan' ? lexemes.findIndex(({ lower }, at) => at > from && isRole(lower)) : -1;
  if (after > 0 && after <= from + 5) return roleStart(lexemes, after);
  return /^(?:en|ett|ny|nya|nye|numera|idag)$/.test(first) ? from + 1 : from;
}

/** "Sundbys |första digitaliseringschef": the genitive stands before the numeral. */
const beforeOrdinal = (lexemes: readonly Lexeme[], start: number) =>
  /^(?:första|andra|enda|nuvarande)$/.test(lexemes[start - 1]?.lower ?? '') ? start - 1 : start;

const ENGLISH_HEAD =
  /^(?:manager|advis[eo]r|officer|director|lead|leader|engineer|analyst|consultant|architect|specialist|partner|owner|developer|designer|head|strategist|evangelist|coach|coordinator|president|founder|executive|scientist|researcher)$/;

/** The head of an English title in capitals: "Senior Advisor", "Public Affairs Manager". */
function englishHead(lexemes: readonly Lexeme[], from: number): number | undefined {
  for (let at = from; at < from + 5 && lexemes[at]?.isCapital; at += 1)
    if (ENGLISH_HEAD.test(lexemes[at]?.lower ?? '') && !lexemes[at + 1]?.isCapital) return at;
  return undefined;
}

/** "Head of Innovation": what an English title is head of. */
function englishEnd(lexemes: readonly Lexeme[], head: number): number {
  if (lexemes[head + 1]?.lower !== 'of') return head;
  let at = head + 2;
  while (lexemes[at]?.isWord && !/^(?:på|vid|hos|i|för|at|in)$/.test(lexemes[at]?.lower ?? '')) at += 1;
  return at - 1;
}

/** A role that begins at a lexeme, and its organisation before (genitive) or after (på, vid, comma, or nothing). */
export function rolePhraseAt(
  text: string,
  lexemes: readonly Lexeme[],
  from: number,
  lenient = false,
): RolePhrase | undefined {
  const first = afterLead(lexemes, from);
  const english = englishHead(lexemes, first);
  let head = english ?? headFrom(lexemes, first) ?? (lenient ? nounAt(lexemes, first) : undefined);
  if (head === undefined) return undefined;
  const genitive =
    english === undefined
      ? genitiveBefore(text, lexemes, beforeOrdinal(lexemes, Math.max(roleStart(lexemes, head), first)))
      : undefined;
  const start = genitive ? Math.max(roleStart(lexemes, head), first) : first;
  while (isRole(lexemes[head + 1]?.lower ?? '') && !lexemes[head + 1]?.isCapital) head += 1;
  head = englishEnd(lexemes, lastHead(lexemes, head));
  if (/^emerit(?:a|us)$/.test(lexemes[head + 1]?.lower ?? '')) head += 1;
  if (CHAIRED.test(lexemes[head + 1]?.lower ?? '')) head += 1;
  const party = partyAfter(text, lexemes, head + 1);
  const tail = roleTail(text, lexemes, party?.end ?? head + 1);
  if (!tail) return undefined;
  const roleEnd = party ? head + 1 : tail.roleEnd;
  const role = midSentence(textBetween(text, lexemes, start, roleEnd));
  // "riksdagsledamot (M) från Norrbotten"
  const isFrom = party !== undefined && lexemes[party.end]?.lower === 'från';
  const body = isFrom ? null : tail.organisation;
  const organisation = genitive?.organisation ?? body ?? party?.name ?? null;
  return { role, organisation, end: tail.end };
}

/** The last head of a role with several: "docent och forskare", "energiminister samt vice statsminister". */
function lastHead(lexemes: readonly Lexeme[], head: number): number {
  if (!/^(?:och|samt)$/.test(lexemes[head + 1]?.lower ?? '')) return head;
  let next = head + 2;
  const leads = (lower: string) => !isRole(lower) && (isRolePrefix(lower) || isTitleAdjective(lower));
  while (leads(lexemes[next]?.lower ?? '')) next += 1;
  return isRole(lexemes[next]?.lower ?? '') ? lastHead(lexemes, next) : head;
}
