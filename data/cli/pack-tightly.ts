import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { unzipSync, Zip, type ZipInputFile } from 'fflate';

/** Zopfli's own advice for files below several megabytes. */
const ITERATIONS = { numiterations: 15 };

/** The way in which a file of an archive is packed: by Deflate (PKWARE's APPNOTE, 4.4.5). */
const DEFLATED = 8;

/** Of each file the same moment, so that the same files make the same archive; zip knows none before 1980. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs a zip's files anew by Zopfli (Alakuijala & Vandevenne, 2013): Deflate that any browser and store unpacks, a
 * twentieth smaller, for some seconds of work once.
 */
export async function packTightly(path: string): Promise<void> {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [filename, content] of Object.entries(unzipSync(readFileSync(path)))) {
    const packed = new Uint8Array(await deflateAsync(content, ITERATIONS));
    const file: ZipInputFile = {
      ...{ filename, size: content.length, crc: crc32(content), compression: DEFLATED },
      mtime: MOMENT,
    };
    archive.add(file);
    file.ondata?.(null, packed, true);
  }
  archive.end();
  const tight = Buffer.concat(parts);
  if (tight.length < statSync(path).size) writeFileSync(path, tight);
}
