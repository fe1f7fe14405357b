import type { SearchIndex } from './search-index.ts';

/** "SLJ" and the version of the layout. A change of layout, folding or weights raises it. */
const MAGIC = 0x534c4a02;
const HEADER_WORDS = 6;
/** The checksum stands in the second word, over all that follows it: the sizes in the header as well. */
const SUMMED_FROM = 8;

/** Thrown when bytes are not an index this version wrote, or were damaged; the index is then built anew. */
export class IndexDamaged extends Error {
  override name = 'IndexDamaged';
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv): tells damage, not malice. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const padded = (length: number) => (length + 3) & ~3;

/** Writes an index as one binary value: header, lengths, offsets, names of terms and documents, postings. */
export function encodeIndex(index: SearchIndex): ArrayBuffer {
  const names = new TextEncoder().encode(`${index.ids.join('\n')}\u0000${index.terms.join('\n')}`);
  const sizes = [
    index.lengths.byteLength,
    index.offsets.byteLength,
    padded(names.length),
    index.postings.length,
  ];
  const buffer = new ArrayBuffer(HEADER_WORDS * 4 + sizes.reduce((sum, size) => sum + size, 0));
  const bytes = new Uint8Array(buffer);
  let at = HEADER_WORDS * 4;
  for (const part of [index.lengths, index.offsets, names, index.postings]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part === names ? padded(names.length) : part.byteLength;
  }
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, 0, index.ids.length, index.terms.length, names.length, index.postings.length]);
  header[1] = checksum(bytes.subarray(SUMMED_FROM));
  return buffer;
}

/** Reads what `encodeIndex` wrote. @throws IndexDamaged */
export function decodeIndex(buffer: ArrayBuffer): SearchIndex {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new IndexDamaged('shorter than its header');
  const [magic, sum, documents = 0, termCount = 0, nameBytes = 0, postingBytes = 0] = new Uint32Array(
    buffer,
    0,
    HEADER_WORDS,
  );
  if (magic !== MAGIC) throw new IndexDamaged('of another version');
  const start = HEADER_WORDS * 4;
  const namesAt = start + documents * 4 + (termCount + 1) * 4;
  const postingsAt = namesAt + padded(nameBytes);
  if (buffer.byteLength !== postingsAt + postingBytes) throw new IndexDamaged('of another length');
  if (checksum(new Uint8Array(buffer, SUMMED_FROM)) !== sum) throw new IndexDamaged('checksum differs');
  const [ids = '', terms = ''] = new TextDecoder()
    .decode(new Uint8Array(buffer, namesAt, nameBytes))
    .split('\u0000');
  const list = (text: string) => (text === '' ? [] : text.split('\n'));
  return {
    ids: list(ids),
    lengths: new Float32Array(buffer, start, documents),
    terms: list(terms),
    offsets: new Uint32Array(buffer, start + documents * 4, termCount + 1),
    postings: new Uint8Array(buffer, postingsAt, postingBytes),
  };
}
