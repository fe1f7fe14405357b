import { ImportJob, SkippedFile } from '../model/import.ts';
import type { Database, ImportFileRow } from './database.ts';
import { soundRows } from './own-rows.ts';
import { fromStore } from './stored-rows.ts';

/** All imports, the last one first. @throws ExpectedError `store-closed` */
export async function readJobs(db: Database): Promise<ImportJob[]> {
  return soundRows(ImportJob, await fromStore(db.imports.orderBy('begun').reverse().toArray()));
}

/** A file on its way into the store. */
export type NewFile = Omit<ImportFileRow, 'id'>;

/** A file that gave nothing, and why. */
export interface Skipped extends SkippedFile {
  job: string;
}

/** The next files of an import that wait to be read, in the order they were taken in. @throws ExpectedError `store-closed` */
export const nextFiles = (db: Database, job: string, most: number): Promise<ImportFileRow[]> =>
  fromStore(db.importFiles.where('job').equals(job).limit(most).sortBy('id'));

/** Files of an import that gave nothing, in their order. @throws ExpectedError `store-closed` */
export async function readSkipped(
  db: Database,
  { job, from, most }: { job: string; from: number; most: number },
): Promise<{ total: number; files: SkippedFile[] }> {
  const [total, rows] = await fromStore(
    db.transaction('r', db.skippedFiles, () =>
      Promise.all([
        db.skippedFiles.where('job').equals(job).count(),
        db.skippedFiles.where('job').equals(job).offset(from).limit(most).toArray(),
      ]),
    ),
  );
  const files = rows.map(({ name, reason, like }) => ({ name, reason, like }));
  return { total, files: soundRows(SkippedFile, files) };
}
