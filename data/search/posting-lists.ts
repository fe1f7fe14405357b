/** For each of a list's texts, the documents that have it, in the order of their numbers. */
export interface PostingLists {
  /** Where each list begins in `bytes`; one more than there are lists. */
  offsets: Uint32Array;
  /**
   * Per posting a LEB128 varint of the distance to the previous document, times four, plus one where a subject
   * weight follows and two where a name weight does; then these weights, a byte each. Where neither follows, the
   * subject weight is that of one word said once, as in four postings of ten.
   */
  bytes: Uint8Array;
}

/** Weights are stored in sixteenths of a word. */
export const WEIGHT_UNIT = 16;

/** The kinds of weight that follow a posting, as bits of its varint. */
export const SUBJECT = 1;
export const NAME = 2;

/** Calls back with every posting of a list: the document, and its two weights in sixteenths of a word. */
export function eachPosting(
  { offsets, bytes }: PostingLists,
  list: number,
  visit: (document: number, subject: number, name: number) => void,
): void {
  const end = offsets[list + 1] ?? 0;
  let at = offsets[list] ?? end;
  let document = -1;
  while (at < end) {
    let value = 0;
    let scale = 1;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte & 0x80);
    document += value >>> 2;
    if ((value & (SUBJECT | NAME)) === 0) {
      visit(document, WEIGHT_UNIT, 0);
      continue;
    }
    const subject = value & SUBJECT ? (bytes[at++] ?? 0) : 0;
    const name = value & NAME ? (bytes[at++] ?? 0) : 0;
    visit(document, subject, name);
  }
}

/** How many bytes a list takes: a measure of how many documents it has. */
export const bytesOf = ({ offsets }: PostingLists, list: number): number =>
  (offsets[list + 1] ?? 0) - (offsets[list] ?? 0);
