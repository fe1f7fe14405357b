import type { Segment } from './search-index.ts';
import { sizeOf, textListOf } from './text-list.ts';

/** "SLJ" and the version of the layout. A change of layout, folding or weights raises it. */
const MAGIC = 0x534c4a03;
/** Magic, checksum, and the length of each part in bytes. */
const PARTS = 8;
const HEADER_WORDS = 2 + PARTS;
/** The checksum stands in the second word, over all that follows it: the lengths in the header as well. */
const SUMMED_FROM = 8;

/** Thrown when bytes are not a segment this version wrote, or were damaged; the index is then built anew. */
export class IndexDamaged extends Error {
  override name = 'IndexDamaged';
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv), over words: tells damage, not malice. */
function checksum(buffer: ArrayBuffer): number {
  let hash = 0x811c9dc5;
  const words = new Uint32Array(buffer, SUMMED_FROM);
  // By number: an iterator would take ten times as long over megabytes.
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

const padded = (length: number) => (length + 3) & ~3;

/** Writes a segment as one binary value: a header, then its parts, each begun at a whole word. */
export function encodeSegment(segment: Segment): ArrayBuffer {
  const utf8 = new TextEncoder();
  const parts: ArrayBufferView[] = [
    segment.lengths,
    segment.postings.offsets,
    segment.members.offsets,
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
  const words = (part: number): [ArrayBuffer, number, number] => [
    buffer,
    starts[part] ?? 0,
    (lengths[part] ?? 0) / 4,
  ];
  const bytes = (part: number) => new Uint8Array(buffer, starts[part], lengths[part]);
  const texts = (part: number) => textListOf(new TextDecoder().decode(bytes(part)));
  const segment: Segment = {
    lengths: new Float32Array(...words(0)),
    postings: { offsets: new Uint32Array(...words(1)), bytes: bytes(3) },
    members: { offsets: new Uint32Array(...words(2)), bytes: bytes(4) },
    ids: texts(5),
    terms: texts(6),
    facets: texts(7),
  };
  if (!isWhole(segment)) throw new IndexDamaged('its parts do not fit each other');
  return segment;
}

const isWhole = ({ ids, lengths, terms, postings, facets, members }: Segment) =>
  sizeOf(ids) === lengths.length &&
  sizeOf(terms) === postings.offsets.length - 1 &&
  sizeOf(facets) === members.offsets.length - 1;
