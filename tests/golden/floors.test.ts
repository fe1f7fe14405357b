import { beforeAll, describe, expect, test } from 'vitest';
import { nodeCorpus } from '../../data/cli/node-corpus.ts';
import { searchable } from '../../data/related/searchable.ts';
import { inWords } from './interval.ts';
import { PARTS, type Part, queryLists } from './judged-queries.ts';
import { answeredPages, type PageFigures, pageFigures } from './page-figures.ts';
import { answered, type QueryFigures, queryFigures } from './query-figures.ts';

/**
 * A floor a little under what `npm run golden` prints: it guards against a fall, and is no aim. Where a figure has
 * risen for good, its floor rises. What is learned is learned of the tuned part: its figures tell how well that is kept, and
 * `npm run learn` how well it serves what nobody judged. Of the blind part no query and no page is ever named here.
 */
const FLOORS: Record<
  Part,
  {
    queries: Floors<QueryFigures>;
    inOwnWords?: Floors<QueryFigures>;
    pages: Floors<PageFigures>;
    wrong: Wrong;
  }
> = {
  tuned: {
    queries: { recall: 0.905, mrr: 0.945, silence: 0.915, bare: 0.91 },
    inOwnWords: { recall: 0.69, mrr: 0.735, silence: 0.85, bare: 0.92 },
    pages: { ndcg: 0.965, best: 0.97, firstThree: 0.965 },
    wrong: { opened: 4, silent: 2 },
  },
  blind: {
    queries: { recall: 0.945, mrr: 0.975, silence: 0.9, bare: 0.99 },
    pages: { ndcg: 0.86, best: 0.84, firstThree: 0.92 },
    wrong: { opened: 0, silent: 1 },
  },
};

type Floors<T> = Partial<Record<keyof T, number>>;
interface Wrong {
  opened: number;
  silent: number;
}

const OWN = searchable(nodeCorpus());

/** From this list on most queries were to use no telling word of the records, and many are whole questions. */
const FIRST_IN_OWN_WORDS = 7;

function expectNoWorse(of: string, figures: QueryFigures, floors: Floors<QueryFigures>): void {
  const { recall, mrr, silence, bare } = figures;
  console.log(
    `${of} queries: recall@5 ${inWords(recall)}, MRR ${inWords(mrr)}, silence ${inWords(silence)}, ` +
      `of the register too ${inWords(bare)}`,
  );
  expect(recall?.mean).toBeGreaterThanOrEqual(floors.recall ?? 1);
  expect(mrr?.mean).toBeGreaterThanOrEqual(floors.mrr ?? 1);
  expect(silence?.mean).toBeGreaterThanOrEqual(floors.silence ?? 1);
  expect(bare?.mean).toBeGreaterThanOrEqual(floors.bare ?? 1);
}

describe.each(PARTS)('of the %s part', (part) => {
  let queries: QueryFigures;
  let inOwnWords: QueryFigures;
  let pages: PageFigures;

  beforeAll(async () => {
    const lists = queryLists(part);
    queries = queryFigures(await answered(OWN, lists.slice(0, FIRST_IN_OWN_WORDS).flat()));
    inOwnWords = queryFigures(await answered(OWN, lists.slice(FIRST_IN_OWN_WORDS).flat()));
    pages = pageFigures(await answeredPages(part));
    // Every query is put to two indexes, whole sets of pages are read, and other programs may want the processor.
  }, 180_000);

  test('queries are answered no worse than they were', () =>
    expectNoWorse(part, queries, FLOORS[part].queries));

  const { inOwnWords: floors } = FLOORS[part];
  if (floors)
    test('nor are those in words of one’s own', () =>
      expectNoWorse(`${part}, in words of one’s own,`, inOwnWords, floors));

  test('no more pages open or stay silent against what is meant', () => {
    const { openedWrong, silentWrong } = pages;
    expect(openedWrong.length).toBeLessThanOrEqual(FLOORS[part].wrong.opened);
    expect(silentWrong.length).toBeLessThanOrEqual(FLOORS[part].wrong.silent);
  });

  test('pages have their records no further down than they had', () => {
    const { ndcg, best, firstThree } = pages;
    console.log(
      `${part} pages: nDCG@5 ${inWords(ndcg)}, best among five ${inWords(best)}, ` +
        `precision among three ${inWords(firstThree)}`,
    );
    const floors = FLOORS[part].pages;
    expect(ndcg?.mean).toBeGreaterThanOrEqual(floors.ndcg ?? 1);
    expect(firstThree?.mean).toBeGreaterThanOrEqual(floors.firstThree ?? 1);
    expect(best?.mean ?? 1).toBeGreaterThanOrEqual(floors.best ?? 0);
  });
});
