import type { PageFacts } from '../../../data/model/page-facts.ts';
import type { RecordWorld } from '../records/record-world.ts';
import type { Cupboard } from './cupboard.ts';

/** What one query took, in milliseconds from when it was asked, and what was found. */
export interface Answer {
  /** Until the first order stands, with the records read. */
  first: number;
  /** Until the order to stay with stands; the same where there is no other. */
  full: number;
  /** Of these, waiting for records to be read. */
  reading: number;
  /** At most sixty, best first. */
  ids: string[];
}

/** An index that was opened and answers. */
export interface Opened {
  search: (query: string) => Promise<Answer>;
  /** What opening took, step by step, in milliseconds. */
  steps: Readonly<Record<string, number>>;
  /** Finds the records for a page; only ours does. */
  relate?: (facts: PageFacts) => Promise<number>;
}

/** What an index cost to make. */
export interface Grown {
  /** Milliseconds for indexing and writing it down, without making or storing records. */
  build: number;
  /** Length of its stored form in bytes, or in UTF-16 code units where that is a string of ASCII. */
  size: number;
}

/** One way to index and search. */
export interface Engine {
  /** Takes the index from `from` records to `to`, and stores it. */
  grow: (world: RecordWorld, cupboard: Cupboard, from: number, to: number) => Promise<Grown>;
  /** Opens what was stored, in a fresh program, so far that it can be asked. */
  open: (cupboard: Cupboard) => Promise<Opened>;
}

/** So many records are read for an answer. */
export const MOST_READ = 60;

/** The ways that are held against each other. `folded` is what the others are measured by. */
export const ENGINES = ['ours', 'folded', 'stems', 'fuse', 'fuse-tokens'] as const;
export type EngineName = (typeof ENGINES)[number];
