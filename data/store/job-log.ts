import type { ImportJob } from '../model/import.ts';
import type { Database } from './database.ts';
import type { NewFile, Skipped } from './import-jobs.ts';
import { toStore } from './stored-rows.ts';

/** How an import's counts grow. */
export type Growth = Partial<ImportJob['counts']>;

/** Changes an import's row, if it is there; to be called in a transaction on `imports`, or alone. */
export const changeJob = (db: Database, job: string, change: Partial<ImportJob>, growth: Growth = {}) =>
  db.imports
    .where('id')
    .equals(job)
    .modify((row) => {
      Object.assign(row, change);
      for (const [name, more] of Object.entries(growth)) row.counts[name as keyof Growth] += more;
    });

/** Writes down files that gave nothing; to be called in a transaction on `skippedFiles`. */
export const addSkipped = ({ skippedFiles }: Database, skipped: readonly Skipped[]) =>
  skippedFiles.bulkAdd([...skipped]);

function jobNamed(name: string): ImportJob {
  return {
    id: crypto.randomUUID(),
    name,
    begun: new Date().toISOString(),
    state: 'staging',
    failure: null,
    reviewFirst: false,
    counts: { files: 0, read: 0, articles: 0, quotes: 0, skipped: 0 },
  };
}

/** A new import, of which nothing is taken in yet. @throws ExpectedError `store-full`, `store-closed` */
export async function newJob(db: Database, name: string): Promise<string> {
  const job = jobNamed(name);
  await toStore(db.imports.add(job));
  return job.id;
}

/**
 * An import of one file that is there already, such as a page one reads; a person will look at it before it is searched.
 * @throws ExpectedError `store-full`, `store-closed`
 */
export async function jobOf(db: Database, file: Omit<NewFile, 'job'>): Promise<string> {
  const job = jobNamed(file.path);
  await toStore(
    db.transaction('rw', [db.imports, db.importFiles], async () => {
      await db.imports.add({
        ...job,
        state: 'running',
        reviewFirst: true,
        counts: { ...job.counts, files: 1 },
      });
      await db.importFiles.add({ ...file, job: job.id });
    }),
  );
  return job.id;
}
