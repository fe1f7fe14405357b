import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DraftArticle, DraftQuote } from '../../../data/ingest/draft.ts';
import { titleInCitationForm } from '../../../data/ingest/citation-form.ts';
import { ingest } from '../../../data/ingest/ingest.ts';
import { parseHtml } from '../../../data/ingest/parse-html.ts';
import { readArticle } from '../../../data/ingest/read-file.ts';

const Text = v.nullable(v.string());
const GoldQuote = v.object({
  first: v.string(),
  last: v.string(),
  speaker: v.object({ name: Text, role: Text, organisation: Text }),
  question: Text,
});
const GoldArticle = v.object({
  file: v.string(),
  source: v.picklist(['press', 'own']),
  title: Text,
  published: Text,
  reporter: Text,
  quotes: v.array(GoldQuote),
});
export type GoldQuote = v.InferOutput<typeof GoldQuote>;
export type GoldArticle = v.InferOutput<typeof GoldArticle>;

/** Counts over a set of articles; `of` is what there was to find. */
export interface Score {
  articles: number;
  skipped: number;
  found: number;
  right: number;
  of: number;
  speaker: number;
  role: number;
  organisation: number;
  question: number;
  title: number;
  published: number;
  reporter: number;
  empty: number;
  emptyOf: number;
  /** Quotes with a fault in words, speaker or role, and those whose words, speaker and role are right; and of each those a person is shown. */
  faulty: number;
  faultyMarked: number;
  sound: number;
  soundMarked: number;
  misses: string[];
}

/** A part of a whole; all, where there was nothing. */
export const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** The shares by which ingest is judged. */
export function figures(score: Score) {
  return {
    precision: share(score.right, score.found),
    recall: share(score.right, score.of),
    speaker: share(score.speaker, score.right),
    role: share(score.role, score.right),
    organisation: share(score.organisation, score.right),
    empty: share(score.empty, score.emptyOf),
  };
}

const ARCHIVE = join(import.meta.dirname, '../../../../shared/press/pressmeddelanden-2022-2023.tar.gz');

/** The press archive unpacked into a folder of its own, or undefined where it is absent. */
export function unpackedPress(archive = process.env.PRESS_ARCHIVE ?? ARCHIVE): string | undefined {
  if (!existsSync(archive)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  const { status } = spawnSync('tar', ['-xzf', archive, '-C', folder]);
  return status === 0 ? folder : undefined;
}

/** Reads one article as the command and the extension do. */
function ingestFile(path: string): DraftArticle {
  const source = readArticle(readFileSync(path), path, parseHtml);
  if ('fault' in source) throw new Error(`${path}: ${source.fault.code}`);
  return ingest(source).article;
}

const inCitationForm = (role: string | null) => role && titleInCitationForm(role);

/** Scores a folder's gold.json; press articles are skipped and counted where there is no archive. */
export function scoreFolder(folder: string, press: string | undefined): Score {
  const gold = v.parse(v.array(GoldArticle), JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
  const score: Score = {
    articles: 0,
    skipped: 0,
    found: 0,
    right: 0,
    of: 0,
    speaker: 0,
    role: 0,
    organisation: 0,
    question: 0,
    title: 0,
    published: 0,
    reporter: 0,
    empty: 0,
    emptyOf: 0,
    faulty: 0,
    faultyMarked: 0,
    sound: 0,
    soundMarked: 0,
    misses: [],
  };
  for (const article of gold) {
    const root = article.source === 'press' ? press : folder;
    if (root === undefined) score.skipped += 1;
    else scoreArticle(article, ingestFile(join(root, article.file)), score);
  }
  return score;
}

/** Several scores as one. */
export function together([first, ...further]: readonly [Score, ...Score[]]): Score {
  const sum = structuredClone(first);
  for (const score of further)
    for (const key of Object.keys(score) as (keyof Score)[]) {
      if (key === 'misses') sum.misses.push(...score.misses);
      else sum[key] += score[key];
    }
  return sum;
}

function scoreArticle(gold: GoldArticle, draft: DraftArticle, score: Score): void {
  const left = [...draft.quotes];
  score.articles += 1;
  score.found += left.length;
  score.of += gold.quotes.length;
  if (gold.quotes.length === 0) {
    score.emptyOf += 1;
    if (left.length === 0) score.empty += 1;
  }
  for (const field of ['title', 'published', 'reporter'] as const) {
    if (draft[field] === gold[field] || (gold.source === 'press' && field !== 'title')) score[field] += 1;
    else score.misses.push(`${gold.file}: ${field} ${draft[field]} for ${gold[field]}`);
  }
  for (const quote of gold.quotes) {
    const at = left.findIndex(({ text }) => isSame(text, quote));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) scoreSpeaker(gold, quote, found, score);
    else score.misses.push(`${gold.file}: missed “${quote.first} … ${quote.last}”`);
  }
  for (const quote of left) count(quote, false, score);
  for (const { text } of left)
    score.misses.push(`${gold.file}: too much “${text.slice(0, 60)} … ${text.slice(-40)}”`);
}

/** Whether the import has a person look at a quote before others: as `isDoubtful` of the review has it. */
const isMarked = ({ certainty, speaker }: DraftQuote) =>
  certainty.level === 'uncertain' ||
  speaker.certainty.level === 'uncertain' ||
  (speaker.name !== null && speaker.role === null);

function count(quote: DraftQuote, isSound: boolean, score: Score): void {
  score[isSound ? 'sound' : 'faulty'] += 1;
  if (isMarked(quote)) score[isSound ? 'soundMarked' : 'faultyMarked'] += 1;
}

function scoreSpeaker(gold: GoldArticle, quote: GoldQuote, found: DraftQuote, score: Score): void {
  score.right += 1;
  const isSameRole = found.speaker.role === inCitationForm(quote.speaker.role);
  count(found, found.speaker.name === quote.speaker.name && isSameRole, score);
  const miss = (what: string, is: string | null, wanted: string | null) =>
    score.misses.push(`${gold.file}: ${what} ${is} for ${wanted} (“${quote.first}”)`);
  if (found.speaker.name === quote.speaker.name) score.speaker += 1;
  else miss('speaker', found.speaker.name, quote.speaker.name);
  // Some annotate a title as it stands, "it-chefen", some as one cites it: it is the same title.
  if (isSameRole) score.role += 1;
  else miss('role', found.speaker.role, quote.speaker.role);
  if (found.speaker.organisation === quote.speaker.organisation) score.organisation += 1;
  else miss('organisation', found.speaker.organisation, quote.speaker.organisation);
  const asked =
    quote.question === null ? found.question === null : (found.question ?? '').startsWith(quote.question);
  if (asked) score.question += 1;
  else miss('question', found.question, quote.question);
}

/** Whether a text begins and ends at the right words: white space aside, and a comma or full stop at the very end. */
function isSame(text: string, { first, last }: GoldQuote): boolean {
  const clean = (words: string) =>
    words
      .replace(/\u00AD/g, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[.,]$/, '');
  const whole = clean(text);
  return whole.startsWith(clean(first)) && whole.endsWith(clean(last));
}
