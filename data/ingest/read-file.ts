import type { ReadFault, ReadFaultCode } from '../model/read-fault.ts';
import { decode } from './decode.ts';
import { htmlSource } from './html-source.ts';
import type { Source } from './ingest.ts';
import { markupFault } from './markup-fault.ts';
import { textSource } from './text-source.ts';

const HTML_NAME = /\.(?:html?|xhtml)$/i;
/** What is named so and was cut in the middle is no text either. */
const JSON_NAME = /\.(?:json|jsonl|ndjson|geojson)$/i;
const HTML_START = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype html|html|head|body|article|main)\b/i;
/** What Chrome saves as "Webpage, Single File": parts of a letter (RFC 2557). */
const MHTML_START = /^(?:From: <Saved by|MIME-Version:|Snapshot-Content-Location:)/i;
const RTF_START = /^\{\\rtf/;

/** Of more characters than this no article is made, nor a page of them saved; what follows would take minutes. */
const MOST_TEXT = 1_000_000;
const MOST_HTML = 40_000_000;
const LONGEST_LINE = 20_000;

/** What begins files that are no text, and what people may take for an article among them. */
const SIGNATURES: readonly (readonly [start: string, code: ReadFaultCode])[] = [
  ['%PDF-', 'pdf'],
  ['\xD0\xCF\x11\xE0', 'word-processor'],
  ['PK\x03\x04', 'archive'],
  ['\x1F\x8B', 'archive'],
];
const DOCUMENT_PART = /word\/|\[Content_Types\]|application\/vnd\.oasis/;

/**
 * Reads a file as an article's source: a page by its name or its first tag, else text or Markdown. What can't be read
 * is a fault with a code, for each language to word; never throws on any bytes, and takes time as their length.
 * @param name the file's name, of which only the ending is looked at
 * @param parseHtml makes a document that nothing is run or fetched of
 */
export function readArticle(
  bytes: Uint8Array,
  name: string,
  parseHtml: (html: string) => Document,
): Source | { fault: ReadFault } {
  const known = signedAs(bytes);
  if (known) return { fault: { code: known } };
  const decoded = decode(bytes);
  if ('fault' in decoded) return decoded;
  const { text } = decoded;
  if (MHTML_START.test(text)) return { fault: { code: 'mhtml' } };
  if (RTF_START.test(text)) return { fault: { code: 'word-processor' } };
  if (HTML_NAME.test(name) || HTML_START.test(text)) return pageSource(text, parseHtml);
  if (JSON_NAME.test(name) || isJson(text)) return { fault: { code: 'json-not-ours' } };
  return plainSource(text);
}

function signedAs(bytes: Uint8Array): ReadFaultCode | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  const [, code] = SIGNATURES.find(([start]) => head.startsWith(start)) ?? [];
  return code === 'archive' && DOCUMENT_PART.test(head) ? 'word-processor' : code;
}

/** An article as text or Markdown, from a file or pasted. */
function plainSource(text: string): Source | { fault: ReadFault } {
  if (text.trim() === '') return { fault: { code: 'empty' } };
  if (longestLine(text) > LONGEST_LINE) return { fault: { code: 'line-too-long', most: LONGEST_LINE } };
  if (text.length > MOST_TEXT) return { fault: { code: 'too-large', most: MOST_TEXT } };
  return textSource(text);
}

function pageSource(html: string, parseHtml: (html: string) => Document): Source | { fault: ReadFault } {
  if (html.length > MOST_HTML) return { fault: { code: 'too-large', most: MOST_HTML } };
  const fault = markupFault(html);
  if (fault) return { fault };
  const source = htmlSource(parseHtml(html));
  if ('fault' in source) return source;
  // A page that was cut off within its head.
  if (source.blocks.every(({ text }) => text === '')) return { fault: { code: 'empty' } };
  const longest = source.blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
  return longest > LONGEST_LINE ? { fault: { code: 'line-too-long', most: LONGEST_LINE } } : source;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  // A key in marks right after the bracket begins no article, whole or cut off.
  if (/^\s*\[?\s*\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:/.test(text)) return true;
  try {
    JSON.parse(text);
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
