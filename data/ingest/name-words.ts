import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme } from './lexer.ts';
import { isRole } from './roles.ts';

/** Prepositions between a role and what it is a role of or at. */
export const AT_OR_OF = /^(?:för|med|inom|i|vid|på|hos|av|över)$/;

const PARTICLE = /^(?:von|af|de|van|der|den|el|al|bin|la|di|da|du|zu|ten)$/;

/** Words that open a sentence before a name and are on no list of stop words. */
export const OPENER =
  /^(?:enligt|även|också|hos|kring|intill|dessutom|därför|däremot|samtidigt|både|varken|kollegan|tack|hallå|grattis|hej|möt|välkommen|intervju|porträtt|idag|förra|bakom|bredvid|tillsammans|precis|liksom|utöver|förutom|inför|efter|sedan|men|och|så|där|här|nu|åtminstone|kanske|bara|även|särskilt|framför|allra|till|som|eller|fast)$/;

const LONGEST_NAME = 5;

/** What makes a run of capitals the name of something else than a person. */
const NO_PERSON =
  /^(?:AB|HB|Region|Kommun|Svenska|Sveriges|Svensk|Nationella|Europeiska|Voister|Stockholms|Förenta|Norra|Södra|Östra|Västra|Nya|Stora|The|Of|Open|Deep|Dagens|Expressen|Ekot|Breakit|Samhälle)$|(?:verket|bladet|posten|nytt|nyheter|nyheterna|kuriren|allehanda|magasinet|radion?|television|styrelsen|myndigheten|nämnden|rådet|departementet|kansliet|bolaget|förbundet|föreningen|kommun|universitet|högskola|sjukhus|bibliotek|museum|gymnasium|tidning|tidningen)$/i;

/** Whether a word may be part of a person's name: a capital, then small letters. */
export function isNameWord(one: Lexeme | undefined): boolean {
  return (
    one !== undefined && /^(?:\p{Lu}['’]?\p{Ll}[\p{L}'’-]*|\p{Lu}\p{Ll}?)$/u.test(one.text.normalize('NFC'))
  );
}

/** Where a run of name words that begins at a lexeme ends. */
export function nameEnd(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (at - from < LONGEST_NAME) {
    if (isNameWord(lexemes[at])) at += 1;
    else {
      const particles = at > from ? particlesAt(lexemes, at) : 0;
      if (particles === 0) break;
      at += particles + 1;
    }
  }
  return at;
}

/** How many particles stand between two words of a name: "von", "von der", "de la". */
function particlesAt(lexemes: readonly Lexeme[], at: number): number {
  let end = at;
  while (end < at + 2 && PARTICLE.test(lexemes[end]?.text ?? '')) end += 1;
  return isNameWord(lexemes[end]) ? end - at : 0;
}

export const isSentenceStart = (lexemes: readonly Lexeme[], at: number) =>
  at === 0 || endsSentence(lexemes, at - 1) || !lexemes[at - 1]?.isWord;

/** Where a name that begins a sentence begins once titles and small words are set aside: "Rektor| Solveig Anckar". */
export function nameStart(lexemes: readonly Lexeme[], from: number): number {
  const first = lexemes[from];
  if (!first || !isSentenceStart(lexemes, from) || !isNameWord(lexemes[from + 1])) return from;
  return isRole(first.lower) || isStopWord(first.lower) || OPENER.test(first.lower) ? from + 1 : from;
}

/** Whether a run of capitals is plainly something else than a person. */
export const isNoPerson = (words: readonly Lexeme[]) => words.some(({ text }) => NO_PERSON.test(text));

/** In "it-chefen i Boden Anna Ek" the run of capitals begins with the place; the first name that is known parts it. */
export function nameAfterBody(lexemes: readonly Lexeme[], from: number): number {
  const isPlaced = AT_OR_OF.test(lexemes[from - 1]?.lower ?? '') && isWordBefore(lexemes, from - 1);
  if (!isPlaced) return from;
  const end = nameEnd(lexemes, from);
  for (let at = from + 1; at + 1 < end; at += 1)
    if (pronounOf(lexemes[at]?.text ?? '') !== undefined) return at;
  return from;
}

/** Whether a role stands a few words before a preposition. */
const isWordBefore = (lexemes: readonly Lexeme[], at: number) =>
  lexemes.slice(Math.max(0, at - 5), at).some(({ lower }) => isRole(lower));
