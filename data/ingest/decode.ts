import type { ReadFault } from '../model/read-fault.ts';

/** Text out of a file's bytes, or why there is none. */
export type Decoded = { text: string } | { fault: ReadFault };

const MARKS: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How far into a page its encoding may be declared (HTML, 13.2.3.2: 1024 bytes; some pages need more). */
const DECLARED_WITHIN = 4096;
const DECLARED =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i;

/**
 * Decodes a text file: by its byte-order mark, else UTF-16 where every other byte is nought, else UTF-8, be it with a few
 * bytes broken, else what a page declares of itself, else Windows-1252, of which Latin-1 is a part (WHATWG Encoding). UTF-8 goes before what
 * is declared, since a browser that saves a page changes its bytes and not its words.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: { code: 'empty' } };
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { fault: { code: 'binary' } };
  const decoded = new TextDecoder(encoding).decode(bytes);
  // A few noughts amid a text are a fault of some transfer, and nothing that anybody wrote.
  const text = (encoding === 'windows-1252' ? withDashes(decoded) : decoded).replaceAll('\0', '');
  return text.trim() === '' ? { fault: { code: 'empty' } } : { text };
}

/** What Windows-1252 has at 0x80 to 0x9F, dashes and quotation marks among them; five places are empty. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node 20 and 22 decode Windows-1252 as Latin-1, which has control characters there. */
const withDashes = (text: string) =>
  text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);

function encodingOf(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const head = bytes.subarray(0, DECLARED_WITHIN);
  const noughts = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = noughts;
  // Latin letters in UTF-16 have one byte that is nought, always on the same side.
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  if (even > head.length / 4 && odd === 0) return 'utf-16be';
  if (even + odd > MOST_NOUGHTS || controls(head) > head.length / 50) return undefined;
  return isUtf8(bytes) || isDamagedUtf8(bytes) ? 'utf-8' : (declaredIn(head) ?? 'windows-1252');
}

/** More of them are in any picture or program. */
const MOST_NOUGHTS = 2;

/** Control characters that no text has: all below space but tab, line feed, form feed and carriage return. */
const controls = (head: Uint8Array) =>
  head.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** For one sequence that is broken there are so many sound ones in what is UTF-8 all the same. */
const SOUND_FOR_BROKEN = 4;

/** Whether a text is UTF-8 but for a few bytes: other encodings hardly ever make one sound sequence (RFC 3629). */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let sound = 0;
  for (const sign of new TextDecoder('utf-8').decode(bytes).matchAll(/[^\0-\x7F]/gu)) {
    if (sign[0] === '\uFFFD') broken += 1;
    else sound += 1;
  }
  return broken > 0 && sound >= broken * SOUND_FOR_BROKEN;
}

/** The encoding that a page names, if it is one that there is; UTF-8 it is not, nor could UTF-16 be read so far. */
function declaredIn(head: Uint8Array): string | undefined {
  const [, meta, xml] = DECLARED.exec(new TextDecoder('latin1').decode(head)) ?? [];
  const label = meta ?? xml;
  if (label === undefined || /^utf/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
