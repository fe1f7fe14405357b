import type { Segment } from './search-index.ts';
import { checksum, HEADER_WORDS, MAGIC, padded } from './segment-layout.ts';

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
