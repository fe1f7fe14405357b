import { ExpectedError } from '../../data/model/errors.ts';
import type { ImportJob } from '../../data/model/import.ts';
import type { Database } from '../../data/store/database.ts';
import { readJobs } from '../../data/store/import-jobs.ts';
import { changeJob } from '../../data/store/job-log.ts';
import { toStore } from '../../data/store/stored-rows.ts';

/**
 * Where imports stand: as it is written, and, while the store is so full that not even that can be written, as the
 * worker remembers it. A worker that comes later goes by what is written.
 */
export class JobStates {
  readonly #db: Database;
  readonly #unwritten = new Map<string, Partial<ImportJob>>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** All imports, the last one first. @throws ExpectedError `store-closed` */
  async all(): Promise<ImportJob[]> {
    const jobs = await readJobs(this.#db);
    return jobs.map((job) => ({ ...job, ...this.#unwritten.get(job.id) }));
  }

  async find(id: string): Promise<ImportJob | undefined> {
    return (await this.all()).find((job) => job.id === id);
  }

  /** Changes an import's row, or remembers the change where there is no room for it. @throws ExpectedError `store-closed` */
  async change(job: string, change: Partial<ImportJob>): Promise<void> {
    try {
      await toStore(changeJob(this.#db, job, { ...this.#unwritten.get(job), ...change }));
      this.#unwritten.delete(job);
    } catch (error) {
      if (!(error instanceof ExpectedError && error.kind === 'store-full')) throw error;
      this.#unwritten.set(job, { ...this.#unwritten.get(job), ...change });
    }
  }
}
