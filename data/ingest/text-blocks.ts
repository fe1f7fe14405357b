import { attributionsIn } from './attribution.ts';
import { type Block, block, oneLine } from './block.ts';
import { bylineIn } from './byline.ts';
import { setOff } from './set-off.ts';
import { isDateLine } from './swedish-date.ts';

/** Text cut into blocks, with the keys of a front matter where it has one. */
export interface TextArticle {
  blocks: Block[];
  frontMatter: Record<string, string>;
}

const IMAGE = /^(?:!\[[^\]]*\]\([^)]*\)|\S+\.(?:jpe?g|png|webp|gif|svg))$/i;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const HYPHEN_ITEM = /^\s*-\s?\S/;
/** A line that stands for itself: what comes after it is another block though no empty line parts them. */
const SHORT_LINE = 50;

/**
 * Cuts plain text or Markdown (CommonMark's blocks, as far as articles use them) into blocks. An empty line is a
 * border; so is a line that begins with a dash, since a turn of speech takes a new line.
 */
export function textBlocks(source: string): TextArticle {
  const { frontMatter, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'));
  const lines = body.split('\n');
  const dense =
    lines.length > 3 &&
    (!lines.some((line, at) => line.trim() === '' && at < lines.length - 1) || areParagraphs(lines));
  return { blocks: linesToBlocks(dense ? lines.flatMap(parted) : lines), frontMatter };
}

/** A line that is a paragraph; hyphens in a row stay together, for they may be a list. */
const parted = (line: string, at: number, lines: readonly string[]) =>
  HYPHEN_ITEM.test(line) && HYPHEN_ITEM.test(lines[at + 1] ?? '') ? [line] : [line, ''];

const FEWEST_PARAGRAPHS = 4;

/**
 * Whether a line feed ends a paragraph though an empty line is used too: nearly all lines with another line right
 * after them end a sentence, which lines broken at a width hardly do.
 */
function areParagraphs(lines: readonly string[]): boolean {
  const isItem = (line: string) => /^\s*(?:\d{1,3}[.)]|[*•+|#>])|^\s{3,}/.test(line);
  const followed = lines.filter((line, at) => {
    const next = lines[at + 1] ?? '';
    return line.trim().length >= SHORT_LINE / 2 && next.trim() !== '' && !isItem(line) && !isItem(next);
  });
  const ended = followed.filter((line) => /[.!?:…”"»)]\s*$/.test(line));
  return followed.length >= FEWEST_PARAGRAPHS && ended.length >= followed.length * 0.85;
}

/** Blocks out of lines: also for the lines that HTML's br makes. */
export function linesToBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraph(open.join('\n')));
    open = [];
  };
  const listed = listedLines(lines);
  lines.map(withDash).forEach((line, at) => {
    const single = singleLine(line, listed.has(at));
    if (single !== undefined || line.trim() === '') close();
    if (single) blocks.push(single);
    if (single !== undefined || line.trim() === '') return;
    if (startsBlock(line, open)) close();
    open.push(line);
  });
  close();
  return blocks.filter(({ text, kind }) => text !== '' || kind === 'rule');
}

/** A minus sign (U+2212) before a sentence is a quotation dash that somebody mistook. */
const withDash = (line: string) => line.replace(/^(\s*)[−‒](?=\s*\p{Lu})/u, '$1–');

/** A line that is a block by itself; null for one that is nothing; undefined for one of a paragraph. */
function singleLine(line: string, isListed: boolean): Block | null | undefined {
  const text = line.trim();
  if (IMAGE.test(text)) return null;
  if (RULE.test(text)) return block('rule', '');
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text);
  if (heading) return block('heading', plain(heading[1] ?? ''));
  const quoted = /^>\s?(.*)$/.exec(text);
  if (quoted) return setOff(plain(quoted[1] ?? ''));
  const numbered = /^(\d{1,3})[.)]\s+(\S.*)$/.exec(text);
  if (numbered) return block('item', plain(numbered[2] ?? ''), { number: Number(numbered[1]) });
  const starred = /^(?:[*•+]\s+|\|)(\S.*)$/.exec(text);
  if (starred) return block('item', plain(starred[1] ?? ''));
  if (isListed) return block('item', plain(text.replace(/^-\s?/, '')));
  if (/^(\*\*|__)(?:(?!\1).)+\1$/.test(text)) return block('paragraph', plain(text), { bold: true });
  return undefined;
}

/**
 * The lines that a hyphen makes items of a list: those with another such line beside them, since alone it may be a
 * quotation dash, and where nobody is said to speak in any of them.
 */
function listedLines(lines: readonly string[]): Set<number> {
  const listed = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    let end = from;
    while (HYPHEN_ITEM.test(lines[end] ?? '')) end += 1;
    const run = lines.slice(from, end);
    if (run.length > 1 && !run.some(isSpoken)) for (const at of run.keys()) listed.add(from + at);
    from = Math.max(from, end - 1);
  }
  return listed;
}

const isSpoken = (line: string) => attributionsIn(line).some(({ subject }) => subject.kind === 'person');

/** "Fråga:", "Anna Ek:", "Signaturen Arg pappa:" */
const LABELLED = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}: /u;

/** "3 maj 2022 Karin Lindh": a date and who wrote it, and nothing more. */
function isSigned(line: string): boolean {
  const { published, reporter } = bylineIn(line.trim()) ?? {};
  return (
    published !== undefined && reporter !== undefined && line.trim().split(/\s+/).length <= LONGEST_SIGNED
  );
}

const LONGEST_SIGNED = 8;

/** "av Måns Ljung" on a line of its own, without a full stop: who wrote it, and no part of the title above. */
const WRITTEN_BY =
  /^\s*(?:[Aa]v|[Tt]ext)\s*:?\s+\p{Lu}[\p{L}'’-]+(?: (?:von|af|de|\p{Lu}\.|\p{Lu}[\p{L}'’-]*)){1,3}\s*$/u;

function startsBlock(line: string, open: readonly string[]): boolean {
  const before = open.at(-1);
  if (before === undefined) return false;
  if (
    open.length === 1 &&
    (isDateLine(line) || isDateLine(before) || isSigned(line) || WRITTEN_BY.test(line))
  )
    return true;
  if (LABELLED.test(line) && LABELLED.test(open[0] ?? '')) return true;
  if (/^\s*[–—]\s?\S|^\s*-\s?\p{Lu}|^\s*\d{1,2}[.:]\d{2}:?\s/u.test(line)) return true;
  return (
    before.trim().length < SHORT_LINE &&
    /^\s*(?:\*\*|__|[”"»“])?\p{Lu}/u.test(line) &&
    !/[,–-]$/.test(before.trim())
  );
}

function paragraph(raw: string): Block {
  const text = raw.trim();
  const italic = /^(\*|_)(?!\1)[^*]+\1$/.test(text);
  return block(italic ? 'caption' : 'paragraph', plain(text), { indented: /^(?: {3,}|\t)/.test(raw) });
}

/** Markdown's inline signs taken off: links and emphasis keep their words (CommonMark 0.31, 6). */
function plain(text: string): string {
  return oneLine(
    text
      .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
      .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
}

/** YAML's `key: value` lines between two rules at the very top; anything deeper is left to the editor. */
function splitFrontMatter(source: string): { frontMatter: Record<string, string>; body: string } {
  const match = /^\uFEFF?---\n([\s\S]{0,5000}?)\n---\n/.exec(source);
  if (!match) return { frontMatter: {}, body: source };
  const frontMatter: Record<string, string> = {};
  for (const line of (match[1] ?? '').split('\n')) {
    const pair = /^([\w-]+):\s*(?:"([^"]*)"|'([^']*)'|(.*?))\s*$/.exec(line);
    if (pair) frontMatter[(pair[1] ?? '').toLowerCase()] = pair[2] ?? pair[3] ?? pair[4] ?? '';
  }
  return { frontMatter, body: source.slice(match[0].length) };
}
