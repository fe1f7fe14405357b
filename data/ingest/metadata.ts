import { type FindingCode, finding, type TraceLine } from '../model/trace.ts';
import { attributionsIn } from './attribution.ts';
import type { Block } from './block.ts';
import { type Byline, bylineIn, isLabel } from './byline.ts';
import type { ArticleFacts } from './draft.ts';
import { pronounOf } from './first-names.ts';
import { furnitureIn } from './furniture.ts';
import { isoDay, monthIn } from './swedish-date.ts';

/** What an article's blocks tell of it, and which of them are spent: title, bylines, furniture. */
export interface Metadata {
  facts: ArticleFacts;
  spent: Set<number>;
  trace: TraceLine[];
}

/** Titles are short and end without a full stop. */
const LONGEST_TITLE = 20;
/** Further down a line of a month alone is a heading of what happened then. */
const LAST_DATELINE = 4;
const NEWSLETTER = /^(\p{Lu}[\p{L} &-]*?)s nyhetsbrev$/u;

/**
 * Reads title, publication, dates and bylines out of the blocks; what `given` (schema.org, OpenGraph, front matter)
 * says goes before what is read.
 */
export function readMetadata(blocks: readonly Block[], given: Partial<ArticleFacts>): Metadata {
  const spent = furnitureIn(blocks);
  const trace: TraceLine[] = [];
  const lines = new Map<number, Byline>();
  blocks.forEach((one, at) => {
    const month = at > 0 && at < LAST_DATELINE ? monthIn(one.text) : undefined;
    const byline = month ? { published: month } : one.kind === 'item' ? undefined : bylineIn(one.text);
    if (byline && isByline(one, byline)) lines.set(at, byline);
  });
  const own = given.title;
  const repeated = own === undefined ? -1 : blocks.findIndex(({ text }) => text === own);
  const { title, masthead } =
    own === undefined
      ? titleIn(blocks, lines, spent)
      : { title: repeated < 0 ? undefined : repeated, masthead: undefined };
  const read = inOne(lines.values());
  for (const at of lines.keys()) if (blocks[at]?.kind !== 'caption' || lines.get(at)?.reporter) spent.add(at);
  if (title !== undefined) spent.add(title);
  if (masthead !== undefined) spent.add(masthead);
  const signed = read.reporter === undefined && given.reporter === undefined ? signedAt(blocks, spent) : -1;
  const signature = blocks[signed]?.text;
  if (signature !== undefined) {
    read.reporter = signature;
    spent.add(signed);
  }
  const newsletter = blocks.map(({ text }) => NEWSLETTER.exec(text)?.[1]).find(Boolean);
  const dates = datedBy(read, blocks);
  const mast = textAt(blocks, masthead);
  // A line says it of itself only by where it stands.
  const guessed = read.publication ?? (mast !== null && isLabel(mast) ? null : mast) ?? newsletter;
  const facts: ArticleFacts = {
    title: given.title ?? textAt(blocks, title),
    publication: given.publication ?? guessed ?? null,
    published: given.published ?? dates.published,
    updated: given.updated ?? isoDay(read.updated),
    reporter: given.reporter ?? read.reporter ?? null,
    photographer: given.photographer ?? read.photographer ?? null,
    inferred: given.published ? null : dates.inferred,
  };
  for (const [key, value] of Object.entries(facts))
    if (value) {
      const isGuess = key === 'publication' && given.publication === undefined;
      trace.push({ ...traced(key as keyof ArticleFacts, value), doubtful: isGuess });
    }
  for (const at of spent) trace.push(traced('not-article', blocks[at]?.text ?? ''));
  return { facts, spent, trace };
}

/** What the first line that says it says; a day without its year takes the year from a line that has both. */
function inOne(bylines: Iterable<Byline>): Byline {
  const read: Byline = {};
  for (const byline of bylines) {
    for (const [key, value] of Object.entries(byline)) read[key as keyof Byline] ??= value;
    const isYearless = read.published?.startsWith('-');
    if (isYearless && byline.published?.endsWith(read.published?.slice(1) ?? ''))
      read.published = byline.published;
  }
  return read;
}

const traced = (code: FindingCode, text: string): TraceLine => ({
  ...{ step: 'metadata', finding: finding(code), text, doubtful: false },
});

/** A line above the text may name whoever wrote it, and nothing else: a whole name that nobody in the text bears. */
const SIGNATURE = /^\p{Lu}[\p{L}'’-]+(?: (?:von|af|de|\p{Lu}[\p{L}'’-]+)){1,3}$/u;

/** The index of that line, among the first few before any prose; -1 where there is none. */
function signedAt(blocks: readonly Block[], spent: ReadonlySet<number>): number {
  const prose = blocks.findIndex(({ text }, at) => !spent.has(at) && /[.!?…”"»]$/.test(text));
  const head = blocks.slice(0, Math.min(Math.max(prose, 0), 5));
  return head.findIndex(
    ({ text, kind }, at) =>
      at > 0 &&
      kind === 'paragraph' &&
      !spent.has(at) &&
      SIGNATURE.test(text) &&
      pronounOf(text) !== undefined &&
      !blocks.some((other, place) => place !== at && other.text.includes(text.split(' ').at(-1) ?? text)),
  );
}

const textAt = (blocks: readonly Block[], at: number | undefined) =>
  at === undefined ? null : (blocks[at]?.text ?? null);

/** A caption with the photographer's name is still a caption; only in a line of its own is it a byline. */
function isByline(one: Block, byline: Byline): boolean {
  if (/^[–—]/.test(one.text)) return false;
  const onlyPhoto = Object.keys(byline).every((key) => key === 'photographer');
  return !onlyPhoto || one.kind === 'caption' || /^(?:foto|bild)/i.test(one.text);
}

/** The title's index, and that of a publication's name which stands alone above a dateline. */
function titleIn(
  blocks: readonly Block[],
  lines: Map<number, Byline>,
  spent: Set<number>,
): { title?: number; masthead?: number } {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const free = blocks.flatMap((_, at) => (lines.has(at) || spent.has(at) ? [] : [at]));
  if (heading >= 0 && heading <= 3) return { title: heading };
  const [first, second] = free;
  if (first === undefined || !isTitle(blocks[first]) || isSpoken(blocks, first)) return {};
  if (second === undefined && isAttributed(blocks[first])) return {};
  const parted = second !== undefined && lines.has(first + 1) && isTitle(blocks[second]);
  const words = blocks[first]?.text.split(' ') ?? [];
  // A publication's name has capitals in all its words, a Swedish title in its first: "Nämnd & Förvaltning".
  const isNamed = words.every((word) => !/^\p{Ll}{3,}/u.test(word));
  const isMasthead = parted && isNamed && words.length <= 5;
  return isMasthead ? { title: second, masthead: first } : { title: first };
}

/** A transcript's first turn: its label stands before another block too. */
function isSpoken(blocks: readonly Block[], at: number): boolean {
  const [label] = /^\p{Lu}[^:.!?]{0,40}:(?=\s)/u.exec(blocks[at]?.text ?? '') ?? [];
  return label !== undefined && blocks.filter(({ text }) => text.startsWith(label)).length > 1;
}

/** A quote with its attribution, alone in what was pasted, is no title: "”…”, säger Bo Falk, it-chef i Mora" */
const isAttributed = (one: Block | undefined) =>
  attributionsIn(one?.text ?? '').some(({ subject }) => subject.kind === 'person');

function isTitle(one: Block | undefined): boolean {
  return (
    one !== undefined &&
    !/[.:]$/.test(one.text) &&
    one.text.split(' ').length <= LONGEST_TITLE &&
    !/^[–—]/.test(one.text)
  );
}

/**
 * The day of publication. A dateline without its year gets one only where the text itself bounds it: when every year
 * it speaks of is still to come ("2016 kommer …"), the year before the first of them is inferred, and said to be.
 */
function datedBy(read: Byline, blocks: readonly Block[]): Pick<ArticleFacts, 'published' | 'inferred'> {
  const { published } = read;
  if (published === undefined) return { published: null, inferred: null };
  if (!published.startsWith('-')) return { published, inferred: null };
  const text = blocks.map((one) => one.text).join(' ');
  const years = [...text.matchAll(/(?<![\d–-])(?:19|20)\d\d(?![\d–-])/g)];
  const toCome = years.every(({ index }) =>
    /^\d{4} (?:kommer|ska|väntas)/.test(text.slice(index, index + 12)),
  );
  if (years.length === 0 || !toCome) return { published: null, inferred: null };
  const year = Math.min(...years.map(([digits]) => Number(digits))) - 1;
  return { published: `${year}${published.slice(1)}`, inferred: 'year' };
}
