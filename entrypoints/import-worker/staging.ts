import type { PackedArticle } from '../../data/dossier/pack.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { ImportJob } from '../../data/model/import.ts';
import type { Database } from '../../data/store/database.ts';
import type { NewFile, Skipped } from '../../data/store/import-jobs.ts';
import { addSkipped, changeJob } from '../../data/store/job-log.ts';
import { toStore } from '../../data/store/stored-rows.ts';
import { type GivenFile, takeIn } from './take-in.ts';

/** So many files, or bytes of them, are written at once. */
const BATCH = { files: 50, bytes: 20 * 2 ** 20 } as const;
/** So few are shown to a person before they are searched; more would keep one for an evening. */
const MOST_REVIEWED_FIRST = 5;

/** Files on their way into the store, and those of which it is known already that they give nothing. */
class Batch {
  readonly files: NewFile[] = [];
  readonly skipped: Skipped[] = [];
  #bytes = 0;

  get isFull(): boolean {
    return this.files.length + this.skipped.length >= BATCH.files || this.#bytes >= BATCH.bytes;
  }

  add(file: NewFile): void {
    this.files.push(file);
    this.#bytes += file.bytes.byteLength;
  }
}

async function write(db: Database, job: string, { files, skipped }: Batch): Promise<void> {
  if (files.length + skipped.length === 0) return;
  await toStore(
    db.transaction('rw', [db.imports, db.importFiles, db.skippedFiles], async () => {
      await db.importFiles.bulkAdd(files);
      await addSkipped(db, skipped);
      const growth = { files: files.length + skipped.length, read: skipped.length, skipped: skipped.length };
      await changeJob(db, job, {}, growth);
    }),
  );
}

/** What staging does with what is no file to be read later, and whom it tells. */
export interface StagingDesk {
  keepPack: (job: string, path: string, articles: PackedArticle[]) => Promise<void>;
  /** Says where the import stands. */
  change: (change: Partial<ImportJob>) => Promise<void>;
  /** Whether the import is still wanted. */
  isWanted: (job: string) => Promise<boolean>;
  progress: () => void;
}

/** How far the files of an import have been taken in: so many of what they hold stand in the store. */
export interface Place {
  taken: number;
}

async function takeInAll(
  db: Database,
  job: string,
  given: readonly GivenFile[],
  desk: StagingDesk,
  place: Place,
): Promise<void> {
  let batch = new Batch();
  let at = 0;
  for (const one of given) {
    for await (const taken of takeIn(one)) {
      at += 1;
      if (at <= place.taken) continue;
      if ('pack' in taken) {
        // What stands before it is written first, so that one can go on after it.
        await write(db, job, batch);
        batch = new Batch();
        await desk.keepPack(job, taken.path, taken.pack);
        place.taken = at;
      } else if ('skip' in taken)
        batch.skipped.push({ job, name: taken.path, reason: taken.skip, like: null });
      else batch.add({ job, path: taken.path, bytes: taken.bytes });
      if (!batch.isFull) continue;
      await write(db, job, batch);
      place.taken = at;
      batch = new Batch();
      desk.progress();
      if (!(await desk.isWanted(job))) return;
    }
  }
  await write(db, job, batch);
  place.taken = at;
}

/**
 * Takes the files of an import into the store, where they wait to be read: from then on the import goes on even if
 * the browser is closed. Where the store is full, what was taken in is kept, and the import waits.
 * @param place where to go on, in files that were given before; where it stops short it is where to go on next
 * @returns whether all was taken in, or need not be
 */
export async function stage(
  db: Database,
  job: string,
  given: readonly GivenFile[],
  desk: StagingDesk,
  place: Place = { taken: 0 },
): Promise<boolean> {
  try {
    await takeInAll(db, job, given, desk, place);
    const waiting = await db.importFiles.where('job').equals(job).count();
    const reviewFirst = waiting <= MOST_REVIEWED_FIRST;
    if (await desk.isWanted(job)) await desk.change({ state: 'running', reviewFirst });
    return true;
  } catch (error) {
    if (!(error instanceof ExpectedError && error.kind === 'store-full')) throw error;
    await desk.change({ state: 'paused', failure: 'store-full-early' });
    return false;
  } finally {
    desk.progress();
  }
}
