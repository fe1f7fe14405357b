/**
 * A compact inverted index. Documents are numbered in the order given; terms are folded surface forms
 * (stems are found at query time: an index of stems alone would break search as one types).
 */
export interface SearchIndex {
  /** Record id by document number. */
  ids: readonly string[];
  /** Weighted number of words by document number. */
  lengths: Float32Array;
  /** All terms, sorted by code unit. */
  terms: readonly string[];
  /** Where each term's postings begin; one more than there are terms. */
  offsets: Uint32Array;
  /** Per posting: distance to the previous document (LEB128 varint), subject weight, name weight (a byte each). */
  postings: Uint8Array;
}

/** One document's weight for one term, in words: from what it says, and from names in it. */
export interface Posting {
  document: number;
  subject: number;
  name: number;
}

/** Weights are stored in sixteenths of a word. */
export const WEIGHT_UNIT = 16;

/** Reads the postings of the term with the given number. */
export function postingsOf(index: SearchIndex, term: number): Posting[] {
  const found: Posting[] = [];
  const end = index.offsets[term + 1] ?? 0;
  let at = index.offsets[term] ?? end;
  let document = -1;
  while (at < end) {
    let distance = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = index.postings[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    document += distance;
    const subject = (index.postings[at++] ?? 0) / WEIGHT_UNIT;
    const name = (index.postings[at++] ?? 0) / WEIGHT_UNIT;
    found.push({ document, subject, name });
  }
  return found;
}

/** Number of the first term that is not before `text`; the number of terms where there is none. */
export function lowerBound(terms: readonly string[], text: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of a term, or undefined where the index does not have it. */
export function termNumber(index: SearchIndex, term: string): number | undefined {
  const at = lowerBound(index.terms, term);
  return index.terms[at] === term ? at : undefined;
}
