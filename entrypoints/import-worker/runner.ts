import type { PackedArticle } from '../../data/dossier/pack.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { ImportJob } from '../../data/model/import.ts';
import type { Database } from '../../data/store/database.ts';
import { nextFiles } from '../../data/store/import-jobs.ts';
import { addSkipped, changeJob, newJob } from '../../data/store/job-log.ts';
import { articlesOf } from '../../data/store/own-articles.ts';
import { toStore } from '../../data/store/stored-rows.ts';
import { growthBy, readBatch, unpack } from './batch.ts';
import type { JobStates } from './job-states.ts';
import type { Keeper } from './keeper.ts';
import { type Place, stage } from './staging.ts';
import type { GivenFile } from './take-in.ts';
import type { World } from './world.ts';

/** So many files are read between two writings; each writing is a segment of the index. */
const BATCH = 25;

/** Does some work while no other worker on the same store does any such (Web Locks, W3C). */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** Which imports' files are being taken in by a worker that is alive; two pages have two workers. */
export interface Holds {
  while: (job: string, work: () => Promise<void>) => Promise<void>;
  has: (job: string) => Promise<boolean>;
}

export interface RunnerParts {
  db: Database;
  states: JobStates;
  keeper: Keeper;
  world: () => Promise<World>;
  alone: Alone;
  holds: Holds;
  /** Imports went on. */
  progress: () => void;
  /** Articles came or went. */
  changed: () => void;
  report: (error: unknown, context: string) => void;
}

/** Takes imports in, reads them one after another, and leaves them off, takes them up or undoes them. */
export class Runner {
  readonly #parts: RunnerParts;
  #running: Promise<void> | undefined;
  /** Files that the store had no room for yet, as long as the worker lives: nobody else knows them. */
  readonly #waiting = new Map<string, { given: readonly GivenFile[]; place: Place }>();

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** Begins an import; its files are taken in and read while others are asked for. @throws ExpectedError */
  async begin(name: string, given: readonly GivenFile[]): Promise<string> {
    const id = await newJob(this.#parts.db, name);
    this.#stage(id, given, { taken: 0 });
    return id;
  }

  #stage(id: string, given: readonly GivenFile[], place: Place): void {
    const { db, report } = this.#parts;
    const desk = {
      keepPack: (job: string, path: string, articles: PackedArticle[]) => this.#keepPack(job, path, articles),
      change: (change: Partial<ImportJob>) => this.#change(id, change),
      isWanted: async (job: string) => (await this.#job(job))?.state === 'staging',
      progress: this.#parts.progress,
    };
    this.#parts.holds
      .while(id, async () => {
        if (!(await stage(db, id, given, desk, place))) this.#waiting.set(id, { given, place });
      })
      .then(() => this.go())
      .catch((error: unknown) => report(error, 'taking in files'));
  }

  /** Takes up what was left off when the browser or the page was closed. @throws ExpectedError */
  async takeUp(): Promise<void> {
    const { states, holds } = this.#parts;
    for (const { id, state } of await states.all()) {
      // Where nobody holds it, the files that were not taken in yet are known to nobody any more.
      if (state === 'staging' && !(await holds.has(id)))
        await this.#change(id, { state: 'running', failure: 'cut-short' });
    }
    this.go();
  }

  /** Reads all that waits to be read, unless that is being done. */
  go(): void {
    this.#running ??= this.#runAll()
      .catch((error: unknown) => this.#parts.report(error, 'reading imported files'))
      .finally(() => {
        this.#running = undefined;
      });
  }

  pause = (job: string) => this.#change(job, { state: 'paused', failure: null });

  /** Goes on with an import: takes in what there was no room for, where that is still known, and reads. */
  async resume(job: string): Promise<void> {
    const waiting = this.#waiting.get(job);
    this.#waiting.delete(job);
    const isShort = (await this.#job(job))?.failure === 'store-full-early' && !waiting;
    const failure = isShort ? 'cut-short' : null;
    await this.#change(job, { state: waiting ? 'staging' : 'running', failure });
    if (waiting) this.#stage(job, waiting.given, waiting.place);
    else this.go();
  }

  /** Reads no further; what was read is kept. @throws ExpectedError */
  async cancel(job: string): Promise<void> {
    await this.#parts.alone(() => this.#end(job, 'cancelled'));
  }

  /** Takes away all that an import brought. @throws ExpectedError */
  async undo(job: string): Promise<void> {
    const { db, keeper, alone, changed } = this.#parts;
    await alone(async () => {
      const ids = await articlesOf(db, job, ['draft', 'kept']);
      await keeper.remove(ids);
      await this.#end(job, 'undone');
    });
    changed();
  }

  async #end(job: string, state: 'cancelled' | 'undone'): Promise<void> {
    const { db, progress } = this.#parts;
    await toStore(
      db.transaction('rw', [db.imports, db.importFiles], async () => {
        await db.importFiles.where('job').equals(job).delete();
        await changeJob(db, job, { state, failure: null });
      }),
    );
    this.#waiting.delete(job);
    progress();
  }

  async #change(job: string, change: Partial<ImportJob>): Promise<void> {
    await this.#parts.states.change(job, change);
    this.#parts.progress();
  }

  #job = (id: string) => this.#parts.states.find(id);

  async #runAll(): Promise<void> {
    for (;;) {
      const next = (await this.#parts.states.all()).findLast(({ state }) => state === 'running');
      if (!next) return;
      await this.#run(next.id);
    }
  }

  async #run(id: string): Promise<void> {
    const world = await this.#parts.world();
    try {
      while (await this.#parts.alone(() => this.#readSome(id, world))) this.#parts.progress();
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      this.#parts.report(error, 'writing imported articles');
      await this.#change(id, { state: 'paused', failure: error.kind === 'store-full' ? 'store-full' : null });
    }
    this.#parts.progress();
    this.#parts.changed();
  }

  /** Reads the next files of an import. @returns whether there may be more */
  async #readSome(id: string, world: World): Promise<boolean> {
    const { db, keeper } = this.#parts;
    const job = await this.#job(id);
    if (job?.state !== 'running') return false;
    const files = await nextFiles(db, id, BATCH);
    if (files.length === 0) {
      await this.#change(id, { state: 'done' });
      return false;
    }
    const { entries, skipped, read } = await readBatch(files, { db, job, world });
    const done = files.slice(0, read).map((file) => file.id);
    await keeper.keep(entries, async () => {
      await db.importFiles.bulkDelete(done);
      await addSkipped(db, skipped);
      await changeJob(db, id, {}, { ...growthBy(entries, skipped), read });
    });
    if (entries.length > 0) this.#parts.changed();
    return true;
  }

  /** Takes in a colleague's pack: all of its articles that are not there yet, or nothing. */
  async #keepPack(job: string, path: string, articles: readonly PackedArticle[]): Promise<void> {
    const { db, keeper, alone, changed, world } = this.#parts;
    const { bundled } = await world();
    await alone(async () => {
      const { entries, skipped } = await unpack(articles, { db, job, path, bundled });
      await keeper.keep(entries, async () => {
        await addSkipped(db, skipped);
        await changeJob(db, job, {}, { ...growthBy(entries, skipped), files: 1, read: 1 });
      });
    });
    changed();
  }
}
