import { isStopWord } from '../language/stop-words.ts';
import { endsSentence, type Lexeme } from './lexer.ts';
import { hasFiniteVerb, hasFirstPerson, isPronoun, isSpeechVerb } from './speech-verbs.ts';
import { type Named, subjectAt } from './subject.ts';

/** Present and past tense by their endings, deponents too: mullrar, dundrade, retas. */
const TENSE = /^\p{L}{2,}(?:ar|er|ade|te|de|år|as|ades)$/u;

/** What opens a clause whose main clause has its verb first: "Om det regnar, stannar han." */
const SUBORDINATES =
  /^(?:om|när|då|eftersom|sedan|innan|medan|trots|fastän|ju|även|efter|genom|utan|där|här|ibland|varje)$/;

/** So many words may tell how it was said: "muttrar han för sig själv". */
const LONGEST_MANNER = 5;

/**
 * Whom a verb on no list says to speak, by its form: a verb in present or past right after the speech's comma, question
 * or exclamation mark, with a pronoun or somebody of the article right after it, and hardly anything more:
 * "– Det är pengar, mullrar han."
 * @param names words of the names of the article's people
 * @param isAttributed whether a verb of saying tells it already: then only what no speech can be counts
 */
export function unlistedVerb(
  text: string,
  lexemes: readonly Lexeme[],
  at: number,
  names: ReadonlySet<string>,
  isAttributed: boolean,
): (Named & { isGuessed: boolean }) | undefined {
  const [before, verb] = [lexemes[at - 1], lexemes[at]];
  if (!verb || !before || !/^[,?!…]$/.test(before.text) || !TENSE.test(verb.lower)) return undefined;
  if (isStopWord(verb.lower) || hasFiniteVerb([verb.lower]) || isSpeechVerb(verb.lower)) return undefined;
  const named = subjectAt(text, lexemes, at + 1);
  if (!named || !isOneOfThem(named, lexemes, at + 1, names)) return undefined;
  // In small letters after "?" or "!" no sentence goes on.
  if (/^[?!]$/.test(before.text)) return { ...named, isGuessed: false };
  if (isAttributed || isLed(lexemes, at - 1)) return undefined;
  return isEnd(lexemes, named.end) ? { ...named, isGuessed: true } : undefined;
}

/** A pronoun, or a person whose phrase begins right after the verb and whose name the article knows. */
function isOneOfThem(
  { subject }: Named,
  lexemes: readonly Lexeme[],
  from: number,
  names: ReadonlySet<string>,
) {
  if (subject.kind === 'pronoun') return isPronoun(lexemes[from]?.lower ?? '');
  if (subject.kind !== 'person') return false;
  const { start, nameStart, name } = subject.person;
  return (start === from || nameStart === from) && name.split(' ').every((word) => names.has(word));
}

/** Whether the sentence up to a comma opens with what puts the next clause's verb first. */
function isLed(lexemes: readonly Lexeme[], comma: number): boolean {
  let from = comma;
  while (from > 0 && !endsSentence(lexemes, from - 1)) from -= 1;
  const [first, second] = lexemes.slice(from, comma);
  const isConditional = TENSE.test(first?.lower ?? '') && hasFirstPerson([second?.lower ?? '']);
  return SUBORDINATES.test(first?.lower ?? '') || isConditional;
}

/** Whether an attribution may end at a lexeme: with its sentence, at a comma, or after how it was said. */
function isEnd(lexemes: readonly Lexeme[], end: number): boolean {
  const rest = lexemes.slice(end);
  const sign = rest.findIndex(({ isWord }) => !isWord);
  const manner = rest.slice(0, sign < 0 ? rest.length : sign).map(({ lower }) => lower);
  if (manner[0] === 'och') return TENSE.test(manner[1] ?? '') && !hasFirstPerson(manner);
  return (
    manner.length <= LONGEST_MANNER &&
    !/^(?:att|en|ett|det|den|inte|på|med)$/.test(manner[0] ?? '') &&
    !hasFirstPerson(manner) &&
    !hasFiniteVerb(manner)
  );
}
