import { finding } from '../model/trace.ts';
import { toldAfter } from './announced.ts';
import type { Block } from './block.ts';
import { cutAttributions } from './cut-attribution.ts';
import { announced, hasSpeaker, isSpeech, wordsOf } from './dash-speech.ts';
import { headsFacts } from './furniture.ts';
import { peopleIn } from './gather-people.ts';
import { leadsToAttribution } from './led-on.ts';
import { markedStretches } from './marked-stretches.ts';
import { isGesture } from './narration.ts';
import { isDashed, isLabel, isQuestion, promptsOf, speechOf } from './question-lines.ts';
import { hasFirstPerson } from './speech-verbs.ts';
import { type Turn, turnText } from './turn.ts';
import { withoutUnread } from './unread-subject.ts';

/**
 * Turns that begin with a quotation dash, with the paragraphs that go on them.
 * @param names words of the names of the article's people
 */
export function dashTurns(
  blocks: readonly Block[],
  spent: ReadonlySet<number>,
  names: ReadonlySet<string>,
): Turn[] {
  const dashed = blocks.flatMap((one, at) => (isDashed(one) && !spent.has(at) ? [at] : []));
  const speaks = dashed.some((at) => hasSpeaker(blocks[at], names));
  const asked = dashed.filter((at) => isQuestion(blocks[at - 1])).length;
  const isInterview = asked >= 2 && asked * 2 >= dashed.filter((at) => !dashed.includes(at - 1)).length;
  const prompts = promptsOf(blocks, dashed, isInterview);
  const turns: Turn[] = [];
  let question: string | null = null;
  let open: Turn | undefined;
  let askedAt: number | undefined;
  blocks.forEach((one, at) => {
    if (spent.has(at)) return;
    if (isDashed(one)) {
      const asks = isLabel(blocks[at - 1]) ? at - 2 : at - 1;
      if (isQuestion(blocks[asks]) || prompts(asks)) question = blocks[asks]?.text ?? null;
      else if (turns.at(-1)?.blocks.at(-1) !== asks && askedAt !== asks) question = null;
      const asked = ASKED.exec(speechOf(one))?.groups?.question;
      if (asked !== undefined) {
        [question, open, askedAt] = [asked, undefined, at];
        return;
      }
      const leadsOn = open?.doubt === LEADS_ON ? open.subject : null;
      open = isSpeech(blocks, at, speaks || question !== null, names)
        ? turnOf(one, at, question, names)
        : undefined;
      if (open) turns.push(open);
      if (open) open.subject ??= leadsOn ?? announced(blocks[at - 1]);
    } else if (open && followsTurn(open, at) && !prompts(at) && goesOn(blocks, at, open, isInterview))
      extend(open, one, at, names);
    else if (!isQuestion(one)) {
      if (open && followsTurn(open, at)) open.subject ??= toldAfter(one.text) ?? null;
      open = undefined;
    }
  });
  for (const turn of turns) if (turn.doubt === LEADS_ON) turn.doubt = null;
  return turns;
}

/** Stands on a turn, while turns are read, whose attribution hands over to the next paragraph. */
const LEADS_ON = finding('attributed');

/** "– Vad har hänt? frågar reportern." is nobody's quote. */
const ASKED =
  /^(?<question>.*\?),?\s+(?:frågar|frågade|undrar|undrade) (?:(?:\p{Lu}\S*s )?(?:reportern?|intervjuaren|journalist(?:en)?|programledaren|moderatorn)|vi|jag)\.?$/u;

const followsTurn = (open: Turn | undefined, at: number) => open?.blocks.at(-1) === at - 1;

function turnOf(one: Block, at: number, question: string | null, names: ReadonlySet<string>): Turn {
  const { parts, joints, attributions } = cutAttributions(speechOf(one), names);
  const subject = attributions.find((found) => found.subject.kind !== 'body')?.subject ?? null;
  const verb = attributions.find(({ guessed }) => guessed !== null)?.guessed;
  const guess = verb == null ? null : finding('unlisted-verb', { verb });
  const doubt = attributions.at(-1)?.leadsOn ? LEADS_ON : guess;
  const nobody = attributions.length === 0 ? withoutUnread(speechOf(one)) : undefined;
  return {
    ...{ form: 'dash', blocks: [at], start: 0, question, doubt, joints },
    parts: nobody ? [nobody.left] : parts,
    subject: subject ?? nobody?.subject ?? null,
    unread: nobody !== undefined || (subject === null && attributions.length > 0),
  };
}

/**
 * Whether a paragraph without dash goes on the turn before it: it or one soon after it ends with the attribution that the turn lacks, or
 * it stands between question and question in an interview.
 */
function goesOn(blocks: readonly Block[], at: number, open: Turn, isInterview: boolean): boolean {
  const one = blocks[at];
  if (one?.kind !== 'paragraph' || one.bold || isQuestion(one) || headsFacts(one)) return false;
  if (open.subject === null && leadsToAttribution(blocks, at)) return true;
  if (open.subject === null && tellsOfOneself(one) && !isReporterI(blocks, at)) return true;
  if (!isInterview || open.question === null) return false;
  // "It-samordnaren Jenny Palm är inte lika förvånad." tells of somebody, and answers nothing.
  const told = unmarked(one.text);
  const isNarration =
    !hasFirstPerson(wordsOf(told)) &&
    (peopleIn(one.text).some(({ role, name }) => role !== null || one.text.startsWith(name)) ||
      isGesture(one.text));
  if (isNarration) return false;
  // What comes next under a question is another answer; without one the article may tell on.
  const next = blocks.findIndex((later, place) => place > at && isDashed(later));
  const asks = blocks[next - 1];
  const isLast = next < 0 || !(isQuestion(asks) || asks?.bold || asks?.kind === 'heading');
  return !isLast || hasFirstPerson(wordsOf(told)) || /^(?:Och|Men|Fast|Eller) /.test(one.text);
}

const I = /^(?:jag|mig|min|mitt|mina)$/;

/** What stands in marks left out: who says I in marks is cited. */
const unmarked = (text: string) =>
  markedStretches(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

const tellsOfOneself = ({ text }: Block) => wordsOf(unmarked(text)).some((word) => I.test(word));

/** Whether the article's writer says I: then a paragraph in the first person may be the writer's own. */
const isReporterI = (blocks: readonly Block[], but: number) =>
  blocks.some((one, at) => at !== but && one.kind === 'paragraph' && !isDashed(one) && tellsOfOneself(one));

function extend(open: Turn, one: Block, at: number, names: ReadonlySet<string>): void {
  const { parts, joints, attributions } = cutAttributions(one.text, names);
  open.blocks.push(at);
  open.parts.push(...parts);
  open.joints.push(' ', ...joints.slice(1));
  open.subject ??= attributions[0]?.subject ?? null;
  open.doubt = finding('undashed', { start: turnText({ parts, joints }).slice(0, 40) });
}
