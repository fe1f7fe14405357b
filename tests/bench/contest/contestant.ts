import { fold } from '../../../data/language/fold.ts';
import { tokens } from '../../../data/language/tokens.ts';
import type { CorpusFile } from '../../../data/model/corpus.ts';
import type { PageFacts } from '../../../data/model/page-facts.ts';
import type { RecordWorld } from '../records/record-world.ts';
import type { Cupboard } from './cupboard.ts';
import type { Engine, EngineName, Grown, Opened } from './engine.ts';
import { fuse } from './fuse.ts';
import { miniSearch } from './minisearch.ts';
import { ours } from './ours.ts';
import { swedishTerms } from './swedish-terms.ts';

/** What the records are made of. */
export interface Source {
  corpus: CorpusFile;
  texts: readonly string[];
}

/** What opening an index and its first answer, in the first order, took, in milliseconds. */
export interface ColdStart {
  total: number;
  steps: Record<string, number>;
}

/** Milliseconds of each query of a round: to the first order, to the last, and of these reading records. */
export interface Round {
  first: number[];
  full: number[];
  reading: number[];
}

const SHORTEST_PART = 4;

function knownWords({ texts, corpus }: Source): ReadonlySet<string> {
  const known = new Set<string>();
  const spoken = [...texts, ...corpus.quotes.map(({ text }) => text)];
  for (const text of spoken)
    for (const { folded } of tokens(text))
      if (folded.length >= SHORTEST_PART && /^[a-z]+$/.test(folded)) known.add(folded);
  return known;
}

function engineOf(name: EngineName, source: Source): Engine {
  if (name === 'ours') return ours(source.corpus);
  if (name === 'folded') return miniSearch(name, fold);
  if (name === 'fuse' || name === 'fuse-tokens') return fuse(name, name === 'fuse-tokens');
  const known = knownWords(source);
  return miniSearch(
    name,
    swedishTerms((word) => known.has(word)),
  );
}

/** One engine in one program, told from outside what to do; all it answers is plain JSON. */
export class Contestant {
  readonly #engine: Engine;
  readonly #cupboard: Cupboard;
  #opened: Opened | undefined;

  constructor(name: EngineName, source: Source, cupboard: Cupboard) {
    this.#engine = engineOf(name, source);
    this.#cupboard = cupboard;
  }

  /** Takes the stored index from `from` records to `to`. */
  grow(world: RecordWorld, from: number, to: number): Promise<Grown> {
    return this.#engine.grow(world, this.#cupboard, from, to);
  }

  /** Opens what is stored, and asks it for the first time. */
  async open(query: string): Promise<ColdStart> {
    const from = performance.now();
    this.#opened = await this.#engine.open(this.#cupboard);
    const opened = performance.now() - from;
    // The order to stay with comes after the first answer, and is no part of it.
    const { first } = await this.#opened.search(query);
    return { total: opened + first, steps: { ...this.#opened.steps, 'first answer': first } };
  }

  /** What is found for each query; also warms the program up. */
  async found(queries: readonly string[]): Promise<string[][]> {
    const orders: string[][] = [];
    for (const query of queries) orders.push((await this.#it().search(query)).ids);
    return orders;
  }

  async round(queries: readonly string[]): Promise<Round> {
    const round: Round = { first: [], full: [], reading: [] };
    for (const query of queries) {
      const { first, full, reading } = await this.#it().search(query);
      round.first.push(first);
      round.full.push(full);
      round.reading.push(reading);
    }
    return round;
  }

  /** Milliseconds for each page. */
  async pages(pages: readonly PageFacts[]): Promise<number[]> {
    const { relate } = this.#it();
    const times: number[] = [];
    for (const facts of pages) {
      const from = performance.now();
      await relate?.(facts);
      times.push(performance.now() - from);
    }
    return times;
  }

  #it(): Opened {
    if (!this.#opened) throw new Error('it was not opened');
    return this.#opened;
  }
}
