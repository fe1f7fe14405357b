import { parseArgs } from 'node:util';
import { markdownTable } from '../../data/cli/markdown-table.ts';
import { nodeCorpus } from '../../data/cli/node-corpus.ts';
import { searchable } from '../../data/related/searchable.ts';
import { FOREIGN, withForeign } from './foreign-records.ts';
import { printIngest } from './ingest/print-ingest.ts';
import { inWords } from './interval.ts';
import { judgedQueries, NOTHING, OF_REGISTER, PARTS } from './judged-queries.ts';
import { answeredPages, answeredSets, type PageFigures, pageFigures } from './page-figures.ts';
import { type AnsweredQuery, answered, byKind, queryFigures } from './query-figures.ts';
import { type Agreement, pageAgreements, queryAgreements } from './second-judge.ts';

const QUERY_COLUMNS = [
  ...['kind', 'queries', 'recall@5', 'MRR', 'finds nothing said', 'finds no row either'],
  ...['shown as answers: relevant', 'shown as further: relevant'],
];

function queryRow(name: string, answers: readonly AnsweredQuery[]): string[] {
  const { recall, mrr, silence, bare, near, further } = queryFigures(answers);
  const estimates = [recall, mrr, silence, bare, near, further].map(inWords);
  return [name, `${answers.length}`, ...estimates];
}

function printQueries(title: string, answers: readonly AnsweredQuery[]): void {
  const kinds = [...byKind(answers)].map(([kind, of]) => queryRow(kind, of));
  const rows = [queryRow('all', answers), ...kinds];
  console.log(`\n### Queries, ${title}\n\n${markdownTable(QUERY_COLUMNS, rows)}`);
}

const named = (files: readonly string[], isShown: boolean) =>
  files.length === 0 || !isShown ? `${files.length}` : `${files.length}: ${files.join(', ')}`;

function printPages(part: string, figures: PageFigures, isShown: boolean): void {
  const { openedRight, openedWrong, silentRight, silentWrong } = figures;
  const lines: readonly (readonly [string, string])[] = [
    ['open and should', `${openedRight}`],
    ['open and should not', named(openedWrong, isShown)],
    ['silent and should be', `${silentRight}`],
    ['silent and should not be', named(silentWrong, isShown)],
    ['precision of opening', inWords(figures.precision)],
    ['recall of opening', inWords(figures.recall)],
    ['nDCG@5', inWords(figures.ndcg)],
    ['recall of the best among five', inWords(figures.best)],
    ['precision among three', inWords(figures.firstThree)],
  ];
  console.log(`\n### Pages, ${part}\n\n${markdownTable(['', ''], lines)}`);
  if (!isShown) console.log('\nWhich of the blind pages are wrong is not told; `--name-blind` tells it.');
}

function printAgreements(queries: readonly Agreement[], pages: readonly Agreement[]): void {
  const rows = queries.map(({ who, recall }, at) => {
    const { ndcg, best, firstThree } = pages[at] ?? {};
    return [who, inWords(recall), inWords(ndcg), inWords(best), inWords(firstThree)];
  });
  const head = ['', 'queries: recall@5', 'pages: nDCG@5', 'best among five', 'precision among three'];
  console.log(`\n### Two judges of the blind part\n\n${markdownTable(head, rows)}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'name-blind': { type: 'boolean', default: false } } });
  const own = searchable(nodeCorpus());
  const mixed = withForeign();
  for (const part of PARTS) {
    const queries = judgedQueries(part);
    printQueries(part, await answered(own, queries));
    // Something foreign may well be said of what the corpus has nothing on.
    const asked = queries.filter(({ kind }) => kind !== NOTHING && kind !== OF_REGISTER);
    if (mixed) printQueries(`${part}, among ${FOREIGN} foreign records`, await answered(mixed, asked));
    else console.log(`\n### Queries, ${part}, among foreign records: left out, ../shared/press is absent`);
  }
  for (const part of PARTS)
    printPages(part, pageFigures(await answeredPages(part)), part === 'tuned' || values['name-blind']);
  const fresh = pageFigures(await answeredSets(['blind-2']));
  printPages('blind, the second set', fresh, values['name-blind']);
  printAgreements(
    queryAgreements(await answered(own, judgedQueries('blind'))),
    pageAgreements(await answeredPages('blind')),
  );
  printIngest();
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
