import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CorpusError } from '../corpus/fault.ts';
import { collapseWhiteSpace, formatHashes } from '../corpus/quotation-hash.ts';
import { corpusPackage, readCorpus } from '../corpus/read-corpus.ts';
import type { CorpusFile } from '../model/corpus.ts';
import { articleTexts } from './articles.ts';

/*
 * npm run corpus              compiles and checks, prints what is in it
 * npm run corpus -- --hash    adds the hashes of new quotations to the committed list
 * npm run corpus -- --shares  prints how large a share of each article is quoted
 */
const CORPUS = new URL('../corpus/', import.meta.url);

/** Hashes what the files hold; done on purpose by an editor who has compared the quotations by eye. */
function writeHashes(): void {
  const folder = new URL('interviews/', CORPUS);
  const quotes = readdirSync(folder)
    .sort()
    .flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')).quotes);
  writeFileSync(new URL('quotations.sha256', CORPUS), formatHashes(quotes));
  console.log(`${quotes.length} hashes written to quotations.sha256`);
}

const wordCount = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

function printShares(corpus: CorpusFile): void {
  const texts = articleTexts();
  if (!texts) {
    console.log('The articles are not at hand (shared/articles beside the project): no shares to print.');
    return;
  }
  for (const article of corpus.articles) {
    const quotes = corpus.quotes.filter((quote) => quote.article === article.id);
    const source = texts.find(({ text }) =>
      quotes.every((quote) => collapseWhiteSpace(text).includes(quote.text)),
    );
    if (!source) throw new Error(`${article.id}: no article holds all its quotations`);
    const quoted = quotes.reduce((sum, quote) => sum + wordCount(quote.text), 0);
    const whole = wordCount(source.text);
    console.log(`${article.id}: ${quoted} of ${whole} words quoted, ${Math.round((100 * quoted) / whole)} %`);
  }
}

function printSummary(corpus: CorpusFile): void {
  const { text, version } = corpusPackage(corpus);
  console.log(
    `${corpus.articles.length} articles, ${corpus.quotes.length} quotes, ${corpus.initiatives.length} initiatives, ` +
      `${corpus.themes.length} themes, ${corpus.gazetteer.municipalities.length} municipalities, ` +
      `${corpus.gazetteer.vendors.length} vendors, ${corpus.gazetteer.bodies.length} bodies`,
  );
  console.log(`${Buffer.byteLength(text)} bytes, version ${version.slice(0, 12)}`);
}

function main(args: readonly string[]): void {
  if (args.includes('--hash')) writeHashes();
  const corpus = readCorpus();
  if (args.includes('--shares')) printShares(corpus);
  else printSummary(corpus);
}

try {
  if (!existsSync(new URL('interviews/', CORPUS))) throw new Error('data/corpus/interviews is missing');
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(`The corpus can't be compiled:\n${error.message}`);
  process.exitCode = 1;
}
