import type { Finding } from '../model/trace.ts';
import type { Block } from './block.ts';
import type { Speaker } from './draft.ts';
import type { KnownPerson, People } from './people.ts';
import type { Turn } from './turn.ts';

/** What is known when a turn's speaker is sought. */
export interface Scene {
  blocks: readonly Block[];
  /** Where boxes of the page's own begin, by the index of their heading; where they end is not certain. */
  boxes: readonly number[];
  people: People;
  /** Whom the article by its form is an interview with. */
  interviewee: KnownPerson | undefined;
  /** The turn that a block belongs to, by the block's index. */
  turnAt: ReadonlyMap<number, Turn>;
  resolved: Map<Turn, KnownPerson | null>;
  /** The turns whose speaker is uncertain. */
  doubtful: Set<Turn>;
}

/** A speaker of whom there is no doubt, or some, and why. */
export const certain = (person: KnownPerson, reason: Finding): Speaker => ({
  ...person,
  certainty: { level: 'certain', reason },
});
export const uncertain = (person: KnownPerson | undefined, reason: Finding): Speaker => ({
  name: person?.name ?? null,
  role: person?.role ?? null,
  organisation: person?.organisation ?? null,
  certainty: { level: 'uncertain', reason },
});

/** Several people as a reason names them. */
export const namesOf = (people: readonly KnownPerson[]) => people.map(({ name }) => name).join(', ');
