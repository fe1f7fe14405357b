import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme } from './lexer.ts';
import { isRole } from './roles.ts';
import { hasFirstPerson } from './speech-verbs.ts';

/** Prepositions between a role and what it is a role of or at. */
export const AT_OR_OF = /^(?:för|med|inom|i|vid|på|hos|av|över)$/;

const PARTICLE = /^(?:von|af|de|van|der|den|el|al|bin|la|di|da|du|zu|ten)$/;

/** Words that open a sentence before a name and are on no list of stop words. */
export const OPENER =
  /^(?:enligt|även|också|hos|kring|intill|dessutom|därför|däremot|samtidigt|både|varken|kollegan|tack|hallå|grattis|hej|möt|välkommen|intervju|porträtt|idag|förra|bakom|bredvid|tillsammans|precis|liksom|utöver|förutom|inför|efter|sedan|men|och|så|där|här|nu|åtminstone|kanske|bara|även|särskilt|framför|allra|till|som|eller|fast)$/;

/** Particles that a surname may begin with on its own: "säger von Platen". */
const LEADING = /^(?:von|af|de|la|van|av|du|le|zu|der|ter)$/;

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

/** Whether a name has more than a surname: "Eva von Platen", and not "Platen" or "von Platen". */
export const isFullName = (name: string) => name.includes(' ') && !/^\p{Ll}/u.test(name);

/** The surname of a name with its particles: "von Platen" of "Eva von Platen". */
export const surnameOf = (name: string) =>
  /(?:(?<= )(?:von|af|de|la|van|av|du|le|zu|der|ter) )*\S+$/u.exec(name)?.[0] ?? name;

/** How many particles in lower case stand before a capital at a lexeme: "|von Platen", "|de la Motte". */
export function leadingParticles(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (at < from + 2 && LEADING.test(lexemes[at]?.text ?? '')) at += 1;
  // "Vad säger du Anna?"
  const isSpokenTo = /^(?:du|de|av)$/.test(lexemes[at - 1]?.text ?? '') && pronounOf(lexemes[at]?.text ?? '');
  return isNameWord(lexemes[at]) && !isSpokenTo ? at - from : 0;
}

/** Where a run of name words that begins at a lexeme ends. */
export function nameEnd(lexemes: readonly Lexeme[], from: number): number {
  let at = from + leadingParticles(lexemes, from);
  while (at - from < LONGEST_NAME) {
    if (isInitial(lexemes, at, from)) at += 2;
    else if (isNameWord(lexemes[at])) at += 1;
    else {
      const particles = at > from ? particlesAt(lexemes, at) : 0;
      if (particles === 0) break;
      at += particles + 1;
    }
  }
  return at;
}

/** Whether a full stop after a capital belongs to a name: "Karin |Ö. Dahl", "|J.P. Alm", and not "Karin Ö. Vi är …". */
function isInitial(lexemes: readonly Lexeme[], at: number, from: number): boolean {
  const isLetters = at > from ? /^\p{Lu}(?:\.\p{Lu})*$/u : /^\p{Lu}(?:\.\p{Lu})+$/u;
  const next = lexemes[at + 2];
  if (!isLetters.test(lexemes[at]?.text ?? '') || lexemes[at + 1]?.text !== '.' || !isNameWord(next))
    return false;
  const lower = next?.lower ?? '';
  const opens = isStopWord(lower) || OPENER.test(lower) || hasFirstPerson([lower]);
  // "Karin Ö. Kommunen har …"
  return !opens && !(/(?:en|et|na)$/.test(lower) && /^\p{Ll}/u.test(lexemes[at + 3]?.text ?? ''));
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
