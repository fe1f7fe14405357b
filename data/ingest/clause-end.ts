import { endsSentence, type Lexeme } from './lexer.ts';
import { isManner, isNarrated, LONGEST_MANNER } from './narration.ts';
import { isRole } from './roles.ts';
import { hasFiniteVerb, hasFirstPerson } from './speech-verbs.ts';

const RESUMES =
  /^(?:och|men|så|för|det|den|de|jag|vi|att|eftersom|när|om|utan|fast|där|då|man|som|vilket|särskilt|inte|i|på|av|med|här|nu|kanske|trots|åtminstone|helst|dessutom|bara|ändå|ofta|alltid|aldrig|ibland|snarare|möjligen|annars|samtidigt|hur|vad|ifall|innan|medan|alltså|liksom|även|också|till|därför|eller|du|ni)$/;

/** Where somebody said it: "…, i ett pressmeddelande.", "…, i sitt inledningstal.", "…, vid en pressträff." */
const OCCASION =
  /^(?:i|vid|under|på|efter)(?: \S+){0,3} \S*(?:tal|talet|anförande|pressmeddelande|kommentar|mejl|mail|brev|sms|uttalande|intervju|pressträff|presskonferens|debatt|debatten|inlägg|blogg|rapport|rapporten|sändning|podd|podden|radio|tv|mötet|konferensen|seminariet)(?: .*)?$/u;

/** A stretch after an attribution's comma that is longer is speech, with or without a verb. */
const LONGEST_END = 12;

/** A mark that closes a quotation, whatever its kind. */
export const CLOSES = /^[”"»«“]$/;

/** Where the attribution ends: with its sentence, or at a comma after which the speech goes on. */
export function clauseEnd(lexemes: readonly Lexeme[], from: number): { end: number; after: string } {
  let cited = false;
  for (let at = from; at < lexemes.length; at += 1) {
    const one = lexemes[at];
    if (!one) break;
    if (endsSentence(lexemes, at) || one.text === ':') return { end: at + 1, after: one.text };
    const next = lexemes[at + 1];
    const goes =
      one.text === ',' && next && (goesOn(lexemes, at, at === from) || goesOnAfter(lexemes, from, at));
    if (goes) return { end: at + 1, after: ',' };
    if (/^[–—]$/.test(one.text) && !isNarrated(lexemes.slice(at + 1))) return { end: at, after: '–' };
    // A mark that opens after the attribution is speech again, but not "och kallar avtalet ”en katastrof”".
    const isCited = at > from && lexemes[at - 1]?.isWord && isCitation(lexemes, at + 1);
    if (CLOSES.test(one.text) && isCited) cited = true;
    else if (CLOSES.test(one.text) && !cited) return { end: at, after: one.text };
  }
  return { end: lexemes.length, after: '' };
}

/** What is in marks is cited where it begins in lower case, or is a few words without a sentence's end: ”Projekt Alfa”. */
function isCitation(lexemes: readonly Lexeme[], from: number): boolean {
  const first = lexemes[from];
  if (!first?.isWord || !first.isCapital) return first?.isWord === true;
  const end = lexemes.slice(from, from + LONGEST_CITED + 1).findIndex(({ text }) => CLOSES.test(text));
  return end > 0 && lexemes[from + end - 1]?.isWord === true;
}

const LONGEST_CITED = 4;

/**
 * Whether the speech goes on after an attribution's comma. It does not where the rest is a short end without a verb
 * ("…, migrationspolitisk talesperson.") or a clause about the speaker ("…, som leder mötet.").
 */
function goesOn(lexemes: readonly Lexeme[], comma: number, isFirst: boolean): boolean {
  const next = lexemes[comma + 1];
  if (!next?.isWord) return isFirst;
  const rest = lexemes.slice(comma + 1);
  const isEnd = !rest.slice(0, -1).some((_, at) => endsSentence(rest, at));
  if (next.lower === 'som' && isFirst && (isEnd || isVerb(rest[1]))) return false;
  if (isNarrated(rest) || (isEnd && !isFirst && isDeed(rest))) return false;
  if (isEnd && (isParticle(rest) || isManner(rest))) return false;
  if (isEnd && isFirst && isApposition(rest)) return false;
  if (isEnd && rest.length <= LONGEST_END && OCCASION.test(rest.map(({ lower }) => lower).join(' ')))
    return false;
  if (isEnd && (isMatter(rest) || isTold(rest) || (!isFirst && isPlaced(rest)))) return false;
  if (RESUMES.test(next.lower)) return true;
  return isFirst && !(isEnd && rest.length <= LONGEST_END && !hasFiniteVerb(rest.map(({ lower }) => lower)));
}

/**
 * Whether the speech goes on after a comma that ends how or when somebody said it: "säger X allvarligt, ta ett större
 * ansvar", "säger X med eftertryck, ska klara det", "säger X när vi ses, är mod".
 */
function goesOnAfter(lexemes: readonly Lexeme[], from: number, comma: number): boolean {
  const said = lexemes.slice(from, comma);
  const rest = lexemes.slice(comma + 1);
  const [first] = said;
  if (!first?.isWord || said.some(({ text, lower }) => text === ',' || lower === 'som')) return false;
  const isAdverb = said.length === 1 && !first.isCapital && !isRole(first.lower);
  const isWith = /^(?:med|utan)$/.test(first.lower) && said.length <= LONGEST_MANNER;
  const isWhen = /^(?:när|då|medan)$/.test(first.lower) && hasFiniteVerb([rest[0]?.lower ?? '']);
  if ((!isAdverb && !isWith && !isWhen) || !rest[0]?.isWord || rest[0].lower === 'som') return false;
  return !isNarrated(rest) && !rest.slice(0, LONGEST_TITLE).some(({ lower }) => isRole(lower));
}

/** "säger X, som leder mötet, |och håller upp statyetten.": what the speaker does, without a subject of its own. */
const isDeed = ([and, verb, ...rest]: readonly Lexeme[]) =>
  and?.lower === 'och' && isVerb(verb) && !hasFirstPerson(rest.map(({ lower }) => lower));

/** A title that follows a comma has its head among so many words. */
const LONGEST_TITLE = 3;

/** "fyller X, rektor på Y, |i.": the particle of the verb of saying. */
const isParticle = (rest: readonly Lexeme[]) =>
  rest.length <= 2 && /^(?:i|in|till|vid|av|ut)$/.test(rest[0]?.lower ?? '');

/** "säger X, i dag pensionär, på telefon från Gran Canaria." */
function isPlaced(rest: readonly Lexeme[]): boolean {
  const words = rest.map(({ lower }) => lower);
  return /^(?:på|i|från|vid|via)$/.test(words[0] ?? '') && words.length <= 6 && !hasFiniteVerb(words);
}

/** "…, till Sveriges Radio Ekot.": whom it was said to. */
const isTold = ([to, whom, ...rest]: readonly Lexeme[]) =>
  to?.lower === 'till' &&
  whom?.isCapital === true &&
  rest.length <= LONGEST_MANNER &&
  !hasFiniteVerb(rest.map(({ lower }) => lower));

/** "…, om rapporten.", "…, inför mötet.": what it was said of, or before. */
function isMatter(rest: readonly Lexeme[]): boolean {
  const words = rest.map(({ lower }) => lower);
  const isNoun = rest[1]?.isWord === true && /(?:en|et|n|na)$/.test(rest.at(-2)?.lower ?? '');
  return (
    /^(?:om|inför|apropå|angående)$/.test(words[0] ?? '') &&
    words.length <= 5 &&
    isNoun &&
    !hasFiniteVerb(words)
  );
}

const isVerb = (one: Lexeme | undefined) =>
  one !== undefined &&
  (hasFiniteVerb([one.lower]) || /^\p{L}{3,}(?:ar|er|ade|dde|tte|te|de)$/u.test(one.lower));

/** "…, den ukrainska regeringens ombud för jämställdhetspolitik.", "…, i dag pensionär." */
function isApposition(rest: readonly Lexeme[]): boolean {
  const words = rest.map(({ lower }) => lower);
  const mayLead = /^(?:den|i|numera|tidigare|idag|nu|då|nyss)$/.test(words[0] ?? '');
  const isShort = mayLead && words.length <= LONGEST_END && !hasFiniteVerb(words) && !hasFirstPerson(words);
  return isShort && words.slice(1).some(isRole);
}
