import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { checksum, type ListedFile } from './zip-directory.ts';

/** How much is taken out of an archive, in bytes: of one file, and of all together. */
export interface ArchiveLimits {
  file: number;
  all: number;
}

/** A file out of an archive, or why there is none. */
export type ArchiveEntry =
  | { path: string; bytes: Uint8Array }
  | { path: string; fault: 'archive-path' | 'archive-too-large' | 'archive-damaged' | 'archive-locked' };

/**
 * The library calls itself for each file that ends within a push, and unpacks all of a push at once: of many small
 * files the stack would overflow, of a bomb the memory.
 */
const SLICE = 16_384;

/** What systems put beside files, and folders themselves: nobody misses them. */
const NO_FILE = /\/$|(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/;

/** A path that leads out of the archive's own folder (CWE-22), which nobody makes by accident. */
const leadsOut = (path: string) => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);

/** Collects what is unpacked, and stops a file that is larger than any article (CWE-409, "zip bomb"). */
class Collector {
  readonly entries: ArchiveEntry[] = [];
  #left: number;
  readonly #most: number;
  readonly #listed: ReadonlyMap<string, ListedFile>;

  constructor({ file, all }: ArchiveLimits, listed: ReadonlyMap<string, ListedFile>) {
    this.#listed = listed;
    this.#most = file;
    this.#left = all;
  }

  /** Whether all that may be taken out has been. */
  get isFull(): boolean {
    return this.#left <= 0;
  }

  take(file: UnzipFile): void {
    const path = file.name;
    if (NO_FILE.test(path)) return;
    if (leadsOut(path)) {
      this.entries.push({ path, fault: 'archive-path' });
      return;
    }
    const listed = this.#listed.get(path);
    if (listed?.locked) {
      this.entries.push({ path, fault: 'archive-locked' });
      return;
    }
    const parts: Uint8Array[] = [];
    let length = 0;
    let ended = false;
    const end = (entry: ArchiveEntry) => {
      ended = true;
      this.entries.push(entry);
    };
    file.ondata = (error, part, isLast) => {
      if (ended) return;
      if (error) return end({ path, fault: 'archive-damaged' });
      length += part.length;
      this.#left -= part.length;
      if (length > this.#most || this.#left < 0) {
        file.terminate();
        return end({ path, fault: 'archive-too-large' });
      }
      parts.push(part);
      if (!isLast) return;
      const bytes = joined(parts, length);
      const isSound = !listed || listed.sums.includes(checksum(bytes));
      end(isSound ? { path, bytes } : { path, fault: 'archive-damaged' });
    };
    file.start();
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The same bytes, no more than `SLICE` of them at once. */
async function* slicesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of bytes)
    for (let from = 0; from < part.length; from += SLICE) yield part.subarray(from, from + SLICE);
}

/**
 * The files of a zip archive, one after another as its bytes come, so that an archive larger than memory is read too.
 * A file that is too large, whose path leads out, that is damaged or locked gives a fault in its place. Where nothing can be
 * read, the archive's own name bears the fault.
 * @param name of the archive
 * @param listed what the archive's directory says of its files: without it damage goes unseen
 */
export async function* zipEntries(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  limits: ArchiveLimits,
  listed: ReadonlyMap<string, ListedFile> = new Map(),
): AsyncGenerator<ArchiveEntry> {
  const collector = new Collector(limits, listed);
  let any = false;
  const unzip = new Unzip((file) => {
    any = true;
    collector.take(file);
  });
  unzip.register(UnzipInflate);
  const pushed = (part: Uint8Array, isLast: boolean): boolean => {
    try {
      unzip.push(part, isLast);
      return true;
    } catch {
      // The library throws numbered errors at what is no archive or cut off.
      collector.entries.push({ path: name, fault: 'archive-damaged' });
      return false;
    }
  };
  for await (const part of slicesOf(bytes)) {
    const isSound = pushed(part, false);
    yield* collector.entries.splice(0);
    if (!isSound) return;
    if (collector.isFull) {
      yield { path: name, fault: 'archive-too-large' };
      return;
    }
  }
  pushed(new Uint8Array(), true);
  if (!any) collector.entries.push({ path: name, fault: 'archive-damaged' });
  yield* collector.entries.splice(0);
}
