import { strFromU8 } from 'fflate';

/** What an archive's own directory says of the files of one name: whether they are locked, and their checksums. */
export interface ListedFile {
  locked: boolean;
  sums: number[];
}

/** The end of a directory, with a comment of at most 65,535 bytes behind it (APPNOTE 4.3.16). */
const END = { sign: 0x06054b50, length: 22, farthest: 65_535 + 22 } as const;
/** A row of it (4.3.12). */
const ROW = { sign: 0x02014b50, length: 46 } as const;
const LOCKED = 1;
const UTF8 = 2048;

const viewOf = async (part: Blob) => new DataView(await part.arrayBuffer());

/**
 * Reads the directory at the end of a zip archive, since the unpacker goes through an archive from its beginning and
 * compares nothing.
 * @returns what it says by path; nothing of an archive that has none or is larger than 4 GB
 */
export async function zipDirectory(file: Blob): Promise<Map<string, ListedFile>> {
  const found = new Map<string, ListedFile>();
  const tail = await viewOf(file.slice(Math.max(0, file.size - END.farthest)));
  let end = tail.byteLength - END.length;
  while (end >= 0 && tail.getUint32(end, true) !== END.sign) end -= 1;
  if (end < 0) return found;
  const [size, from] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  const rows = await viewOf(file.slice(from, from + size));
  let at = 0;
  while (at + ROW.length <= rows.byteLength && rows.getUint32(at, true) === ROW.sign) {
    const flags = rows.getUint16(at + 8, true);
    const [name, extra, note] = [28, 30, 32].map((place) => rows.getUint16(at + place, true));
    const start = at + ROW.length;
    const length = Math.min(name ?? 0, rows.byteLength - start);
    const path = strFromU8(new Uint8Array(rows.buffer, start, length), (flags & UTF8) === 0);
    const listed = found.get(path) ?? { locked: false, sums: [] };
    listed.locked ||= (flags & LOCKED) !== 0;
    listed.sums.push(rows.getUint32(at + 16, true));
    found.set(path, listed);
    at = start + (name ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  return found;
}

/** The remainders of each byte (APPNOTE 4.4.7: the polynomial of ISO 3309, reflected). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let left = byte;
  for (let bit = 0; bit < 8; bit += 1) left = left & 1 ? (left >>> 1) ^ 0xedb88320 : left >>> 1;
  return left;
});

/** The checksum (CRC-32) of a file, as an archive's directory holds it. */
export function checksum(bytes: Uint8Array): number {
  let left = 0xffffffff;
  for (const byte of bytes) left = (REMAINDERS[(left ^ byte) & 255] ?? 0) ^ (left >>> 8);
  return (left ^ 0xffffffff) >>> 0;
}
