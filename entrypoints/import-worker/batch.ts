import type { PackedArticle } from '../../data/dossier/pack.ts';
import type { ImportJob } from '../../data/model/import.ts';
import type { Database, ImportFileRow } from '../../data/store/database.ts';
import type { Skipped } from '../../data/store/import-jobs.ts';
import type { Growth } from '../../data/store/job-log.ts';
import { nextOrder } from '../../data/store/own-articles.ts';
import type { OwnEntry } from '../../data/store/own-rows.ts';
import { fromStore } from '../../data/store/stored-rows.ts';
import { findCopy, type Seen } from './find-copy.ts';
import { ownEntry, rowOf } from './own-entry.ts';
import { readFile } from './read-file.ts';
import type { World } from './world.ts';

/** No longer than so many milliseconds without word of how far it is, and a chance to stop. */
const LONGEST = 1_000;

/** Articles to be written at once, and files that gave none. */
interface Batch {
  entries: OwnEntry[];
  skipped: Skipped[];
}

const nothingSeen = (): Seen => ({ ids: new Set(), addresses: new Map() });

/** How an import's counts grow by a batch, but for its files. */
export const growthBy = (entries: readonly OwnEntry[], skipped: readonly Skipped[]): Growth => ({
  articles: entries.length,
  quotes: entries.reduce((sum, { quotes }) => sum + quotes.length, 0),
  skipped: skipped.length,
});

/** Reads files until they are all read or time is up. @throws ExpectedError `store-closed` */
export async function readBatch(
  files: readonly ImportFileRow[],
  { db, job, world }: { db: Database; job: ImportJob; world: World },
): Promise<Batch & { read: number }> {
  const batch: Batch = { entries: [], skipped: [] };
  const seen = nothingSeen();
  const began = performance.now();
  const first = await fromStore(nextOrder(db));
  let read = 0;
  for (const file of files) {
    read += 1;
    const found = await readFile(file, world, job.reviewFirst);
    const place = {
      job: job.id,
      order: first + batch.entries.length,
      state: job.reviewFirst ? 'draft' : 'kept',
    } as const;
    const entry = 'skip' in found ? null : ownEntry(found.id, found.read, place);
    const copy = entry && (await findCopy(db, entry.row, seen, world.bundled));
    const skip = 'skip' in found ? { reason: found.skip, like: null } : copy;
    if (skip) batch.skipped.push({ job: job.id, name: file.path, ...skip });
    else if (entry) batch.entries.push(entry);
    if (performance.now() - began > LONGEST) break;
  }
  return { ...batch, read };
}

/** A pack's articles but those that are there already. @throws ExpectedError `store-closed` */
export async function unpack(
  articles: readonly PackedArticle[],
  { db, job, path, bundled }: { db: Database; job: string; path: string; bundled: World['bundled'] },
): Promise<Batch> {
  const batch: Batch = { entries: [], skipped: [] };
  const seen = nothingSeen();
  const first = await fromStore(nextOrder(db));
  for (const { article, quotes, blocks, state } of articles) {
    const row = rowOf(article, quotes, { job, order: first + batch.entries.length, state });
    const copy = await findCopy(db, row, seen, bundled);
    if (copy) batch.skipped.push({ job, name: `${path}: ${article.title}`, ...copy });
    else batch.entries.push({ row, quotes, blocks, trace: [] });
  }
  return batch;
}
