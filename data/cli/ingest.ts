import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { stringify } from 'yaml';
import { corpusForm, personId } from '../ingest/corpus-form.ts';
import { decode } from '../ingest/decode.ts';
import { htmlSource } from '../ingest/html-source.ts';
import { type Ingested, ingest, type Source } from '../ingest/ingest.ts';
import { textSource } from '../ingest/text-source.ts';

const USAGE = `npm run -s ingest -- FILE|FOLDER … [--json] [--yaml] [--trace]
  --json   a line of JSON for each article (what it does by itself)
  --yaml   a draft in the form of data/corpus/interviews, for an editor to finish
  --trace  what each step found, on stderr`;

const READ = /\.(?:txt|md|markdown|html?|xhtml)$/i;
/** Browsers stop at 512 levels; jsdom's parser calls itself for each. */
const TOO_DEEP = 'nested deeper than this program can parse; browsers stop at 512 levels';

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
  const decoded = decode(readFileSync(file));
  if ('fault' in decoded) throw new Unreadable(decoded.fault);
  const { text } = decoded;
  if (/\.html?$|\.xhtml$/i.test(file) || /^\s*<(?:!doctype html|html)\b/i.test(text)) return pageSource(text);
  if (isJson(text)) throw new Unreadable('this is JSON, and ingest reads text, Markdown or HTML');
  return textSource(text);
}

function pageSource(html: string): Source {
  try {
    // A page's own scripts and styles are never run or fetched; its faults are not ours to report.
    return htmlSource(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document);
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable(TOO_DEEP);
    if (error instanceof Error && /too many elements|Aborting parsing/i.test(error.message))
      throw new Unreadable('a page of more elements than any article has');
    throw error;
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The line of JSON for an article: what was found, with its certainty. */
function jsonLine(file: string, { article }: Ingested): string {
  const { quotes, ...facts } = article;
  const lines = quotes.map(({ parts: _, heading: __, lead: ___, ...quote }) => quote);
  return JSON.stringify({ file, ...facts, quotes: lines });
}

function yamlDraft(file: string, { article }: Ingested): string {
  const id = personId({ name: basename(file, extname(file)).replace(/^\d{4}-\d{2}-\d{2}-/, ''), role: null });
  return stringify(corpusForm(article, id), { lineWidth: 110 });
}

function report(path: string, fault: string): void {
  console.error(`${path}: ${fault}`);
  process.exitCode = 1;
}

function readOne(file: string, values: { yaml?: boolean; trace?: boolean }): string | undefined {
  try {
    const ingested = ingest(sourceOf(file));
    if (values.trace) for (const { step, says } of ingested.trace) console.error(`${file} ${step}: ${says}`);
    return values.yaml ? yamlDraft(file, ingested) : jsonLine(file, ingested);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    report(file, error.message);
    return undefined;
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, yaml: { type: 'boolean' }, trace: { type: 'boolean' } },
    allowPositionals: true,
  });
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
