import { isStopWord } from '../language/stop-words.ts';
import { CLOSES, clauseEnd } from './clause-end.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme, lex } from './lexer.ts';
import { isNarrated, narrationEnd } from './narration.ts';
import { hasFiniteVerb, isSpeechVerb } from './speech-verbs.ts';
import { type Named, type Subject, subjectAt } from './subject.ts';
import { unlistedVerb } from './unlisted-verb.ts';

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
  /** The verb of saying, where only its form and place tell that it is one. */
  guessed: string | null;
}

const PLAIN_VERB = /^(?:säger|sa|sade|berättar|menar)$/;

/** After a closing mark any verb may be one of saying: inflikar, fnissade, ryter. */
const VERB_FORM = /^\p{L}{2,}(?:ar|er|ade|te|de|år)$/u;

const SUPINE =
  /^(?:sagt|berättat|skrivit|förklarat|menat|uttryckt|konstaterat|uppgett|uppgivit|påpekat|svarat|kommenterat|meddelat|framhållit|hävdat)$/;

/** Whom a verb at a lexeme says to speak: "säger X", "har X sagt tidigare"; after marks also "enligt X". */
function saidBy(text: string, lexemes: readonly Lexeme[], at: number): Named | undefined {
  const lower = lexemes[at]?.lower ?? '';
  // "rättade sig ministern", "uttrycker sig Anna Ek"
  const isReflexive = lexemes[at + 1]?.lower === 'sig';
  if (isSpeechVerb(lower)) return subjectAt(text, lexemes, at + (isReflexive ? 2 : 1));
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
    const isPerson = subject?.kind === 'person' && isWholeName(subject.person.name);
    // "befarar ekonomichefen Eva Ek.", and not "kontaktar it-chefen Bo Ek leverantören"
    const isTitled = isPerson && subject.person.role !== null && !lexemes[end]?.isWord;
    if (isTitled || (isPerson && subject.person.nameStart === at + 1)) return { subject, end };
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
 * @param names words of the names of the article's people, where the text is known to be speech: then a verb that is
 * on no list may be one of saying too
 */
export function attributionsIn(text: string, names?: ReadonlySet<string>): Attribution[] {
  const lexemes = lex(text);
  const listed = scan(text, lexemes, (at) => saidBy(text, lexemes, at));
  if (!names) return listed;
  return scan(
    text,
    lexemes,
    (at) => saidBy(text, lexemes, at) ?? unlistedVerb(text, lexemes, at, names, listed.length > 0),
  );
}

function scan(
  text: string,
  lexemes: readonly Lexeme[],
  said: (at: number) => (Named & { isGuessed?: boolean }) | undefined,
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 1; at < lexemes.length; at += 1) {
    const verb = lexemes[at];
    const before = lexemes[at - 1];
    if (!verb || !before || verb.isCapital) continue;
    const named = said(at);
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
      subject: toldWithin(text, lexemes, named, end),
      start,
      end: after === '.' ? narrationEnd(text, last?.end ?? verb.end, named.subject) : (last?.end ?? verb.end),
      before: before.text,
      after,
      leadsOn,
      guessed: named.isGuessed ? verb.lower : null,
    });
    const past = found.at(-1)?.end ?? 0;
    while ((lexemes[at + 1]?.start ?? past) < past) at += 1;
  }
  return found;
}

/** "suckar hon bredvid, driftingenjören Eva Ek.": whom a pronoun stands for, told after it in the same attribution. */
function toldWithin(
  text: string,
  lexemes: readonly Lexeme[],
  { subject, end }: Named,
  until: number,
): Subject {
  const comma = lexemes.findIndex(({ text: sign }, at) => at >= end && at < until && sign === ',');
  const apart = subject.kind === 'pronoun' && comma > 0 ? subjectAt(text, lexemes, comma + 1) : undefined;
  if (subject.kind !== 'pronoun' || apart?.subject.kind !== 'person') return subject;
  const { name, role } = apart.subject.person;
  return role !== null && pronounOf(name) === subject.word ? apart.subject : subject;
}
