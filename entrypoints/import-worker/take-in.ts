import { type PackedArticle, readPack, textInGzip } from '../../data/dossier/pack.ts';
import { zipEntries } from '../../data/ingest/unzip.ts';
import { zipDirectory } from '../../data/ingest/zip-directory.ts';
import type { SkipReason } from '../../data/model/import.ts';

const MEGABYTE = 2 ** 20;

/** What is taken of one file, and of an archive in all; more is no article, and no archive of articles. */
const LIMITS = { file: 50 * MEGABYTE, all: 2_000 * MEGABYTE } as const;
/** A pack of so much text holds a hundred thousand quotes. */
const MOST_PACK = 400 * MEGABYTE;

/** A file as the user gave it. */
export interface GivenFile {
  path: string;
  file: Blob;
}

/** What a given file is: bytes to be read as an article, a colleague's pack, or nothing that can be taken in. */
export type TakenIn =
  | { path: string; bytes: Uint8Array }
  | { path: string; pack: PackedArticle[] }
  | { path: string; skip: SkipReason };

/** What stands beside articles in folders and saved pages and is none. */
const PASSED_OVER =
  /\.(?:css|js|mjs|map|png|jpe?g|gif|webp|svg|avif|ico|woff2?|ttf|mp[34]|webm|csv|xml|ya?ml|lock)$/i;

/** A picture may be of an article, and who gives it is told that it was left out; those of a saved page are its own. */
const isPicture = (path: string) =>
  /\.(?:png|jpe?g|gif|webp|heic|tiff?|bmp)$/i.test(path) && !/(?:_files|_filer)\/|(?:^|\/)\./i.test(path);

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);
const isZip = (head: Uint8Array) => startsWith(head, 0x50, 0x4b, 0x03, 0x04);
/** The end of an archive that nothing comes before. */
const isEmptyZip = (head: Uint8Array) => startsWith(head, 0x50, 0x4b, 0x05, 0x06);
const isGzip = (head: Uint8Array) => startsWith(head, 0x1f, 0x8b);

async function* partsOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function packOf(path: string, text: string): Promise<TakenIn> {
  const reading = await readPack(text);
  if ('articles' in reading) return { path, pack: reading.articles };
  return { path, skip: reading.fault === 'json-unknown' ? 'json-not-ours' : reading.fault };
}

async function plain(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<TakenIn> {
  if (isGzip(bytes)) {
    const inside = await textInGzip(bytes, MOST_PACK);
    return 'fault' in inside ? { path, skip: inside.fault } : packOf(path, inside.text);
  }
  if (/\.json$/i.test(path)) return packOf(path, new TextDecoder().decode(bytes));
  return { path, bytes };
}

async function* unzipped({ path, file }: GivenFile): AsyncGenerator<TakenIn> {
  let isEmpty = true;
  for await (const entry of zipEntries(partsOf(file), path, LIMITS, await zipDirectory(file))) {
    isEmpty = false;
    const inside = entry.path === path ? path : `${path}/${entry.path}`;
    if ('fault' in entry) yield { path: inside, skip: entry.fault };
    else if (isPicture(entry.path)) yield { path: inside, skip: 'binary' };
    else if (!PASSED_OVER.test(entry.path)) {
      yield isZip(entry.bytes)
        ? { path: inside, skip: 'archive' }
        : await plain(inside, new Uint8Array(entry.bytes));
    }
  }
  if (isEmpty) yield { path, skip: 'empty' };
}

/**
 * Takes in one file as the user gave it: an archive gives its files one after another, any other file itself. A file
 * of a folder that can hold no article is passed over without a word.
 */
export async function* takeIn(given: GivenFile): AsyncGenerator<TakenIn> {
  const { path, file } = given;
  const isInFolder = path.includes('/');
  if (isInFolder && isPicture(path)) {
    yield { path, skip: 'binary' };
    return;
  }
  if (isInFolder && (PASSED_OVER.test(path) || /(?:^|\/)\./.test(path))) return;
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (file.size === 0 || isEmptyZip(head)) {
    yield { path, skip: 'empty' };
    return;
  }
  if (isZip(head) && !/\.(?:docx|odt|epub)$/i.test(path)) {
    yield* unzipped(given);
    return;
  }
  if (file.size > (isGzip(head) || /\.json$/i.test(path) ? MOST_PACK : LIMITS.file)) {
    yield { path, skip: 'too-large' };
    return;
  }
  yield await plain(path, new Uint8Array(await file.arrayBuffer()));
}
