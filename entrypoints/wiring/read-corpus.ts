import { reportError } from '../../data/bridge/report-error.ts';
import type { Digest } from '../../data/model/digest.ts';
import { mergeDigests } from '../../data/related/merge-digests.ts';
import { type Corpus, prepareCorpus } from '../../data/related/prepare.ts';
import { decodeSegment, IndexDamaged } from '../../data/search/decode-segment.ts';
import { type Segment, searchIndex } from '../../data/search/search-index.ts';
import type { Database } from '../../data/store/database.ts';
import type { OwnIndex } from '../../data/store/own-index.ts';
import { readStore } from '../../data/store/read-store.ts';
import { storeShelf } from '../../data/store/store-shelf.ts';
import { StoreDamaged } from '../../data/store/stored-rows.ts';

/**
 * The segments of the user's own records. One that is damaged is left out until the import's worker, which holds the
 * code that builds them, has built it anew; the records lie in their tables.
 */
function soundSegments({ segments, damaged }: OwnIndex): { segment: Segment; digest: Digest }[] {
  if (damaged.length > 0)
    reportError(new StoreDamaged(`${damaged.length} own segments`), 'reading the store');
  return segments.flatMap(({ value, digest }) => {
    try {
      return [{ segment: decodeSegment(value), digest }];
    } catch (error) {
      reportError(error, 'reading the index of imported records');
      return [];
    }
  });
}

/**
 * The corpus as the store has it, prepared to answer; the background has seeded it.
 * @throws StoreDamaged, IndexDamaged, ExpectedError `store-closed`
 */
export async function readCorpus(db: Database): Promise<Corpus> {
  const { segments, register, own, digest, ...stored } = await readStore(db);
  const sound = soundSegments(own);
  const all = [...segments.map(decodeSegment), ...sound.map(({ segment }) => segment)];
  return prepareCorpus({
    ...stored,
    digest: mergeDigests([digest, ...sound.map((each) => each.digest)], own.gone),
    index: searchIndex(all, own.gone),
    register: searchIndex(register.map(decodeSegment)),
    shelf: storeShelf(db),
  });
}

/** Whether what was read of the store is not what was put there. */
export const isDamage = (error: unknown): boolean =>
  error instanceof StoreDamaged || error instanceof IndexDamaged;
