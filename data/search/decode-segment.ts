import type { PostingLists } from './posting-lists.ts';
import type { Segment } from './search-index.ts';
import { checksum, HEADER_WORDS, MAGIC, padded } from './segment-layout.ts';
import { sizeOf, textListOf } from './text-list.ts';

/** Thrown when bytes are not a segment this version wrote, or were damaged; the index is then built anew. */
export class IndexDamaged extends Error {
  override name = 'IndexDamaged';
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

/** Reads what `encode-segment.ts` wrote; arrays are views on the buffer. @throws IndexDamaged */
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
