/** As many times as large a segment may be as those behind it and still be merged with them. */
const GROWTH = 2;
/** From this share of removed documents on, a segment is worth writing anew. */
const MOST_GONE = 0.25;

/** A segment by what decides whether it is merged. */
export interface SegmentSize {
  documents: number;
  gone: number;
}

/**
 * How many segments from the end are to be made one, the newest being last; 0 where they are well as they are. Each is
 * merged with those before it while these are not much larger, so that of n documents each is written anew some
 * log n times (log-structured merge: O'Neil et al. 1996). Where many documents of any are gone, all are merged.
 */
export function segmentsToMerge(segments: readonly SegmentSize[]): number {
  if (segments.some(({ documents, gone }) => gone > documents * MOST_GONE)) return segments.length;
  let merged = 1;
  let documents = segments.at(-1)?.documents ?? 0;
  while (merged < segments.length) {
    const before = segments[segments.length - 1 - merged];
    if (!before || before.documents > documents * GROWTH) break;
    documents += before.documents;
    merged += 1;
  }
  return merged > 1 ? merged : 0;
}
