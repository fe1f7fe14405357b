import type { StoredRecord } from '../../../data/model/records.ts';
import type { RecordWorld } from '../records/record-world.ts';
import type { Cupboard } from './cupboard.ts';

/** So many records come at a time, as from an import. */
const BATCH = 5_000;

/** Makes the records from one number up to another, stores them, and hands them over, a batch at a time. */
export async function eachBatch(
  world: RecordWorld,
  cupboard: Cupboard,
  [from, to]: readonly [number, number],
  visit: (records: readonly StoredRecord[]) => void,
): Promise<void> {
  for (let at = from; at < to; at += BATCH) {
    const end = Math.min(to, at + BATCH);
    const records = Array.from({ length: end - at }, (_, step) => world.record(at + step));
    await cupboard.putRecords(records, world.articles(at, end));
    visit(records);
  }
}
