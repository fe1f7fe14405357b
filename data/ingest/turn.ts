import type { Finding } from '../model/trace.ts';
import type { Subject } from './subject.ts';

/** Direct speech found in an article, before it is known whose it is. */
export interface Turn {
  form: 'dash' | 'marks' | 'transcript' | 'numbered' | 'answer';
  /** The blocks it stands in, the first one first. */
  blocks: number[];
  /** Where in the first block the speech begins: what stands before may name the speaker. */
  start: number;
  /** The speech, one stretch of the source each, attributions cut out, and what joins each to the one before. */
  parts: string[];
  joints: string[];
  question: string | null;
  subject: Subject | null;
  /** Somebody is said to speak who is not understood: hardly who spoke last. */
  unread?: boolean;
  /** Why it may be none, or not whole; null where nothing is in doubt. */
  doubt: Finding | null;
}

/** The text of a turn: its parts with their joints. */
export function turnText({ parts, joints }: Pick<Turn, 'parts' | 'joints'>): string {
  return parts.map((part, at) => (at === 0 ? part : `${joints[at] ?? ' '}${part}`)).join('');
}
