/** "SLJ" and the version of the layout. A change of layout, folding, weights or facets raises it. */
export const MAGIC = 0x534c4a06;
/** Magic, checksum, and the length of each part in bytes. */
const PARTS = 8;
export const HEADER_WORDS = 2 + PARTS;
/** The checksum stands in the second word, over all that follows it: the lengths in the header as well. */
const SUMMED_FROM = 8;

const FNV = { start: 0x811c9dc5, prime: 0x01000193 };

/**
 * FNV-1a, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv), over words in four lanes that are joined at the end: tells
 * damage, not malice. A step waits for the one before it, and four lanes wait side by side; in each a word that
 * differs changes what comes of it, as in one.
 */
export function checksum(buffer: ArrayBuffer): number {
  const { start, prime } = FNV;
  const words = new Uint32Array(buffer, SUMMED_FROM);
  let [a, b, c, d] = [start, start, start, start];
  const whole = words.length & ~3;
  // By number: an iterator would take ten times as long over megabytes.
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ (words[at] ?? 0), prime);
    b = Math.imul(b ^ (words[at + 1] ?? 0), prime);
    c = Math.imul(c ^ (words[at + 2] ?? 0), prime);
    d = Math.imul(d ^ (words[at + 3] ?? 0), prime);
  }
  let hash = start;
  for (const lane of [a, b, c, d, ...words.subarray(whole)]) hash = Math.imul(hash ^ lane, prime);
  return hash >>> 0;
}

/** A length in bytes with what fills its last word. */
export const padded = (length: number) => (length + 3) & ~3;
