import { type Lexeme, textBetween } from './lexer.ts';
import { isNoPerson } from './name-words.ts';
import { organisationEnd } from './organisation.ts';
import { rolePhraseAt } from './role-phrase.ts';

/** "Anna Ek, som är it-chef i Boden" */
const WHO_IS =
  /^som (?:(?:är|var|blev|i dag är|nu är|själv är)(?: ny)?(?= \p{Ll})|(?:arbetar|jobbar|är anställd|verkar|tjänstgör) som(?= ))/u;

/** What follows a name: age, bracket, "på X", and what stands after a comma. */
export function roleAfter(text: string, lexemes: readonly Lexeme[], from: number, hasRole: boolean) {
  let at = from;
  if (lexemes[at]?.text === ',' && /^\d{1,3}$/.test(lexemes[at + 1]?.text ?? '')) {
    at += /^år$/.test(lexemes[at + 2]?.lower ?? '') ? 3 : 2;
  }
  if (lexemes[at]?.text === '(') return inBrackets(text, lexemes, at);
  if (
    hasRole &&
    /^(?:på|vid|hos|i|från|inom|för)$/.test(lexemes[at]?.lower ?? '') &&
    lexemes[at + 1]?.isCapital
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
