import type { Block } from './block.ts';
import { wordsOf } from './dash-speech.ts';
import { type Turn, turnText } from './turn.ts';

/** Fewer words in marks than this may be said by two people, or twice by one. */
const FEWEST_WORDS = 6;
/** A set-off citation shows by its form that it repeats. */
const FEWEST_SET_OFF = 3;

/**
 * Leaves out what has no words, and pull quotes, which say again what stands in the text. Only what has their form is one: a citation that
 * is set off, or one in marks without question and attribution, whose words stand one after another in another turn.
 */
export function withoutRepeats(turns: readonly Turn[], blocks: readonly Block[]): Turn[] {
  const said = turns.map((turn) => ` ${wordsOf(turnText(turn)).join(' ')} `);
  const pulled = turns.map((turn) => isPulled(turn, blocks));
  return turns.filter((turn, at) => {
    const own = said[at] ?? ' ';
    if (own.trim() === '') return false;
    if (!pulled[at]) return true;
    return !said.some((other, place) => {
      if (place === at || !other.includes(own) || !mayBeSame(turn, turns[place])) return false;
      return other !== own || !pulled[place] || place < at;
    });
  });
}

/** Whether a turn has the form of a pull quote. */
function isPulled(turn: Turn, blocks: readonly Block[]): boolean {
  const words = wordsOf(turnText(turn)).length;
  if (turn.blocks.every((at) => blocks[at]?.kind === 'quotation')) return words >= FEWEST_SET_OFF;
  return turn.form === 'marks' && turn.subject === null && turn.question === null && words >= FEWEST_WORDS;
}

/** Nobody repeats what is signed by somebody else. */
function mayBeSame({ subject }: Turn, other: Turn | undefined): boolean {
  if (subject?.kind !== 'person' || other?.subject?.kind !== 'person') return true;
  return surname(subject.person.name) === surname(other.subject.person.name);
}

const surname = (name: string) => name.split(' ').at(-1);
