import type { PageFacts } from '../../../data/model/page-facts.ts';
import type { ColdStart, Round } from './contestant.ts';
import type { EngineName, Grown } from './engine.ts';

/** Bytes in use, after a collection. */
export type Heap = number;

/** A fresh program with one contestant in it. */
export interface Host {
  grow: (from: number, to: number) => Promise<Grown>;
  open: (query: string) => Promise<ColdStart>;
  found: (queries: readonly string[]) => Promise<string[][]>;
  round: (queries: readonly string[]) => Promise<Round>;
  pages: (pages: readonly PageFacts[]) => Promise<number[]>;
  heap: () => Promise<Heap>;
  calibrate: () => Promise<number>;
  close: () => Promise<void>;
}

/** Where contestants run. */
export interface Arena {
  name: 'Node' | 'Chromium';
  /** Starts a program; what its engine stored in an earlier one is there. */
  host: (engine: EngineName, task: 'grow' | 'answer') => Promise<Host>;
  close: () => Promise<void>;
}

/** The program ended by itself: it had no room left. */
export class HostLost extends Error {
  override name = 'HostLost';
}
