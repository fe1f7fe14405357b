import { isStopWord } from '../language/stop-words.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme, lex } from './lexer.ts';
import { narrationEnd } from './narration.ts';
import { isRole } from './roles.ts';
import { hasFiniteVerb, isSpeechVerb } from './speech-verbs.ts';
import { type Named, type Subject, subjectAt } from './subject.ts';

/** An attribution (anföringssats) in a text: characters [start, end), and how the speech goes on after it. */
export interface Attribution {
  subject: Subject;
  start: number;
  end: number;
  /** What joined the speech to the attribution, and what ends the attribution. */
  before: string;
  after: string;
  /** "… säger X och fortsätter:" – the next paragraph is the same speaker's. */
  leadsOn: boolean;
}

const RESUMES =
  /^(?:och|men|så|för|det|den|de|jag|vi|att|eftersom|när|om|utan|fast|där|då|man|som|vilket|särskilt|inte|i|på|av|med|här|nu|kanske|trots|åtminstone|helst|dessutom|bara|ändå|ofta|alltid|aldrig|ibland|snarare|möjligen|annars|samtidigt|hur|vad|ifall|innan|medan|alltså|liksom|även|också|till|därför|eller|du|ni)$/;

/** Where somebody said it: "…, i ett pressmeddelande.", "…, i sitt inledningstal.", "…, vid en pressträff." */
const OCCASION =
  /^(?:i|vid|under|på|efter)(?: \S+){0,3} \S*(?:tal|talet|anförande|pressmeddelande|kommentar|mejl|mail|brev|sms|uttalande|intervju|pressträff|presskonferens|debatt|debatten|inlägg|blogg|rapport|rapporten|sändning|podd|podden|radio|tv|mötet|konferensen|seminariet)(?: .*)?$/u;

/** A stretch after an attribution's comma that is longer is speech, with or without a verb. */
const LONGEST_END = 12;

const PLAIN_VERB = /^(?:säger|sa|sade|berättar|menar)$/;

const CLOSES = /^[”"»«“]$/;

/** After a closing mark any verb may be one of saying: inflikar, fnissade, ryter. */
const VERB_FORM = /^\p{L}{2,}(?:ar|er|ade|te|de|år)$/u;

const SUPINE =
  /^(?:sagt|berättat|skrivit|förklarat|menat|uttryckt|konstaterat|uppgett|uppgivit|påpekat|svarat|kommenterat|meddelat|framhållit|hävdat)$/;

/** What a speaker does on: verbs that hardly anybody says of himself without "jag". */
const DOES =
  /^(?:tillägger|tillade|fortsätter|fortsatte|förklarar|förklarade|berättar|berättade|konstaterar|konstaterade|påpekar|påpekade|understryker|underströk|betonar|betonade|ler|log|skrattar|skrattade|suckar|suckade|nickar|nickade|pekar|pekade|hänvisar|hänvisade|syftar|syftade|medger|medgav|menar|menade|säger|sa|sade|lägger|poängterar|framhåller|exemplifierar|jämför|frågar|undrar|slår|rycker|skakar|tittar|ser|visar)$/;

/** Where the attribution ends: with its sentence, or at a comma after which the speech goes on. */
function clauseEnd(lexemes: readonly Lexeme[], from: number): { end: number; after: string } {
  let cited = false;
  for (let at = from; at < lexemes.length; at += 1) {
    const one = lexemes[at];
    if (!one) break;
    if (endsSentence(lexemes, at) || one.text === ':') return { end: at + 1, after: one.text };
    const next = lexemes[at + 1];
    if (one.text === ',' && next && goesOn(lexemes, at, at === from)) return { end: at + 1, after: ',' };
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
  if (isEnd && next.lower === 'som' && isFirst) return false;
  if (isNarrated(rest)) return false;
  if (isEnd && isFirst && isApposition(rest)) return false;
  if (isEnd && rest.length <= LONGEST_END && OCCASION.test(rest.map(({ lower }) => lower).join(' ')))
    return false;
  if (isEnd && isMatter(rest)) return false;
  if (RESUMES.test(next.lower)) return true;
  return isFirst && !(isEnd && rest.length <= LONGEST_END && !hasFiniteVerb(rest.map(({ lower }) => lower)));
}

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

/** "…, den ukrainska regeringens ombud för jämställdhetspolitik." */
function isApposition(rest: readonly Lexeme[]): boolean {
  const words = rest.map(({ lower }) => lower);
  const isShort = words[0] === 'den' && words.length <= LONGEST_END && !hasFiniteVerb(words);
  return isShort && words.slice(1).some(isRole);
}

/** Whom a verb at a lexeme says to speak: "säger X", "har X sagt tidigare"; after marks also "enligt X". */
function saidBy(text: string, lexemes: readonly Lexeme[], at: number): Named | undefined {
  const lower = lexemes[at]?.lower ?? '';
  if (isSpeechVerb(lower)) return subjectAt(text, lexemes, at + 1);
  const sign = lexemes[at - 1]?.text === ',' ? lexemes[at - 2] : lexemes[at - 1];
  if (lower === 'enligt') {
    const named = subjectAt(text, lexemes, at + 1);
    const isLast = named?.subject.kind === 'person' && named.end >= lexemes.length - 1;
    return CLOSES.test(sign?.text ?? '') || (isLast && sign !== lexemes[at - 1]) ? named : undefined;
  }
  const isAux = /^(?:har|hade)$/.test(lower);
  // "Nja, drar Roger Hult på det."
  if (!isAux && sign !== lexemes[at - 1] && VERB_FORM.test(lower) && !isStopWord(lower)) {
    const { subject, end = 0 } = subjectAt(text, lexemes, at + 1) ?? {};
    const isWhole =
      subject?.kind === 'person' && subject.person.nameStart === at + 1 && isWholeName(subject.person.name);
    if (isWhole) return { subject, end };
  }
  const mayBeVerb = CLOSES.test(sign?.text ?? '') && VERB_FORM.test(lower);
  const named = isAux || mayBeVerb ? subjectAt(text, lexemes, at + 1) : undefined;
  if (!named) return undefined;
  if (!isAux) return /^(?:person|pronoun)$/.test(named.subject.kind) ? named : undefined;
  for (let end = named.end; end < named.end + 3; end += 1)
    if (SUPINE.test(lexemes[end]?.lower ?? '')) return { ...named, end: end + 1 };
  return undefined;
}

const isWholeName = (name: string) => name.includes(' ') && pronounOf(name) !== undefined;

/** "säger X, och tillägger att …", "säger X, medan hon häller upp": what the speaker does is told, and not said. */
function isNarrated([first, second]: readonly Lexeme[]): boolean {
  if (first?.lower === 'och') return DOES.test(second?.lower ?? '');
  return (
    /^(?:medan|samtidigt)$/.test(first?.lower ?? '') && /^(?:hon|han|hen|som)$/.test(second?.lower ?? '')
  );
}

/** "Vi hade det säger X men det var för gammalt": without any sign the speech goes on at a conjunction. */
function unsigned(
  lexemes: readonly Lexeme[],
  at: number,
  { end }: Named,
): { end: number; after: string } | undefined {
  const rest = lexemes.slice(end);
  const goesOn = lexemes[at - 1]?.isWord && /^(?:men|och|fast|så|för)$/.test(rest[0]?.lower ?? '');
  return goesOn && !isNarrated(rest) && hasFiniteVerb(rest.map(({ lower }) => lower))
    ? { end, after: '' }
    : undefined;
}

/**
 * Every attribution in a stretch of speech, in order. One begins with a verb of saying after a comma, a question
 * or exclamation mark, a closing mark or a dash, and its subject comes right after it (inverted order; Språkrådet,
 * Svenska skrivregler, on anföring).
 */
export function attributionsIn(text: string): Attribution[] {
  const lexemes = lex(text);
  const found: Attribution[] = [];
  for (let at = 1; at < lexemes.length; at += 1) {
    const verb = lexemes[at];
    const before = lexemes[at - 1];
    if (!verb || !before || verb.isCapital) continue;
    const named = saidBy(text, lexemes, at);
    if (!named) continue;
    const apart = unsigned(lexemes, at, named);
    const { end, after } = apart ?? clauseEnd(lexemes, named.end);
    // A full stop before a verb in small letters is a slip of the pen; so is no sign at all, at the very end.
    const isBare = apart !== undefined || end === lexemes.length;
    const slips = isBare && named.subject.kind === 'person' && PLAIN_VERB.test(verb.lower);
    // "Det går bra. Det säger Anna Ek."
    // and not "Det kräver en utbyggnad."
    const isNamed = named.subject.kind !== 'anonymous' || PLAIN_VERB.test(verb.lower);
    const tells = isNamed && /^(?:Det|Så)$/.test(before.text) && at > 1 && endsSentence(lexemes, at - 2);
    if (!/^[,?!…”"»«“–—]$/.test(before.text) && !tells && !(slips && (before.isWord || before.text === '.')))
      continue;
    const start = /^[,–—]$/.test(before.text) || tells ? before.start : verb.start;
    const last = lexemes[end - 1];
    const tail = lexemes.slice(named.end, end);
    const leadsOn = after === ':' && tail.some(({ lower }) => isSpeechVerb(lower) || lower === 'följande');
    found.push({
      subject: named.subject,
      start,
      end: after === '.' ? narrationEnd(text, last?.end ?? verb.end, named.subject) : (last?.end ?? verb.end),
      before: before.text,
      after,
      leadsOn,
    });
    const past = found.at(-1)?.end ?? 0;
    while ((lexemes[at + 1]?.start ?? past) < past) at += 1;
  }
  return found;
}
