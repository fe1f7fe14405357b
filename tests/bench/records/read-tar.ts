/** A file of an archive. */
export interface Packed {
  path: string;
  text: string;
}

const BLOCK = 512;

/** Where a header says what, from and to (POSIX.1-1988 ustar). */
const FIELD = {
  name: [0, 100],
  size: [124, 136],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500],
} as const;

/** What GNU tar writes before a header whose file has a longer name than fits: the name, as a file's content. */
const LONG_NAME = 'L';
const REGULAR = '0';

/** The regular files of a tar archive in their order, read as UTF-8. */
export function readTar(bytes: Uint8Array): Packed[] {
  const utf8 = new TextDecoder();
  const textOf = (from: number, to: number) => utf8.decode(bytes.subarray(from, to)).replace(/\0.*$/s, '');
  const files: Packed[] = [];
  let longName = '';
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = at;
    const field = (name: keyof typeof FIELD) => textOf(header + FIELD[name][0], header + FIELD[name][1]);
    const name = field('name');
    // Two empty blocks end an archive.
    if (name === '') break;
    const size = Number.parseInt(field('size').trim() || '0', 8);
    const from = at + BLOCK;
    const type = field('type') || REGULAR;
    const prefix = field('magic') === 'ustar' ? field('prefix') : '';
    if (type === REGULAR) {
      const path = longName || (prefix === '' ? name : `${prefix}/${name}`);
      files.push({ path, text: utf8.decode(bytes.subarray(from, from + size)) });
    }
    longName = type === LONG_NAME ? textOf(from, from + size) : '';
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
