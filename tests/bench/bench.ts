import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { EXTENSION, runTool } from '../../data/cli/tools.ts';
import { readCorpus } from '../../data/corpus/read-corpus.ts';
import { judgedQueries, PARTS } from '../golden/judged-queries.ts';
import { chromiumArena } from './chromium/chromium-arena.ts';
import type { Source } from './contest/contestant.ts';
import type { Outcome, Questions } from './contest/measure.ts';
import { runPlan } from './contest/plan.ts';
import { isPlain, queryMix } from './contest/query-mix.ts';
import { measureImport } from './import/measure-import.ts';
import { measureLibrary } from './library/measure-library.ts';
import { measureLibraryPage } from './library/measure-library-page.ts';
import { nodeArena } from './node/node-arena.ts';
import { measurePages } from './page/measure-pages.ts';
import { pressTexts } from './records/press-texts.ts';
import { importTable } from './report/import-table.ts';
import { libraryPageTable } from './report/library-page-table.ts';
import { libraryTable } from './report/library-table.ts';
import { pageTable } from './report/page-table.ts';
import { report } from './report/report.ts';
import { surfaceTable } from './report/surface-table.ts';
import { sampleFacts } from './sample-facts.ts';
import { measureSurfaces } from './surface/measure-surfaces.ts';

const USAGE =
  'npm run -s bench [-- --sizes 1000,10000,100000,300000] [--only node|chromium|page|import|library|surface]';
const SIZES = '1000,10000,100000,300000';

/** Of the library and the surfaces: as many as they are made for. */
const LARGE = 100_000;

const ARENAS = { node: nodeArena, chromium: builtExtension } as const;

/** Whatever was built last will do: the extension lends its pages and its store, the program is put in. */
async function builtExtension(source: Source) {
  if (!existsSync(`${EXTENSION}/manifest.json`)) await runTool('wxt', ['build'], 'stderr');
  return chromiumArena(source);
}

interface Options {
  sizes: number[];
  arenas: (keyof typeof ARENAS)[];
  pages: boolean;
  imports: boolean;
  library: boolean;
  surface: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({ options: { sizes: { type: 'string' }, only: { type: 'string' } } });
  const sizes = (values.sizes ?? SIZES).split(',').map(Number);
  const chosen = (part: string) => values.only === undefined || values.only === part;
  const arenas = (['node', 'chromium'] as const).filter(chosen);
  const others = {
    pages: chosen('page'),
    imports: chosen('import'),
    library: chosen('library'),
    surface: chosen('surface'),
  };
  if (
    (arenas.length === 0 && !Object.values(others).includes(true)) ||
    !sizes.every((size) => Number.isInteger(size) && size > 0)
  )
    throw new Error(USAGE);
  return { sizes: sizes.toSorted((a, b) => a - b), arenas, ...others };
}

function questionsOf(): Questions {
  const judged = PARTS.flatMap((part) => judgedQueries(part).map((query) => ({ ...query, part })));
  return {
    mix: queryMix(judgedQueries('tuned').map(({ query }) => query)),
    judged: judged.filter(({ query, relevant }) => isPlain(query) && Object.keys(relevant).length > 0),
    pages: sampleFacts(),
  };
}

type Say = (what: string) => void;

/** What search takes in each place, at each size. */
async function benchSearch(
  arenas: readonly (keyof typeof ARENAS)[],
  sizes: readonly number[],
  say: Say,
): Promise<void> {
  const texts = pressTexts();
  if (!texts) say('../shared/press is absent: all records are made of the words of the corpus');
  const source: Source = { corpus: readCorpus(), texts: texts ?? [] };
  const questions = questionsOf();
  const outcomes: Outcome[] = [];
  for (const name of arenas) {
    const arena = await ARENAS[name](source);
    try {
      outcomes.push(...(await runPlan(arena, sizes, questions, say)));
    } finally {
      await arena.close();
    }
  }
  const circumstances = {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    texts: source.texts.length,
    queries: questions.mix.length,
    judged: questions.judged.length,
    pages: questions.pages.length,
  };
  console.log(report(outcomes, circumstances));
}

/** Of what is built now, not of what was built last. */
async function buildNow(): Promise<void> {
  if ((await runTool('wxt', ['build'], 'stderr')) !== 0) throw new Error('the extension could not be built');
}

/** What our scripts take of the pages they are in. */
async function benchPages(say: Say): Promise<void> {
  await buildNow();
  console.log(pageTable(await measurePages(say)));
}

/** What it takes to import the whole press archive, and to search it then. */
async function benchImport(say: Say): Promise<void> {
  const texts = pressTexts();
  if (!texts) return say('../shared/press is absent: there is nothing to import');
  await buildNow();
  const queries = judgedQueries('tuned').map(({ query }) => query);
  console.log(importTable(await measureImport(texts, queries, say)));
}

/** What the library's answers take, and its page, of as many records as it is made for, or fewer where fewer are asked for. */
async function benchLibrary(sizes: readonly number[], say: Say): Promise<void> {
  const size = Math.min(LARGE, Math.max(...sizes));
  const source: Source = { corpus: readCorpus(), texts: pressTexts() ?? [] };
  console.log(libraryTable(await measureLibrary(source.corpus, source.texts, size, say), size));
  await buildNow();
  console.log(libraryPageTable(await measureLibraryPage(source, size, say), size));
}

/** What people wait for at panel and popup, with what is bundled and with many records. */
async function benchSurfaces(sizes: readonly number[], say: Say): Promise<void> {
  await buildNow();
  const source: Source = { corpus: readCorpus(), texts: pressTexts() ?? [] };
  const large = Math.min(LARGE, Math.max(...sizes));
  console.log(surfaceTable(await measureSurfaces(source, [undefined, large], say)));
}

async function main(): Promise<void> {
  const { sizes, arenas, pages, imports, library, surface } = readOptions();
  const begun = Date.now();
  const say: Say = (what) => console.error(`${Math.round((Date.now() - begun) / 1000)} s: ${what}`);
  if (arenas.length > 0) await benchSearch(arenas, sizes, say);
  if (pages) await benchPages(say);
  if (imports) await benchImport(say);
  if (library) await benchLibrary(sizes, say);
  if (surface) await benchSurfaces(sizes, say);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
