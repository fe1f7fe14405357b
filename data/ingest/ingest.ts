import { type Finding, finding, type TraceLine } from '../model/trace.ts';
import type { Block } from './block.ts';
import { borderDoubt } from './border-doubt.ts';
import { titleInCitationForm } from './citation-form.ts';
import type { ArticleFacts, DraftArticle, DraftQuote, Speaker } from './draft.ts';
import { gatherPeople } from './gather-people.ts';
import { intervieweeOf } from './interviewee.ts';
import { readMetadata } from './metadata.ts';
import { regroup } from './regroup.ts';
import { resolveSpeakers } from './speakers.ts';
import { type Turn, turnText } from './turn.ts';
import { speechIn } from './turns.ts';

/** An article's blocks, and what is known of it beside them: schema.org, OpenGraph, front matter. */
export interface Source {
  blocks: Block[];
  given: Partial<ArticleFacts>;
  /** Where it stands on the web, as it says itself. */
  address?: string;
}

/** A draft with the steps that led to it, and the article's own text, a line for each block. */
export interface Ingested {
  article: DraftArticle;
  text: string;
  trace: TraceLine[];
}

/**
 * Reads an article: blocks → metadata → turns → attribution → speakers → records. Never throws on any blocks; what
 * is not found is null, and what is uncertain says why.
 */
export function ingest(source: Source): Ingested {
  const blocks = regroup(source.blocks);
  const trace = blocks.map(({ kind, text }) => traced('blocks', finding(kind), text));
  const garbled = blocks.find(({ text }) => GARBLED.test(text));
  // Said once of the article, whatever number of its quotes it is true of.
  if (garbled) trace.push(traced('metadata', finding('garbled'), garbled.text, true));
  const { facts, spent, trace: metadataTrace } = readMetadata(blocks, source.given);
  trace.push(...metadataTrace);
  const { turns, mentions } = speechIn(blocks, spent);
  trace.push(
    ...turns.map((turn) => {
      const doubt = turn.doubt ?? borderDoubt(turn);
      return traced('turns', doubt ?? finding(turn.form), turnText(turn), doubt !== null);
    }),
  );
  trace.push(...turns.map(attributionLine));
  const people = gatherPeople(blocks, namelessBlocks(blocks, spent, turns, facts.title), turns);
  const told = intervieweeOf(facts.title, blocks);
  const speakers = resolveSpeakers(blocks, turns, people, told && people.add(told));
  const spoken = new Set(turns.flatMap((turn) => turn.blocks));
  const quotes = turns.map((turn, at) => ({
    text: turnText(turn),
    parts: turn.parts,
    question: turn.question,
    ...surroundings(blocks, turn, spent, spoken),
    speaker: inCitationForm(speakers[at] ?? UNKNOWN),
    certainty: {
      level: doubtOf(turn) === null ? 'certain' : 'uncertain',
      reason: doubtOf(turn) ?? finding(turn.form),
    } as const,
  }));
  trace.push(
    ...quotes.map(({ speaker: { name, certainty } }) =>
      traced('speakers', certainty.reason, name ?? '', certainty.level === 'uncertain'),
    ),
  );
  trace.push(
    ...quotes.map(({ text, certainty, speaker }, at) => {
      const isDoubtful = [certainty, speaker.certainty].some(({ level }) => level === 'uncertain');
      return traced('records', finding('record', { number: `${at + 1}` }), text, isDoubtful);
    }),
  );
  const own = blocks.filter((_, at) => !spent.has(at));
  const text = own.map((one) => one.text).join('\n');
  return { article: { ...facts, quotes, mentions }, text, trace };
}

/** UTF-8 that was read as Windows-1252 and written as UTF-8 again, "SÃ¥ blev det â€“", or bytes that were lost (U+FFFD). */
const GARBLED = /Ã[¥¤¶©…„–]|â€|\uFFFD/;

const doubtOf = (turn: Turn): Finding | null =>
  GARBLED.test(turnText(turn)) ? finding('garbled') : (turn.doubt ?? borderDoubt(turn));

/** The heading that a turn stands under, and the paragraph of narration right before it. */
function surroundings(
  blocks: readonly Block[],
  { blocks: [first = 0], question }: Turn,
  spent: ReadonlySet<number>,
  spoken: ReadonlySet<number>,
): Pick<DraftQuote, 'heading' | 'lead'> {
  const isHeading = ({ kind, bold }: Block, at: number) => (kind === 'heading' || bold) && !spent.has(at);
  const heading = blocks.slice(0, first).findLast((one, at) => isHeading(one, at) && one.text !== question);
  const before = blocks[first - 1];
  const isLead = before?.kind === 'paragraph' && !spent.has(first - 1) && !spoken.has(first - 1);
  const lead = isLead && !before.bold && before.text !== question ? before.text : null;
  return { heading: heading?.text ?? null, lead };
}

const UNKNOWN: Speaker = {
  name: null,
  role: null,
  organisation: null,
  certainty: { level: 'uncertain', reason: finding('nobody') },
};

const inCitationForm = (speaker: Speaker): Speaker =>
  speaker.role === null ? speaker : { ...speaker, role: titleInCitationForm(speaker.role) };

/** So much of the article's own words stands in a line of the trace. */
const LONGEST_TEXT = 80;

const traced = (step: TraceLine['step'], found: Finding, text: string, doubtful = false): TraceLine => ({
  ...{ step, finding: found, text: text.slice(0, LONGEST_TEXT), doubtful },
});

function attributionLine({ subject, parts }: Turn): TraceLine {
  if (subject === null) return traced('attribution', finding('unattributed'), '');
  const who =
    subject.kind === 'person'
      ? subject.person.name
      : subject.kind === 'pronoun'
        ? subject.word
        : subject.words;
  const how =
    parts.length > 1 ? finding('attributed-in-parts', { parts: `${parts.length}` }) : finding('attributed');
  return traced('attribution', how, who);
}

/**
 * Blocks whose names tell nobody's role: speech, which has its attribution read apart, and what is not the article's.
 * The title does: it may be the only place with a role.
 */
function namelessBlocks(
  blocks: readonly Block[],
  spent: ReadonlySet<number>,
  turns: readonly Turn[],
  name: string | null,
): Set<number> {
  const spoken = turns.filter(({ form }) => form !== 'marks').flatMap((turn) => turn.blocks);
  const title = blocks.findIndex(({ kind, text }) => kind === 'heading' || text === name);
  return new Set([...spent, ...spoken].filter((at) => at !== title));
}
