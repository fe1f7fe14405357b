import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { type Lexeme, textBetween } from './lexer.ts';
import { OPENER } from './name-words.ts';
import { isRole, isRolePrefix, isTitleAdjective } from './roles.ts';
import { hasFiniteVerb, isSpeechVerb } from './speech-verbs.ts';

/** Common nouns that end an organisation's name without a genitive: Åre kommun, Region Skåne förvaltning. */
const ORGANISATION_NOUN =
  /^(?:kommun(?:er)?|stad|regionen?|län|universitet|(?:folk|yrkes)?högskola|gymnasium|(?:grund|fri|för|gymnasie|kultur|musik)?skola|vårdcentral|pastorat|stift|sjukhus|förvaltning|nämnd|bibliotek|museum|landsting|socken|församling)s?$/;
/** What a purpose may follow: Myndigheten för …, Institutet för …, Föreningen för …. */
const HAS_PURPOSE =
  /(?:heten|institutet|rådet|centrum|centret|föreningen|förbundet|stiftelsen|sällskapet|nämnden|kommittén|delegationen|inspektionen|högskolan|akademin|byrån|fonden|nätverket|kansliet|center|centret)$/i;
/** Adjectives that a name begins with and a noun in the definite form ends: Kungliga Tekniska högskolan. */
const NAME_ADJECTIVE = /(?:ska|iga|nya|lla|ala|rika|na|ra|ta)$/;
const LONGEST = 9;
/** A run of more capitals is a list or a heading, and would be read anew from each of them. */
const MOST_CAPITALS = 12;

/**
 * Where the name of an organisation that begins at a lexeme ends: Kvarnholmens fiberförening, Låset & Nyckeln,
 * Myndigheten för digital förvaltning, Kungliga Tekniska högskolan, Kommunjuristerna i Norr AB.
 */
export function organisationEnd(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (
    at < from + MOST_CAPITALS &&
    ((isCapitalWord(lexemes[at]) && (at === from || !isRole(lexemes[at]?.lower ?? ''))) ||
      (at > from && /^(?!(?:19|20)\d\d$)\d+$/.test(lexemes[at]?.text ?? '')))
  ) {
    at += 1;
    if (joins(lexemes, from, at)) at += 1;
    if (/^(?:för|mot)$/.test(lexemes[at]?.lower ?? '') && HAS_PURPOSE.test(lexemes[at - 1]?.lower ?? ''))
      return purposeEnd(lexemes, at + 1);
  }
  const last = lexemes[at - 1];
  const next = lexemes[at];
  if (at === from || !last || !next?.isWord) return at;
  if (last.text.endsWith('-')) return compoundEnd(lexemes, at);
  // Sveriges Kommuner och Regioner, as some spell it.
  const isPair = next.lower === 'kommuner' && lexemes[at + 2]?.lower === 'regioner';
  // "Luleå tekniska universitet"
  if (/(?:ska|iga)$/.test(next.lower) && ORGANISATION_NOUN.test(lexemes[at + 1]?.lower ?? '')) return at + 2;
  if (ORGANISATION_NOUN.test(next.lower)) {
    const end = isPair ? at + 3 : at + 1;
    // "Sundby kommuns it-avdelning"
    return /ns$|ds$/.test(next.lower) ? genitiveNounEnd(lexemes, end) : end;
  }
  if (/s$/.test(last.lower)) return organisationPlace(lexemes, genitiveNounEnd(lexemes, at));
  const isNamed = NAME_ADJECTIVE.test(last.lower) && /(?:an|en|et|ns?|ets|erna)$/.test(next.lower);
  if (isNamed && isPlainNoun(next)) return organisationPlace(lexemes, at + 1);
  return organisationPlace(lexemes, at);
}

const isCapitalWord = (one: Lexeme | undefined) => one?.isCapital === true;

/** "Låset & Nyckeln", "Sveriges Kommuner och Regioner"; but not "Lillvik och Anna Ek", "Anna Ek och Skanova". */
function joins(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  const first = lexemes[from - 1]?.isCapital || at - from < 2 ? from - 1 : from;
  const isPerson = lexemes[first]?.isCapital && pronounOf(lexemes[first].text) !== undefined;
  return (
    !isPerson &&
    /^(?:[&/]|och)$/.test(lexemes[at]?.text ?? '') &&
    lexemes[at + 1]?.isCapital === true &&
    !lexemes[at + 2]?.isCapital
  );
}

/** "Post- och telestyrelsen", "Livsmedels- och hälsoverket" */
function compoundEnd(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.lower === 'och' && lexemes[at + 1]?.isWord ? at + 2 : at;
}

const isPlainNoun = (one: Lexeme | undefined) =>
  one !== undefined &&
  /^\p{Ll}[\p{Ll}-]{3,}/u.test(one.text) &&
  !isRole(one.lower) &&
  !isRolePrefix(one.lower) &&
  !isStopWord(one.lower) &&
  !isSpeechVerb(one.lower) &&
  !hasFiniteVerb([one.lower]);

/** "Kvarnholmens| fiberförening", "Stockholms| läns museum", "Granviks| kommunala bostadsbolag" */
function genitiveNounEnd(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  const leads = (one: Lexeme | undefined) =>
    isPlainNoun(one) && (/s$/.test(one?.lower ?? '') || isTitleAdjective(one?.lower ?? ''));
  while (leads(lexemes[at]) && isPlainNoun(lexemes[at + 1])) at += 1;
  const isNoun = isPlainNoun(lexemes[at]) && !isTitleAdjective(lexemes[at]?.lower ?? '');
  return isNoun ? at + 1 : from;
}

/** "Myndigheten för| samhällsskydd och beredskap", "… digital förvaltning", "… press, radio och tv" */
function purposeEnd(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (at < from + LONGEST) {
    const one = lexemes[at];
    const next = lexemes[at + 1];
    if (!one?.isWord || hasFiniteVerb([one.lower])) break;
    at += 1;
    const describes =
      (PURPOSE_ADJECTIVE.test(one.lower) && next?.isWord && !next.isCapital) ||
      (at === from + 1 && isPlainNoun(next));
    if (describes || one.text.endsWith('-')) continue;
    const lists = lexemes[at]?.text === ',' && isPurpose(lexemes[at + 1]) && lexemes[at + 2]?.lower === 'och';
    const goesOn = lexemes[at]?.lower === 'och' && isPurpose(lexemes[at + 1]);
    if (!lists && !goesOn) break;
    at += 1;
  }
  return lexemes[at - 1]?.lower === 'och' ? at - 1 : at;
}

const PURPOSE_ADJECTIVE = /(?:sk|skt|ska|ig|igt|iga|al|alt|ala|ell|ellt|ella|och|är|ärt|ära)$/;

const isPurpose = (one: Lexeme | undefined) =>
  one?.isWord === true && !one.isCapital && !isSpeechVerb(one.lower) && !hasFiniteVerb([one.lower]);

/** "Kommunjuristerna i Norr AB": a name in the definite form takes its place with it. */
function organisationPlace(lexemes: readonly Lexeme[], at: number): number {
  const definite = /(?:en|et|an|na|ne)$/.test(lexemes[at - 1]?.lower ?? '');
  if (!definite || lexemes[at]?.lower !== 'i' || !lexemes[at + 1]?.isCapital) return at;
  let end = at + 1;
  while (lexemes[end]?.isCapital) end += 1;
  return lexemes[end]?.lower === 'län' ? end + 1 : end;
}

/** The organisation named by a genitive: Älvhults kommuns, Vetenskapsrådets, USA:s. */
export const withoutGenitive = (name: string) => name.replace(/:?s$/u, '');

/** "|Leverantören Esri Sveriges", "|Företaget Ateas": before a proper name the common noun goes. */
const isCommonLead = (one: Lexeme, next: Lexeme | undefined) =>
  next?.isCapital === true &&
  /(?:leverantören|bolaget|företaget|koncernen|jätten|kedjan|konsulten|utvecklaren|tillverkaren|operatören)$/.test(
    one.lower,
  );

/** The organisation in the genitive that ends before a lexeme, with where it begins: the longest that is one name. */
export function genitiveBefore(
  text: string,
  lexemes: readonly Lexeme[],
  at: number,
): { organisation: string; start: number } | undefined {
  const last = lexemes[at - 1];
  if (!last?.isWord || !/s$/.test(last.lower)) return undefined;
  let found: number | undefined;
  for (let start = at - 1; start >= Math.max(0, at - LONGEST); start -= 1) {
    const one = lexemes[start];
    if (!one || (!one.isWord && !/^[&/,]$/.test(one.text))) break;
    const begins =
      one.isCapital &&
      !isCommonLead(one, lexemes[start + 1]) &&
      !isStopWord(one.lower) &&
      !isSpeechVerb(one.lower) &&
      !OPENER.test(one.lower);
    if (begins && organisationEnd(lexemes, start) === at) found = start;
  }
  if (found === undefined) return undefined;
  return { organisation: withoutGenitive(textBetween(text, lexemes, found, at)), start: found };
}
