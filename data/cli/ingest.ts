import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readCorpus } from '../corpus/read-corpus.ts';
import { corpusForm, personId } from '../ingest/corpus-form.ts';
import type { Certainty } from '../ingest/draft.ts';
import { type Ingested, ingest, type Source } from '../ingest/ingest.ts';
import { parseHtml } from '../ingest/parse-html.ts';
import { readArticle } from '../ingest/read-file.ts';
import { findingWords, traceWords } from '../locales/finding-words.ts';
import type { LinkedDraft } from '../model/draft-links.ts';
import type { ReadFault, ReadFaultCode } from '../model/read-fault.ts';
import type { Finding, TraceLine } from '../model/trace.ts';
import { storedRecords } from '../related/corpus-index.ts';
import { digest } from '../related/digest.ts';
import { type Known, prepareKnown } from '../related/known.ts';
import { linkDraft } from '../related/link-draft.ts';
import { linkTrace } from '../related/link-trace.ts';
import { messagesInNode } from './messages-in-node.ts';

const USAGE = `npm run -s ingest -- FILE|FOLDER … [--json] [--yaml] [--trace]
  --json   a line of JSON for each article (what it does by itself)
  --yaml   a draft in the form of data/corpus/interviews, for an editor to finish
  --trace  what each step found, on stderr
  --help   this`;

const READ = /\.(?:txt|md|markdown|html?|xhtml)$/i;

/** What is said of each fault; an editor reads it on the command line. */
const SENTENCES: Record<ReadFaultCode, string> = {
  empty: 'there is nothing in the file but white space',
  binary: 'this is a binary file and no text',
  pdf: 'this is PDF: copy its text into a .txt file',
  'word-processor': 'this is a word processor’s file: save it as text',
  archive: 'this is an archive: unpack it, and give the folder',
  mhtml: 'this page was saved as a single file (MHTML): save it as HTML',
  'json-not-ours': 'this is JSON, and ingest reads text, Markdown or HTML',
  'too-large': 'this is larger than any article',
  'line-too-long': 'a paragraph is longer than any article has: split it',
  'too-many-tags': 'this page has more elements than any article has',
  'too-deep': 'this page is nested deeper than browsers do',
};
const UNITS: Partial<Record<ReadFaultCode, string>> = {
  'too-large': 'characters',
  'line-too-long': 'characters',
  'too-many-tags': 'tags',
  'too-deep': 'levels',
};

function sentenceOf({ code, most }: ReadFault): string {
  return most === undefined
    ? SENTENCES[code]
    : `${SENTENCES[code]}: the most is ${most} ${UNITS[code] ?? ''}`;
}

const words = messagesInNode('en');
const says = (reason: Finding) => findingWords(words, reason);

/** What can't be read, said in a sentence. */
class Unreadable extends Error {}

/** The article files of a path: itself, or all below a folder, in the order of their names. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new Unreadable('there is no such file or folder');
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
    (name) => READ.test(name) && !/(?:^|[\\/])(?:node_modules|\.[^\\/]*)[\\/]/.test(name),
  );
  if (names.length === 0) throw new Unreadable('no .txt, .md or .html in this folder');
  return names.sort().map((name) => join(path, name));
}

function sourceOf(file: string): Source {
  const read = readArticle(readFileSync(file), basename(file), parseHtml);
  if ('fault' in read) throw new Unreadable(sentenceOf(read.fault));
  return read;
}

/** The line of JSON for an article: what was found, with its certainty. */
function jsonLine(file: string, { article }: Ingested): string {
  const { quotes, ...facts } = article;
  const worded = <T extends { certainty: Certainty }>(one: T) => ({
    ...one,
    certainty: { level: one.certainty.level, reason: says(one.certainty.reason) },
  });
  const lines = quotes.map(({ parts: _, heading: __, lead: ___, speaker, ...quote }) =>
    worded({ ...quote, speaker: worded(speaker) }),
  );
  return JSON.stringify({ file, ...facts, quotes: lines });
}

/** What drafts are linked to: read at the first draft, since it takes longer than an article. */
let known: Known | undefined;
function knownFromFiles(): Known {
  const corpus = readCorpus();
  return prepareKnown(digest(storedRecords(corpus)).people, corpus.gazetteer, corpus.themes);
}

function linksOf({ article, text }: Pick<Ingested, 'article' | 'text'>): LinkedDraft {
  known ??= knownFromFiles();
  return linkDraft({ title: article.title, text, quotes: article.quotes }, known);
}

/** What each step found of an article, and what of it was linked. */
function traceOf(ingested: Ingested): TraceLine[] {
  const links = linksOf(ingested);
  return [...ingested.trace, ...(known ? linkTrace(links, known) : [])];
}

function yamlDraft(file: string, { article, text }: Ingested): string {
  const id = personId({ name: basename(file, extname(file)).replace(/^\d{4}-\d{2}-\d{2}-/, ''), role: null });
  return stringify(corpusForm(article, id, linksOf({ article, text }), says), { lineWidth: 110 });
}

function report(path: string, fault: string): void {
  console.error(`${path}: ${fault}`);
  process.exitCode = 1;
}

function readOne(file: string, values: { yaml?: boolean; trace?: boolean }): string | undefined {
  try {
    const ingested = ingest(sourceOf(file));
    if (values.trace)
      for (const line of traceOf(ingested)) console.error(`${file} ${line.step}: ${traceWords(words, line)}`);
    return values.yaml ? yamlDraft(file, ingested) : jsonLine(file, ingested);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    report(file, error.message);
    return undefined;
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      yaml: { type: 'boolean' },
      trace: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (positionals.length === 0) throw new Error(USAGE);
  if (values.json && values.yaml) throw new Error('one of --json and --yaml');
  let drafts = 0;
  for (const path of positionals) {
    let files: string[] = [];
    try {
      files = filesOf(path);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      report(path, error.message);
    }
    for (const file of files) {
      const line = readOne(file, { yaml: values.yaml ?? false, trace: values.trace ?? false });
      if (line === undefined) continue;
      // Several drafts are documents of one YAML stream.
      console.log(values.yaml ? `${drafts > 0 ? '---\n' : ''}${line.trimEnd()}` : line);
      drafts += 1;
    }
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
