import type { PostingLists } from './posting-lists.ts';
import type { Segment } from './search-index.ts';
import { sizeOf, textListOf } from './text-list.ts';

/** "SLJ" and the version of the layout. A change of layout, folding, weights or facets raises it. */
const MAGIC = 0x534c4a06;
/** Magic, checksum, and the length of each part in bytes. */
const PARTS = 8;
const HEADER_WORDS = 2 + PARTS;
/** The checksum stands in the second word, over all that follows it: the lengths in the header as well. */
const SUMMED_FROM = 8;

/** Thrown when bytes are not a segment this version wrote, or were damaged; the index is then built anew. */
export class IndexDamaged extends Error {
  override name = 'IndexDamaged';
}

const FNV = { start: 0x811c9dc5, prime: 0x01000193 };

/**
 * FNV-1a, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv), over words in four lanes that are joined at the end: tells
 * damage, not malice. A step waits for the one before it, and four lanes wait side by side; in each a word that
 * differs changes what comes of it, as in one.
 */
function checksum(buffer: ArrayBuffer): number {
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

/** Where each list begins, as how far it reaches beyond the one before: most take one byte of LEB128, not four. */
function encodeOffsets(offsets: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(offsets.length * 5);
  let at = 0;
  for (let list = 1; list < offsets.length; list++) {
    let rest = (offsets[list] ?? 0) - (offsets[list - 1] ?? 0);
    for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
    bytes[at++] = rest;
  }
  return bytes.subarray(0, at);
}

/** @param lists how many there are */
function decodeOffsets(bytes: Uint8Array, lists: number): Uint32Array {
  const offsets = new Uint32Array(lists + 1);
  let at = 0;
  for (let list = 0; list < lists; list++) {
    let length = 0;
    let byte = 0x80;
    for (let shift = 0; byte & 0x80 && at < bytes.length; shift += 7) {
      byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
    }
    if (byte & 0x80) throw new IndexDamaged('of a list there is no length');
    offsets[list + 1] = (offsets[list] ?? 0) + length;
  }
  if (at !== bytes.length) throw new IndexDamaged('there are lengths of no list');
  return offsets;
}

const padded = (length: number) => (length + 3) & ~3;

/** Writes a segment as one binary value: a header, then its parts, each begun at a whole word. */
export function encodeSegment(segment: Segment): ArrayBuffer {
  const utf8 = new TextEncoder();
  const parts: ArrayBufferView[] = [
    segment.lengths,
    encodeOffsets(segment.postings.offsets),
    encodeOffsets(segment.members.offsets),
    segment.postings.bytes,
    segment.members.bytes,
    utf8.encode(segment.ids.text),
    utf8.encode(segment.terms.text),
    utf8.encode(segment.facets.text),
  ];
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), HEADER_WORDS * 4);
  const buffer = new ArrayBuffer(size);
  let at = HEADER_WORDS * 4;
  for (const { buffer: source, byteOffset, byteLength } of parts) {
    new Uint8Array(buffer, at).set(new Uint8Array(source, byteOffset, byteLength));
    at += padded(byteLength);
  }
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, 0, ...parts.map((part) => part.byteLength)]);
  header[1] = checksum(buffer);
  return buffer;
}

/** Reads what `encodeSegment` wrote; arrays are views on the buffer. @throws IndexDamaged */
export function decodeSegment(buffer: ArrayBuffer): Segment {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new IndexDamaged('shorter than its header');
  const [magic, sum, ...lengths] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC) throw new IndexDamaged('of another version');
  const starts = [HEADER_WORDS * 4];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + padded(length));
  if (buffer.byteLength !== starts.at(-1)) throw new IndexDamaged('of another length');
  if (checksum(buffer) !== sum) throw new IndexDamaged('checksum differs');
  const bytes = (part: number) => new Uint8Array(buffer, starts[part], lengths[part]);
  const texts = (part: number) => textListOf(new TextDecoder().decode(bytes(part)));
  const [ids, terms, facets] = [texts(5), texts(6), texts(7)];
  const segment: Segment = {
    lengths: new Float32Array(buffer, starts[0], (lengths[0] ?? 0) / 4),
    postings: { offsets: decodeOffsets(bytes(1), sizeOf(terms)), bytes: bytes(3) },
    members: { offsets: decodeOffsets(bytes(2), sizeOf(facets)), bytes: bytes(4) },
    ids,
    terms,
    facets,
  };
  if (!isWhole(segment)) throw new IndexDamaged('its parts do not fit each other');
  return segment;
}

const isWhole = ({ ids, lengths, postings, members }: Segment) =>
  sizeOf(ids) === lengths.length && [postings, members].every(isFilled);

const isFilled = ({ offsets, bytes }: PostingLists) => offsets.at(-1) === bytes.length;
