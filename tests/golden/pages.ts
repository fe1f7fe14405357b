import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { nodeCorpus } from '../../data/cli/node-corpus.ts';
import type { Related } from '../../data/model/hit.ts';
import { PageFacts } from '../../data/model/page-facts.ts';
import { isPrivatePage } from '../../data/page/private-page.ts';
import { readPage } from '../../data/page/read-page.ts';
import { related } from '../../data/related/related.ts';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);

const GoldenPage = v.object({
  file: v.string(),
  url: v.pipe(v.string(), v.url()),
  /** Whether a reader is meant to be shown something without asking. */
  opens: v.boolean(),
  because: v.string(),
  themes: v.optional(v.array(v.string()), []),
  /** Records that a reader of the page would be glad to see, judged without knowing what is shown. */
  relevant: v.optional(v.array(v.string()), []),
  /** The same with how welcome each is: 2 for the best, 1 for what one would read too. */
  grades: v.optional(v.record(v.string(), v.picklist([1, 2]))),
  /** What a reader sees of it, where it was not written as HTML. */
  told: v.optional(v.pick(PageFacts, ['title', 'description', 'headings', 'text'])),
});
export type GoldenPage = v.InferOutput<typeof GoldenPage>;

/** Pages that were told as a reader sees them, without menus and footers: what words lead to was learned of them. */
export const TOLD = [
  'told-a',
  'told-b',
  'told-c',
  'told-d',
  'told-e',
  'told-f',
  'told-g',
  'told-h',
  'told-i',
  'silent-a',
  'silent-b',
] as const;

/**
 * All but `e2e` and `golden` were written and judged by people who had not seen the code; nothing was tuned on `blind` and
 * `blind-2`, or learned of them.
 */
export type PageSet =
  | 'e2e'
  | 'golden'
  | 'heldout'
  | 'judged'
  | 'judged-2'
  | 'judged-3'
  | 'judged-4'
  | (typeof TOLD)[number]
  | 'blind'
  | 'blind-2';

export const CORPUS = nodeCorpus();

/** The pages of a set, in the order of its list. */
export function pagesOf(set: PageSet): GoldenPage[] {
  return v.parse(
    v.array(GoldenPage),
    JSON.parse(readFileSync(new URL(`${set}/manifest.json`, FOLDER), 'utf8')),
  );
}

/** A page's facts, read as the extension reads them. */
export function factsOf(
  set: PageSet,
  { file, url, told }: Pick<GoldenPage, 'file' | 'url' | 'told'>,
): PageFacts {
  if (told) return { ...told, url, siteName: '', lang: '' };
  const html = readFileSync(new URL(`${set}/${file}`, FOLDER), 'utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  if (isPrivatePage(document)) throw new Error(`${file} asks for what is private`);
  return readPage(document, url);
}

/** What the extension answers for a page. */
export const answerFor = (set: PageSet, page: Pick<GoldenPage, 'file' | 'url' | 'told'>): Promise<Related> =>
  related(factsOf(set, page), CORPUS);
