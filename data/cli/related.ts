import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { whySentence } from '../locales/why.ts';
import type { HitRef, Related } from '../model/hit.ts';
import { isPrivatePage } from '../page/private-page.ts';
import { readPage } from '../page/read-page.ts';
import type { Corpus } from '../related/prepare.ts';
import { related } from '../related/related.ts';
import { messagesInNode } from './messages-in-node.ts';
import { nodeCorpus } from './node-corpus.ts';

const USAGE = `npm run -s related -- --url URL --html FILE
npm run -s related -- --batch FILE      (one JSON per line: {"url","html"})`;

const Page = v.object({ url: v.string(), html: v.string() });
type Page = v.InferOutput<typeof Page>;

const NOTHING: Related = { site: null, themes: [], opens: false, hits: [] };

/** What the extension would find beside a page: the same reading, the same exclusions, the same matching. */
async function relatedTo({ url, html }: Page, corpus: Corpus): Promise<Related> {
  const site = corpus.gazetteer.byUrl(url)?.site ?? null;
  const document = parsed(html);
  if (!document)
    console.error(`${url}: nested deeper than this program can parse; browsers stop at 512 levels`);
  if (!document || isPrivatePage(document)) return { ...NOTHING, site };
  return related(readPage(document, url), corpus);
}

/** The page's document, or undefined where jsdom gives up: its parser calls itself for each level. */
function parsed(html: string): Document | undefined {
  try {
    // A page's own scripts and styles are never run or fetched; its faults are not ours to report.
    return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function line(page: Page, corpus: Corpus): Promise<string> {
  const { site, opens, hits } = await relatedTo(page, corpus);
  const records = await corpus.shelf.records(hits.map(({ id }) => id));
  const byId = new Map(records.map((stored) => [stored.record.id, stored]));
  const t = messagesInNode('sv');
  const themeLabels = Object.fromEntries(corpus.themes.map((theme) => [theme.id, theme.short]));
  const why = (ref: HitRef) => {
    const stored = byId.get(ref.id);
    const speaker = stored?.type === 'quote' ? { speaker: stored.record.speaker } : {};
    return whySentence(ref, { site, themeLabels, language: 'sv', ...speaker }, t);
  };
  return JSON.stringify({
    url: page.url,
    site,
    opens,
    hits: hits.map((ref) => ({ id: ref.id, type: ref.type, by: ref.by, score: ref.score, why: why(ref) })),
  });
}

async function* pages(file: string): AsyncGenerator<Page> {
  let number = 0;
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      yield v.parse(Page, JSON.parse(text));
    } catch {
      console.error(`${file}, line ${number}: not a JSON object with "url" and "html"; left out`);
      process.exitCode = 1;
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, html: { type: 'string' }, batch: { type: 'string' } },
  });
  const single = values.url !== undefined && values.html !== undefined;
  if (!single && values.batch === undefined) throw new Error(USAGE);
  if (single && !URL.canParse(values.url ?? '')) throw new Error(`${values.url}: not an address`);
  for (const file of [values.html, values.batch]) {
    if (file !== undefined && !existsSync(file)) throw new Error(`${file}: there is no such file`);
  }
  const corpus = nodeCorpus();
  if (values.batch !== undefined) {
    for await (const page of pages(values.batch)) console.log(await line(page, corpus));
  } else if (single) {
    console.log(await line({ url: values.url ?? '', html: readFileSync(values.html ?? '', 'utf8') }, corpus));
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
