import * as v from 'valibot';
import { Digest } from '../model/digest.ts';
import type { Database } from './database.ts';
import { fromStore } from './stored-rows.ts';

/** A segment of the user's own records, in its binary form, with the digest of the records in it. */
export interface OwnSegment {
  id: number;
  value: ArrayBuffer;
  digest: Digest;
  /** How many records it holds, gone ones among them: so that none need be read to decide what is merged. */
  documents: number;
}

/** The index of the user's own records: its segments, and the records in them that are gone. */
export interface OwnIndex {
  segments: OwnSegment[];
  gone: Set<string>;
  /** Ids of segments whose rows are not what was put there; the records are in their tables still. */
  damaged: number[];
}

/** `source` is left out. */
const Row = v.object({
  id: v.number(),
  value: v.instance(ArrayBuffer),
  digest: Digest,
  documents: v.number(),
});

/** Reads the index of the user's own records. @throws ExpectedError `store-closed` */
export async function readOwnIndex(db: Database): Promise<OwnIndex> {
  const [rows, gone] = await fromStore(
    db.transaction('r', [db.segments, db.gone], () =>
      Promise.all([
        db.segments.where('source').equals('own').sortBy('id'),
        db.gone.toCollection().primaryKeys(),
      ]),
    ),
  );
  const read = rows.map((row) => ({ id: row.id, parsed: v.safeParse(Row, row) }));
  return {
    segments: read.flatMap(({ parsed }) => (parsed.success ? [{ ...parsed.output }] : [])),
    gone: new Set(gone),
    damaged: read.flatMap(({ id, parsed }) => (parsed.success ? [] : [id])),
  };
}

/** A segment with its digest, before it has an id. */
export type NewSegment = Omit<OwnSegment, 'id'>;

/** Adds a segment; to be called in a transaction on `segments`. */
export const addSegment = ({ segments }: Database, segment: NewSegment) =>
  segments.add({ source: 'own', ...segment });

/**
 * Puts one segment, or none, in the place of several; the records that it no longer holds need not be masked any more.
 * To be called in a transaction on `segments` and `gone`.
 */
export async function replaceSegments(
  db: Database,
  old: readonly number[],
  made: NewSegment | null,
  forgotten: readonly string[],
): Promise<void> {
  await Promise.all([
    db.segments.bulkDelete([...old]),
    db.gone.bulkDelete([...forgotten]),
    made ? addSegment(db, made) : null,
  ]);
}
