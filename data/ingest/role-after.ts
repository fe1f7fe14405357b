import { type Lexeme, textBetween } from './lexer.ts';
import { isNameWord, isNoPerson } from './name-words.ts';
import { organisationEnd } from './organisation.ts';
import { isPlatform } from './platforms.ts';
import { rolePhraseAt } from './role-phrase.ts';
import { isRelation, isRole } from './roles.ts';

/** "Anna Ek, som är it-chef i Boden" */
const WHO_IS =
  /^som (?:(?:till vardags|numera|sedan \S+|också|även|själv|dessutom|i dag|idag) )?(?:(?:är|var|blev|i dag är|nu är|själv är)(?: ny)?(?= \p{L})|(?:arbetar|jobbar|är anställd|verkar|tjänstgör) som(?= ))/u;

const WORKS =
  /^(?:leder|ansvarar|driver|samordnar|forskar|arbetar|jobbar|undervisar|doktorerar|verkar|studerar|pluggar)$/;

const LONGEST_CLAUSE = 9;

const PARTY = /^(?:S|M|C|V|L|KD|MP|SD|FI|PP)$/;

const isBodyWord = (one: Lexeme | undefined) => one?.isCapital === true && !isPlatform(one.lower);

/** What follows a name: age, bracket, "på X", and what stands after a comma. */
export function roleAfter(text: string, lexemes: readonly Lexeme[], from: number, hasRole: boolean) {
  let at = from;
  if (lexemes[at]?.text === ',' && /^\d{1,3}$/.test(lexemes[at + 1]?.text ?? '')) {
    at += /^år$/.test(lexemes[at + 2]?.lower ?? '') ? 3 : 2;
    const phrase = lexemes[at]?.lower === 'och' ? rolePhraseAt(text, lexemes, at + 1) : undefined;
    if (phrase && !hasRole) return phrase;
  }
  if (lexemes[at]?.text === '(') return inBrackets(text, lexemes, at);
  if (
    hasRole &&
    /^(?:på|vid|hos|i|från|inom|för)$/.test(lexemes[at]?.lower ?? '') &&
    isBodyWord(lexemes[at + 1])
  ) {
    const end = organisationEnd(lexemes, at + 1);
    return { role: null, organisation: textBetween(text, lexemes, at + 1, end), end };
  }
  const place = hasRole ? undefined : bodyOfName(lexemes, at);
  if (place !== undefined) {
    return { role: null, organisation: textBetween(text, lexemes, at + 1, place), end: place };
  }
  const who = !hasRole && lexemes[at]?.lower === 'som' ? clauseRole(text, lexemes, at) : undefined;
  if (who) return who;
  const parted = /^[–—|/-]$/.test(lexemes[at]?.text ?? '') ? at + 1 : at;
  const beside = hasRole ? undefined : roleBeside(text, lexemes, parted);
  if (beside) return beside;
  if (lexemes[at]?.text !== ',') return { role: null, organisation: null, end: at };
  if (hasRole) return organisationApart(text, lexemes, at);
  const phrase =
    clauseRole(text, lexemes, at + 1) ??
    definiteRole(text, lexemes, at + 1) ??
    bodyOfClause(text, lexemes, at + 1) ??
    rolePhraseAt(text, lexemes, at + 1, true);
  return phrase ?? organisationApart(text, lexemes, at);
}

/** "Alexandra Hagen vd på White Arkitekter": a title right after a name, its comma forgotten. */
function roleBeside(text: string, lexemes: readonly Lexeme[], at: number) {
  const one = lexemes[at];
  const mayLead = one?.isWord && !one.isCapital && (isRole(one.lower) || one.text.endsWith('-'));
  if (!mayLead || isRelation(one.lower)) return undefined;
  // "Lillvik Vattens grundare Eva von Sydow": a body in the genitive is nobody's name.
  let head = at;
  while (lexemes[head]?.isWord && !lexemes[head]?.isCapital) head += 1;
  const isGenitive = /s$/.test(lexemes[at - 1]?.lower ?? '') && isNameWord(lexemes[head]) && head <= at + 4;
  return isGenitive ? undefined : rolePhraseAt(text, lexemes, at);
}

/** "Kateryna Levchenko, den ukrainska regeringens ombud för …": the body is part of the title. */
function definiteRole(text: string, lexemes: readonly Lexeme[], from: number) {
  if (lexemes[from]?.lower !== 'den') return undefined;
  const genitive = lexemes.findIndex(({ lower }, at) => at > from && at <= from + 3 && /s$/.test(lower));
  const phrase = genitive < 0 ? undefined : rolePhraseAt(text, lexemes, genitive + 1);
  if (!phrase?.role) return undefined;
  const lead = textBetween(text, lexemes, from, genitive + 1);
  return { ...phrase, role: `${lead} ${phrase.role}` };
}

/** "Bengt Rydh, som forskar om gallring vid Lunds universitet": where, though no title is told. */
function bodyOfClause(text: string, lexemes: readonly Lexeme[], from: number) {
  if (lexemes[from]?.lower !== 'som' || !WORKS.test(lexemes[from + 1]?.lower ?? '')) return undefined;
  for (let at = from + 2; at < from + LONGEST_CLAUSE && lexemes[at]?.isWord; at += 1) {
    const end = bodyOfName(lexemes, at);
    if (end !== undefined) return { role: null, organisation: textBetween(text, lexemes, at + 1, end), end };
  }
  return undefined;
}

/** "som är it-chef i Boden" */
function clauseRole(text: string, lexemes: readonly Lexeme[], from: number) {
  const clause = WHO_IS.exec(text.slice(lexemes[from]?.start ?? text.length));
  return clause ? rolePhraseAt(text, lexemes, from + clause[0].split(/\s+/).length) : undefined;
}

/** "Anna Ek på Digg", "Bo Al från Nacka kommun": a bare place after "från" is where somebody comes from. */
function bodyOfName(lexemes: readonly Lexeme[], at: number): number | undefined {
  if (!isBodyWord(lexemes[at + 1])) return undefined;
  const end = organisationEnd(lexemes, at + 1);
  const isBody = isNoPerson(lexemes.slice(at + 1, end)) || /^\p{Lu}{2,}$/u.test(lexemes[end - 1]?.text ?? '');
  if (/^(?:på|hos|vid)$/.test(lexemes[at]?.lower ?? '')) return end;
  return lexemes[at]?.lower === 'från' && isBody ? end : undefined;
}

/** "Åsa Frank, Ekerö kommun." – a caption's form, and that of many attributions; a bare place could be anything. */
function organisationApart(text: string, lexemes: readonly Lexeme[], comma: number) {
  const end = organisationEnd(lexemes, comma + 1);
  const isNamed = isNoPerson(lexemes.slice(comma + 1, end));
  const sign = lexemes[end]?.text ?? '.';
  const closes = end > comma + 1 && (/^[.:]$/.test(sign) || (isNamed && sign === ','));
  const isBody = isNamed || /(?:na|stad|en)$/u.test(lexemes[end - 1]?.lower ?? '');
  if (!closes || !isBody) return { role: null, organisation: null, end: comma };
  return { role: null, organisation: textBetween(text, lexemes, comma + 1, end), end };
}

function inBrackets(text: string, lexemes: readonly Lexeme[], open: number) {
  let close = open + 1;
  while (lexemes[close] && lexemes[close]?.text !== ')') close += 1;
  const isParty = PARTY.test(lexemes[open + 1]?.text ?? '') && close === open + 2;
  const phrase = isParty ? undefined : rolePhraseAt(text, lexemes, open + 1);
  if (phrase) return { ...phrase, end: close + 1 };
  const first = lexemes[open + 1];
  const isPlaced = /^(?:i|på)$/.test(lexemes[close + 1]?.lower ?? '') && isBodyWord(lexemes[close + 2]);
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
