import { endsSentence, type Lexeme, textBetween } from './lexer.ts';
import { isNoPerson } from './name-words.ts';
import { organisationEnd } from './organisation.ts';
import { rolePhraseAt } from './role-phrase.ts';
import { isOccupation, isRolePrefix, isTitleAdjective } from './roles.ts';

const LINK =
  /^(?:är|var|varit|blir|blev|blivit|har|ny|nya|började|börjar|arbetar|arbetade|jobbar|jobbade|anställdes|tillträder|tillträdde|tillträtt|utses|utsågs|utnämns|utnämndes|utnämnts|verkar|som|till|tjänstgör|över)$/;

const COPULA = /^(?:är|var|blir|blev|varit|blivit|ny|nya|nye|som|till)$/;

const LONGEST_LINK = 8;

/**
 * "Johan Pettersson är it-chef i …", "Rakel Öberg började i mars som dataskyddsombud i …", "X ny HR-direktör i …",
 * "Anna Ek jobbar på Nacka kommun som samordnare": the role after a verb of being, in the same clause.
 */
export function linkedRole(text: string, lexemes: readonly Lexeme[], from: number) {
  if (lexemes[from]?.lower === 'och') return linkedRole(text, lexemes, from + 1);
  if (!LINK.test(lexemes[from]?.lower ?? '')) return undefined;
  let organisation: string | null = null;
  let isLinked = false;
  for (let at = from; at < from + LONGEST_LINK; at += 1) {
    const one = lexemes[at];
    if (!one?.isWord) return undefined;
    const mayLead = isOccupation(one.lower) || isTitleAdjective(one.lower) || isRolePrefix(one.lower);
    if (isLinked && (mayLead || one.text.endsWith('-'))) {
      const phrase = rolePhraseAt(text, lexemes, at, isOccupation(one.lower));
      // "började som operatör 1969" tells what somebody was.
      const isPast = /^(?:19|20)\d\d$/.test(lexemes[phrase?.end ?? 0]?.text ?? '');
      if (phrase && isPast && /^började$/.test(lexemes[from]?.lower ?? '')) return undefined;
      if (phrase) return { role: phrase.role, organisation: phrase.organisation ?? organisation };
    }
    // "X till Bryssel för möte med Natos generalsekreterare" tells another's role.
    if (/^(?:med|för|om|mot)$/.test(one.lower)) return undefined;
    if (COPULA.test(one.lower)) isLinked = true;
    if (/^(?:på|vid|hos|i)$/.test(one.lower) && lexemes[at + 1]?.isCapital) {
      const end = organisationEnd(lexemes, at + 1);
      organisation = textBetween(text, lexemes, at + 1, end);
      at = end - 1;
    }
  }
  return undefined;
}

/** "It-chef i Nacka kommun är Anna Ek", "Som it-chef har Anna Ek …": the role before a verb of being and the name. */
export function roleBeforeVerb(text: string, lexemes: readonly Lexeme[], name: number) {
  if (!/^(?:är|heter|blir|blev|har|var)$/.test(lexemes[name - 1]?.lower ?? '')) return undefined;
  let start = name - 1;
  while (start > 0 && !endsSentence(lexemes, start - 1)) start -= 1;
  if (/^(?:som|den)$/.test(lexemes[start]?.lower ?? '')) start += 1;
  const phrase = rolePhraseAt(text, lexemes, start);
  if (phrase?.end !== name - 1 || phrase.role === null) return undefined;
  return { role: phrase.role.replace(/^ny[ae]? /, ''), organisation: phrase.organisation };
}

const JOINS = /^(?:kom|kommit|började|börjat|anställdes|anställts|värvades|arbetar|arbetat|jobbar|jobbat)$/;

const LEADS =
  /^(?:leder|lett|ansvarar|basar|driver|samordnar|forskar|undervisar|doktorerar|studerar|började)$/;

/** "På Bodens kommun är |Anna Ek it-chef.": the body that opens the clause. */
export function bodyBeforeVerb(text: string, lexemes: readonly Lexeme[], name: number): string | undefined {
  if (!/^(?:är|heter|arbetar|jobbar|verkar)$/.test(lexemes[name - 1]?.lower ?? '')) return undefined;
  let start = name - 1;
  while (start > 0 && !endsSentence(lexemes, start - 1)) start -= 1;
  const body = lexemes.slice(start + 1, name - 1);
  const preposition = lexemes[start]?.lower ?? '';
  // "I Boden arbetar Anna Ek": a bare place may be where the work is done, and nobody's employer.
  const opens = /^(?:på|hos|vid)$/.test(preposition) || (preposition === 'i' && isNoPerson(body));
  return opens && body[0]?.isCapital && organisationEnd(lexemes, start + 1) === name - 1
    ? textBetween(text, lexemes, start + 1, name - 1)
    : undefined;
}

/**
 * "När Malin Sandell kom till Hammarviks kommun", "Anna Ek har arbetat i Nacka kommun sedan 2016": where somebody came
 * to work or works, where it is a body by its name.
 */
export function bodyJoined(text: string, lexemes: readonly Lexeme[], from: number): string | undefined {
  const verb = /^(?:har|hade)$/.test(lexemes[from]?.lower ?? '') ? from + 1 : from;
  const isLed = LEADS.test(lexemes[verb]?.lower ?? '');
  if (!isLed && !JOINS.test(lexemes[verb]?.lower ?? '')) return undefined;
  let body = verb + 2;
  // "leder it-avdelningen i Bodens kommun"
  const opens = (at: number) =>
    /^(?:på|vid|hos|i)$/.test(lexemes[at - 1]?.lower ?? '') && lexemes[at]?.isCapital;
  while (isLed && body < verb + 6 && !opens(body) && lexemes[body]?.isWord) body += 1;
  if (!/^(?:till|på|vid|hos|i)$/.test(lexemes[body - 1]?.lower ?? '') || !lexemes[body]?.isCapital)
    return undefined;
  const end = organisationEnd(lexemes, body);
  return isNoPerson(lexemes.slice(body, end)) ? textBetween(text, lexemes, body, end) : undefined;
}
