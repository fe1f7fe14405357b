import { createHash } from 'node:crypto';
import type { Fault } from './fault.ts';

/** White space, however it was broken into lines, is one space. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** SHA-256 of a quotation after its white space is collapsed, in hexadecimal. */
export function quotationHash(text: string): string {
  return createHash('sha256').update(collapseWhiteSpace(text), 'utf8').digest('hex');
}

/** Reads the committed list: one `hash  id` a line, as `sha256sum` writes it. */
export function parseHashes(list: string): Map<string, string> {
  const lines = list.split('\n').map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line.trim()));
  return new Map(lines.flatMap((match) => (match?.[1] && match[2] ? [[match[2], match[1]]] : [])));
}

/** Writes the list for the given quotations, in their order. */
export function formatHashes(quotes: readonly { id: string; text: string }[]): string {
  return quotes.map((quote) => `${quotationHash(quote.text)}  ${quote.id}\n`).join('');
}

/** Faults where a quotation is not, to the letter, the one whose hash was committed. */
export function checkHashes(
  file: string,
  quotes: readonly { id: string; text: string }[],
  hashes: ReadonlyMap<string, string>,
): Fault[] {
  return quotes.flatMap((quote) => {
    const committed = hashes.get(quote.id);
    if (committed === quotationHash(quote.text)) return [];
    const problem =
      committed === undefined
        ? 'no hash in quotations.sha256 (npm run corpus -- --hash adds it)'
        : 'differs from the quotation that was committed; quotations are verbatim';
    return [{ file, record: quote.id, field: 'text', problem }];
  });
}
