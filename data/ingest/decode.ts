/** Text out of a file's bytes, or the sentence that says why there is none. */
export type Decoded = { text: string } | { fault: string };

/** A line of more characters is no article's: what follows would be read for minutes to no purpose. */
const LONGEST_LINE = 500_000;
const MARKS: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a text file: by its byte-order mark, else UTF-16 where every other byte is nought, else UTF-8, else
 * Windows-1252, of which Latin-1 is a part (WHATWG Encoding). A fault where the file is empty or no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: 'the file is empty' };
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { fault: 'this is a binary file and no text' };
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return { fault: 'the file holds nothing but white space' };
  if (longestLine(text) > LONGEST_LINE) {
    return { fault: `a line has more than ${LONGEST_LINE} characters, which no article has` };
  }
  return { text };
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const head = bytes.subarray(0, 4096);
  const noughts = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = noughts;
  // Latin letters in UTF-16 have one byte that is nought, always on the same side.
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  if (even > head.length / 4 && odd === 0) return 'utf-16be';
  if (even + odd > 0 || controls(head) > head.length / 50) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

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

function longestLine(text: string): number {
  let longest = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return Math.max(longest, text.length - from);
}
