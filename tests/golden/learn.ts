import { writeFileSync } from 'node:fs';
import { tableHead, tableRow } from '../../data/cli/markdown-table.ts';
import { relevanceTable } from '../../data/corpus/relevance-table.ts';
import { packRelevance } from '../../data/model/pack-relevance.ts';
import type { PageFacts } from '../../data/model/page-facts.ts';
import type { Corpus } from '../../data/related/prepare.ts';
import { related } from '../../data/related/related.ts';
import { searchable } from '../../data/related/searchable.ts';
import { type JudgedWords, learnRelevance } from '../../data/search/learn-relevance.ts';
import { relevanceModel } from '../../data/search/relevance-model.ts';
import { idOf } from '../../data/search/search-index.ts';
import { inWords } from './interval.ts';
import { type JudgedQuery, queryLists } from './judged-queries.ts';
import { LEARNING, pageLesson, queryLesson } from './judged-words.ts';
import { type AnsweredPage, pageFigures, SETS } from './page-figures.ts';
import { CORPUS, factsOf, type GoldenPage, type PageSet, pagesOf } from './pages.ts';
import { type AnsweredQuery, answered, queryFigures } from './query-figures.ts';

const TABLE = new URL('../../data/corpus/relevance.tsv', import.meta.url);

/** A set of judged pages or queries, with what is learned of it. */
interface Lessons {
  name: string;
  lessons: JudgedWords[];
  pages: { page: GoldenPage; facts: PageFacts }[];
  queries: JudgedQuery[];
}

function lessonsOfPages(set: PageSet): Lessons {
  const pages = pagesOf(set).map((page) => ({ page, facts: factsOf(set, page) }));
  return { name: set, lessons: pages.map(({ page, facts }) => pageLesson(page, facts)), pages, queries: [] };
}

const lessonsOfQueries = (queries: JudgedQuery[], at: number): Lessons => ({
  ...{ name: `queries ${at + 1}`, lessons: queries.map(queryLesson), pages: [], queries },
});

const TOLD_RECORDS = Array.from({ length: CORPUS.index.size }, (_, document) => idOf(CORPUS.index, document));

const learned = (lessons: readonly JudgedWords[]) => learnRelevance(lessons, TOLD_RECORDS, LEARNING);

/** The corpus as it would be, had only these been judged. */
function taughtBy(others: readonly Lessons[]): Corpus {
  const model = relevanceModel(packRelevance(learned(others.flatMap(({ lessons }) => lessons))));
  return { ...CORPUS, relevance: () => model };
}

async function answers({ pages }: Lessons, corpus: Corpus): Promise<AnsweredPage[]> {
  const all: AnsweredPage[] = [];
  for (const { page, facts } of pages) all.push({ page, answer: await related(facts, corpus) });
  return all;
}

function pageRow(name: string, pages: readonly AnsweredPage[]): string {
  const { ndcg, best, firstThree, openedRight, openedWrong, silentRight, silentWrong } = pageFigures(pages);
  const opened = `${openedRight} of ${openedRight + silentWrong.length}`;
  const silent = `${silentRight} of ${silentRight + openedWrong.length}`;
  return tableRow(name, inWords(ndcg), inWords(best), inWords(firstThree), opened, silent);
}

/** Prints how each set is answered by what the other sets taught: what a page or query that nobody judged may expect. */
async function printLeftOut(all: readonly Lessons[]): Promise<void> {
  console.log(tableHead('pages', 'nDCG@5', 'best among five', 'precision among three', 'open', 'silent'));
  const asked: string[] = [];
  const every = {
    pages: [] as AnsweredPage[],
    queries: [] as AnsweredQuery[],
  };
  for (const one of all) {
    const corpus = taughtBy(all.filter((other) => other !== one));
    if (one.queries.length > 0) {
      const found = await answered(searchable(corpus), one.queries);
      every.queries.push(...found);
      asked.push(queryRow(one.name, found));
      continue;
    }
    const of = await answers(one, corpus);
    every.pages.push(...of);
    console.log(pageRow(one.name, of));
  }
  console.log(pageRow('all', every.pages));
  console.log(`\n${tableHead('queries', 'recall@5', 'MRR', 'nothing said is found')}`);
  console.log([...asked, queryRow('all', every.queries)].join('\n'));
}

function queryRow(name: string, found: readonly AnsweredQuery[]): string {
  const { recall, mrr, silence } = queryFigures(found);
  return tableRow(name, inWords(recall), inWords(mrr), inWords(silence));
}

async function main(): Promise<void> {
  const all = [...SETS.tuned.map(lessonsOfPages), ...queryLists('tuned').map(lessonsOfQueries)];
  const lessons = all.flatMap((each) => each.lessons);
  if (!process.argv.includes('--print')) writeFileSync(TABLE, relevanceTable(learned(lessons)));
  console.log(`${lessons.length} pages and queries were learned of; each set by what the others taught:\n`);
  await printLeftOut(all);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
