import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { type Lexeme, textBetween } from './lexer.ts';
import { organisationEnd } from './organisation.ts';
import { isPlatformAt } from './platforms.ts';
import { isRole } from './roles.ts';
import { hasFiniteVerb, isSpeechVerb } from './speech-verbs.ts';

const PREPOSITION = /^(?:på|vid|i|hos|för|från|inom|till|åt|av|med|om|under)$/;

/** Prepositions after which an organisation stands. */
const AT = /^(?:på|vid|i|hos|för|från|inom|åt|av)$/;

export const LONGEST_TAIL = 8;

const LONGEST_ORGANISATION = 7;

/** Bodies by a common noun: "it-chef på kommunen", "enhetschef på hemtjänsten i Sandarna"; what one is chef för is none. */
const COMMON_BODY =
  /(?:^kommunen|^regionen|myndigheten|verket|förbundet|bolaget|företaget|förvaltningen|kontoret|avdelningen|enheten|skolan|universitetet|sjukhuset|biblioteket|museet|föreningen|byalaget|sällskapet|klubben|departementet|stiftelsen|kyrkan|landstinget|tjänsten|vården|omsorgen|kliniken|byrån|kansliet|polisen|banken|centralen|[a-zåäö]{3}huset|kommun|region|länet)$/;

/** "AI-strateg på halvtid" */
const SHARE = /^(?:halvtid|heltid|deltid|kvartstid|prov)$/;

/** "enhetschef på avdelningen| för cybersäkerhet på Digg": what the department is for, and the body that it is of. */
function isOfBody(lexemes: readonly Lexeme[], from: number): boolean {
  if (lexemes[from]?.lower !== 'för') return false;
  for (let at = from + 1; at < from + LONGEST_TAIL && lexemes[at]?.isWord; at += 1)
    if (/^(?:på|vid|hos|i)$/.test(lexemes[at]?.lower ?? '') && lexemes[at + 1]?.isCapital) return true;
  return false;
}

/** "larmoperatör i tjugo år" tells for how long. */
const isSpan = (lexemes: readonly Lexeme[], at: number) =>
  /^(?:i|under)$/.test(lexemes[at]?.lower ?? '') &&
  /^(?:år|månader|veckor|dagar)$/.test(lexemes[at + 2]?.lower ?? '');

function commonBodyEnd(lexemes: readonly Lexeme[], from: number): number | undefined {
  const [at, noun] = [lexemes[from], lexemes[from + 1]];
  const isName = lexemes[from + 2]?.isCapital === true;
  const isBody =
    !isName &&
    /^(?:på|vid|i|hos|inom)$/.test(at?.lower ?? '') &&
    noun?.isCapital === false &&
    COMMON_BODY.test(noun.lower);
  if (!isBody || isOfBody(lexemes, from + 2)) return undefined;
  if (!/^(?:i|på|vid)$/.test(lexemes[from + 2]?.lower ?? '') || !lexemes[from + 3]?.isCapital)
    return from + 2;
  return organisationEnd(lexemes, from + 3);
}

/** "statssekreterare hos civilminister Erik Slottner": a role under somebody is told without him. */
function underEnd(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (!/^(?:hos|till|åt|under)$/.test(lexemes[at]?.lower ?? '')) return undefined;
  let head = at + 1;
  while (lexemes[head]?.text.endsWith('-') || lexemes[head]?.lower === 'och') head += 1;
  if (/ministern$/.test(lexemes[head]?.lower ?? '') && !lexemes[head + 1]?.isCapital) return head + 1;
  const isNamed = lexemes[head + 1]?.isCapital && lexemes[head + 2]?.isCapital;
  if (!isRole(lexemes[head]?.lower ?? '') || !isNamed) return undefined;
  return organisationEnd(lexemes, head + 1);
}

/**
 * Where the body begins after a role that goes on without a preposition: "avdelningschef it på Nacka kommun",
 * "it-chef sedan två år på Nacka kommun".
 */
function bodyApart(lexemes: readonly Lexeme[], from: number): { roleEnd: number; body: number } | undefined {
  const isSince = lexemes[from]?.lower === 'sedan';
  for (let at = from; at <= from + 4; at += 1) {
    const one = lexemes[at];
    const opens = one?.text === ',' || /^(?:på|vid|hos|i)$/.test(one?.lower ?? '');
    if (opens && at > from && lexemes[at + 1]?.isCapital && (isSince || isNounRun(lexemes.slice(from, at))))
      return { roleEnd: isSince ? from : at, body: at + 1 };
    if (!one?.isWord || one.isCapital) return undefined;
  }
  return undefined;
}

const isNounRun = (words: readonly Lexeme[]) =>
  words.every(({ lower }, at) =>
    at > 0 && at < words.length - 1 && lower === 'och'
      ? true
      : !isStopWord(lower) && !PREPOSITION.test(lower) && !isSpeechVerb(lower) && !hasFiniteVerb([lower]),
  );

/** What follows a role's head: "direktör |för vetenskapskontoret i USA:s energidepartement". */
export function roleTail(text: string, lexemes: readonly Lexeme[], from: number) {
  const organisationFrom = (start: number, roleEnd: number) => {
    const end = organisationEnd(lexemes, start);
    const organisation = isPlatformAt(lexemes, start, end) ? null : textBetween(text, lexemes, start, end);
    return { roleEnd, organisation, end };
  };
  if (lexemes[from]?.isCapital) {
    // "…, kulturminister Parisa Liljestrand": another person's title and name.
    const isName = pronounOf(lexemes[from].text) !== undefined && lexemes[from + 1]?.isCapital;
    return isName ? undefined : organisationFrom(from, from);
  }
  const common = commonBodyEnd(lexemes, from);
  if (common !== undefined)
    return { roleEnd: from, organisation: textBetween(text, lexemes, from + 1, common), end: common };
  const apart = bodyApart(lexemes, from);
  if (apart) return organisationFrom(apart.body, apart.roleEnd);
  let at = from;
  for (; at < from + LONGEST_TAIL; at += 1) {
    const one = lexemes[at];
    if (!one?.isWord || (at === from && !PREPOSITION.test(one.lower))) break;
    const under = underEnd(lexemes, at);
    if (under !== undefined) return { roleEnd: at, organisation: null, end: under };
    if (isSpan(lexemes, at)) return { roleEnd: at, organisation: null, end: at + 3 };
    if (SHARE.test(lexemes[at + 1]?.lower ?? '')) return { roleEnd: at, organisation: null, end: at + 2 };
    if (AT.test(one.lower) && lexemes[at + 1]?.isCapital) {
      const end = organisationEnd(lexemes, at + 1);
      // "ordförande för Kommunal i Boden" is no other's than Kommunal's there.
      const chairs = /ordförande(?:n)?$/.test(lexemes[from - 1]?.lower ?? '') && lexemes[end]?.lower === 'i';
      if (one.lower === 'för' && chairs && lexemes[end + 1]?.isCapital) {
        const place = organisationEnd(lexemes, end + 1);
        return { roleEnd: at, organisation: textBetween(text, lexemes, at + 1, place), end: place };
      }
      // "verksamhetschef för IT och digitalisering på Region Gotland"
      if (one.lower === 'för' && lexemes[end]?.isWord && isOfBody(lexemes, at)) continue;
      // "försäljningschef för Norden på Tietoevry": what one is chief of, and where.
      const isOf = one.lower === 'för' && /^(?:på|vid|hos|i)$/.test(lexemes[end]?.lower ?? '');
      return isOf && lexemes[end + 1]?.isCapital
        ? organisationFrom(end + 1, end)
        : organisationFrom(at + 1, at);
    }
    const named = /(?:an|en|et)$/.test(one.lower) && at > from && lexemes[at + 1]?.isCapital;
    if (named && AT.test(lexemes[at - 1]?.lower ?? '')) return organisationFrom(at + 1, at - 1);
    // "professor i matematik och en av initiativtagarna"
    if (one.lower === 'och' && lexemes[at + 1]?.lower === 'en')
      return { roleEnd: at, organisation: null, end: at };
    if (hasFiniteVerb([one.lower]) || one.lower === 'som') {
      // "chef för enheten digital utveckling och har strukit …"
      at = lexemes[at - 1]?.lower === 'och' ? at - 1 : from;
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
export function partyAfter(
  text: string,
  lexemes: readonly Lexeme[],
  at: number,
): { name: string; end: number } | undefined {
  const isParty = lexemes[at]?.text === '(' && lexemes[at + 1]?.isCapital && lexemes[at + 2]?.text === ')';
  return isParty ? { name: textBetween(text, lexemes, at + 1, at + 2), end: at + 3 } : undefined;
}
