import type { Block } from './block.ts';
import { dashTurns } from './dash-turns.ts';
import { marksIn } from './marks.ts';
import { numberedTurns } from './numbered.ts';
import { plainAnswers } from './plain-answers.ts';
import { transcriptTurns } from './transcript.ts';
import { type Turn, turnText } from './turn.ts';

/** All direct speech of an article in the order of the text, and the citations that are none. */
export interface Speech {
  turns: Turn[];
  mentions: string[];
}

/**
 * Finds the turns of speech. A block belongs to one style: transcript, numbered answers, dashes, plain answers, and
 * quotation marks in what is left.
 */
export function speechIn(blocks: readonly Block[], spent: ReadonlySet<number>): Speech {
  const turns = [...transcriptTurns(blocks, spent)];
  if (turns.length === 0) turns.push(...numberedTurns(blocks, spent));
  const taken = new Set([...spent, ...turns.flatMap((turn) => turn.blocks)]);
  if (turns.length === 0) turns.push(...dashTurns(blocks, taken));
  if (turns.length === 0) turns.push(...plainAnswers(blocks, taken));
  for (const at of turns.flatMap((turn) => turn.blocks)) taken.add(at);
  const mentions: string[] = [];
  blocks.forEach((one, at) => {
    if (taken.has(at) || one.kind === 'heading') return;
    const marked = marksIn(blocks, at);
    turns.push(...marked.turns);
    mentions.push(...marked.mentions);
  });
  const inOrder = turns.sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0) || a.start - b.start);
  return { turns: withoutRepeats(inOrder), mentions };
}

/** A pull quote says again what stands in the text: of two such turns the longer one stays. */
function withoutRepeats(turns: readonly Turn[]): Turn[] {
  const texts = turns.map((turn) => turnText(turn).replace(/[.\s]+$/, ''));
  return turns.filter((_, at) => {
    const own = texts[at] ?? '';
    if (own === '') return false;
    return !texts.some(
      (other, place) => place !== at && other.includes(own) && (other !== own || place < at),
    );
  });
}
