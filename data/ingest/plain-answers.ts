import { tokens } from '../language/tokens.ts';
import type { Block } from './block.ts';
import { isFactRow } from './fact-box.ts';
import { headsFacts } from './furniture.ts';
import { peopleIn } from './gather-people.ts';
import { isGesture } from './narration.ts';
import { bidsTell, isQuestion } from './question-lines.ts';
import { hasFirstPerson } from './speech-verbs.ts';
import type { Turn } from './turn.ts';

const FEWEST = 2;
/** Nobody says I in a page of frequently asked questions; "vi" and "du" stand there too. */
const I = /^(?:jag|mig|min|mitt|mina)$/;

/** "Tre frågor till Sara Holm, it-chef": then a plain line with a question mark asks too. */
const isAnnounced = (blocks: readonly Block[]) =>
  blocks.slice(0, OPENING).some(({ text }) => /(?<!\p{L})frågor till \p{L}/iu.test(text));

const OPENING = 5;

/**
 * Answers as plain paragraphs under questions in headings or bold type. Pages of frequently asked questions look the
 * same; in an interview somebody says I in at least half of the answers, or we or you where somebody is named before.
 * @param dashed turns that a dash begins: beside them answers are plain only where these answer such questions too
 */
export function plainAnswers(
  blocks: readonly Block[],
  spent: ReadonlySet<number>,
  dashed: readonly Turn[],
): Turn[] {
  const isPut = (one: Block) =>
    isQuestion(one) &&
    (one.kind === 'heading' || one.bold || (isAnnounced(blocks) && one.kind === 'paragraph'));
  const first = blocks.findIndex(isPut);
  // Before the first question a line that bids one tell is a heading.
  const isAsked = (one: Block) => isPut(one) || (first >= 0 && blocks.indexOf(one) > first && bidsTell(one));
  const questions = new Set(blocks.filter(isAsked).map(({ text }) => text));
  if (!dashed.every(({ question }) => question !== null && questions.has(question))) return [];
  const turns: Turn[] = [];
  let open: Turn | undefined;
  blocks.forEach((one, at) => {
    if (spent.has(at)) open = undefined;
    else if (isAsked(one)) {
      open = {
        form: 'answer',
        blocks: [],
        start: 0,
        parts: [],
        joints: [],
        question: one.text,
        subject: null,
        doubt: null,
      };
      turns.push(open);
    } else if (one.kind !== 'paragraph' || one.bold || headsFacts(one) || isFactRow(blocks, at))
      open = undefined;
    else if (open && !isGesture(one.text)) {
      open.blocks.push(at);
      open.parts.push(one.text);
      open.joints.push(open.parts.length === 1 ? '' : ' ');
    }
  });
  const answers = turns.filter(({ parts }) => parts.length > 0);
  const says = (isPersonal: (words: readonly string[]) => boolean) =>
    answers.filter(({ parts }) => isPersonal(parts.flatMap((part) => tokens(part).map(({ lower }) => lower))))
      .length *
      2 >=
    answers.length;
  const begins = answers[0]?.blocks[0] ?? 0;
  const isAboutSomebody = blocks.slice(0, begins).some(({ text }) => peopleIn(text).length > 0);
  const isInterview =
    says((words) => words.some((word) => I.test(word))) || (isAboutSomebody && says(hasFirstPerson));
  return answers.length > 0 && answers.length + dashed.length >= FEWEST && isInterview ? answers : [];
}
