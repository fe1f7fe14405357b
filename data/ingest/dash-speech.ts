import { tokens } from '../language/tokens.ts';
import { agreesWith, introducedBy, labelled } from './announced.ts';
import type { Block } from './block.ts';
import { cutAttributions } from './cut-attribution.ts';
import { headsFacts } from './furniture.ts';
import { peopleIn } from './gather-people.ts';
import { isDashed, isQuestion, speechOf } from './question-lines.ts';
import { hasFiniteVerb, hasFirstPerson, isSpeechVerb } from './speech-verbs.ts';
import type { Subject } from './subject.ts';
import { withoutUnread } from './unread-subject.ts';

/** The words of a text in lower case. */
export const wordsOf = (text: string) => tokens(text).map(({ lower }) => lower);

/** Whether a paragraph says of itself who speaks; `names` are words of the names of the article's people. */
export const hasSpeaker = (one: Block | undefined, names?: ReadonlySet<string>) =>
  one !== undefined &&
  cutAttributions(speechOf(one), names).attributions.some(({ subject }) => subject.kind !== 'body');

/** Whom the line before announces, when it ends with a colon: "Kommundirektören svarar i ett mejl:". */
export function announced(before: Block | undefined): Subject | null {
  if (!before || !/:$/.test(before.text) || isDashed(before)) return null;
  const label = labelled(before.text.slice(0, -1));
  if (label) return label;
  const subject = introducedBy(before.text.slice(0, -1));
  const isNamed = subject?.kind === 'person' && subject.person.name.includes(' ');
  const isTold = isNamed || wordsOf(before.text).some(isSpeechVerb) || agreesWith(before.text) !== undefined;
  return subject && isTold ? subject : null;
}

/**
 * Whether a dashed paragraph is speech and not an item of a list. An attribution or a question before it settles it;
 * without them it must be a sentence, and in an article where somebody speaks or in the first person.
 */
export function isSpeech(
  blocks: readonly Block[],
  at: number,
  speaks: boolean,
  names: ReadonlySet<string>,
): boolean {
  const one = blocks[at];
  if (!one) return false;
  if (hasSpeaker(one, names) || withoutUnread(speechOf(one))) return true;
  const speech = speechOf(one);
  if (!/^[\p{Lu}”"»'’(]|^\d+(?![.:]\d)\s/u.test(speech)) return false;
  const isSentence = /[.!?…”"»]$/.test(speech);
  // Two lines without a full stop are a list, also under a question: "Vem ansvarar? – It-avdelningen – Skolan"
  const isItem = !isSentence && isDashed(blocks[at + 1]) && !/[.!?…”"»]$/.test(blocks[at + 1]?.text ?? '');
  const above = firstBefore(blocks, at);
  // "Varför inte? – För dyrt. – För svårt. – Vi väntar.": reasons that nobody in the article gives.
  if (isQuestion(blocks[above]) && isList(blocks, above + 1) && !isSomebodyIn(blocks)) return false;
  if (isQuestion(blocks[at - 1])) return !isItem;
  if (!isSentence) return false;
  const before = blocks[above];
  if (isFacts(blocks, above)) return false;
  const inRow = isBare(blocks[at - 1]) || isBare(blocks[at + 1]);
  if (inRow && LISTS.test(before?.text ?? '')) return false;
  if (announced(blocks[at - 1])) return true;
  const words = wordsOf(speech);
  const heads = before?.text.endsWith(':') && !introducedBy(before.text.slice(0, -1));
  // A row under a line that is no sentence is a list, where nobody is said to speak in all the article.
  const isHeaded = !speaks && before !== undefined && !/[.!?:…”"»]$/.test(before.text);
  if (inRow && (heads || isHeaded || (!speaks && isList(blocks, above + 1)))) return false;
  if (hasFirstPerson(words)) return true;
  if (heads) return false;
  return speaks
    ? true
    : hasFiniteVerb(words) &&
        (introducedBy(before?.text ?? '')?.kind === 'person' || /[.!?] \p{Lu}/u.test(speech));
}

/** What a list is of: "Projektledaren delar med sig av sina råd:" */
const LISTS =
  /(?:råd|tips|punkter|steg|krav|saker|mål|exempel|lärdomar|skäl|förslag|åtgärder|slutsatser|budord|områden|delar|uppgifter|program(?:met)?)(?: \p{L}+){0,3}:$/iu;

const isBare = (one: Block | undefined) => isDashed(one) && !hasSpeaker(one);

const isSomebodyIn = (blocks: readonly Block[]) => blocks.some(({ text }) => peopleIn(text).length > 0);

const FEWEST_ITEMS = 3;

/** Whether a row of dashed paragraphs that nobody is said to speak is a list: few of them are in the first person. */
function isList(blocks: readonly Block[], from: number): boolean {
  let end = from;
  while (isBare(blocks[end])) end += 1;
  const row = blocks.slice(from, end);
  const personal = row.filter(({ text }) => hasFirstPerson(wordsOf(text)));
  return row.length >= FEWEST_ITEMS && personal.length * 2 < row.length;
}

/** Whether a line heads a box of facts, or stands right under what heads one. */
function isFacts(blocks: readonly Block[], at: number): boolean {
  const [one, above] = [blocks[at], blocks[at - 1]];
  if (one && headsFacts(one)) return true;
  return one !== undefined && above !== undefined && headsFacts(above) && !/[.!?:]$/.test(one.text);
}

/** The index of the block before the row of dashed paragraphs that a block stands in. */
function firstBefore(blocks: readonly Block[], at: number): number {
  let before = at - 1;
  while (isBare(blocks[before])) before -= 1;
  return before;
}
