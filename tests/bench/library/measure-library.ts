import type { CorpusFile } from '../../../data/model/corpus.ts';
import type { StoredRecord } from '../../../data/model/records.ts';
import { digest } from '../../../data/related/digest.ts';
import { libraryPage } from '../../../data/related/library/browse.ts';
import { comparison } from '../../../data/related/library/compare.ts';
import { libraryCorpus } from '../../../data/related/library/library-corpus.ts';
import { libraryMap } from '../../../data/related/library/library-map.ts';
import { libraryList } from '../../../data/related/library/name-list.ts';
import { timeline } from '../../../data/related/library/timeline.ts';
import { vendorView } from '../../../data/related/library/vendor-view.ts';
import { type Corpus, prepareCorpus } from '../../../data/related/prepare.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { indexDocument } from '../../../data/search/record-fields.ts';
import { searchIndex } from '../../../data/search/search-index.ts';
import { type RecordWorld, recordWorld } from '../records/record-world.ts';

/** What a question of the library takes, in milliseconds from asking to answer, shelf and all. */
export interface LibraryCost {
  question: string;
  first: number;
  /** Of the times after the first. */
  again: number[];
}

const IN_SEGMENT = 25_000;
const TIMES = 12;
const MAP_ORDER = { column: 'coverage', falling: true, language: 'sv' } as const;

/** A corpus of so many records, laid as an import would have laid them; the shelf is in memory. */
function corpusOf(files: CorpusFile, world: RecordWorld, size: number): Corpus {
  const all: StoredRecord[] = Array.from({ length: size }, (_, number) => world.record(number));
  const parts = Array.from({ length: Math.ceil(size / IN_SEGMENT) }, (_, at) =>
    all.slice(at * IN_SEGMENT, (at + 1) * IN_SEGMENT),
  );
  return prepareCorpus({
    gazetteer: files.gazetteer,
    themes: files.themes,
    relevance: files.relevance,
    digest: digest(all),
    index: searchIndex(
      parts.map((part) => buildSegment(part.map((stored) => indexDocument(stored, world.names)))),
    ),
    shelf: {
      records: async (ids) => ids.flatMap((id) => world.recordOf(id) ?? []),
      articles: async (ids) =>
        new Map(
          ids.flatMap((id) => [world.articleOf(id)].flatMap((one) => (one ? [[id, one] as const] : []))),
        ),
      recordsOf: async () => [],
    },
  });
}

/** What readers do: look, narrow, sort, turn to the end, compare. */
function questionsOf(corpus: Corpus, files: CorpusFile, size: number): Record<string, () => unknown> {
  const places = files.gazetteer.municipalities.slice(0, 5).map(({ code }) => code);
  const vendor = files.gazetteer.vendors[40]?.id ?? '';
  const by = { column: 'quotes', falling: true, language: 'sv' } as const;
  return {
    'everything, newest first': () => libraryPage(corpus, {}, 'newest', 0),
    'everything, the last page of the oldest order': () => libraryPage(corpus, {}, 'oldest', size - 30),
    'a theme, by municipality': () => libraryPage(corpus, { theme: 'moln' }, 'place', 0),
    'quotes of some years': () =>
      libraryPage(corpus, { since: '2012', until: '2014-06', kind: 'quote' }, 'newest', 30),
    'a word': () => libraryPage(corpus, { words: 'bredband' }, 'relevance', 0),
    'three common words': () => libraryPage(corpus, { words: 'kommunen upphandling system' }, 'relevance', 0),
    'all municipalities by name': () =>
      libraryList(corpus, 'municipality', { ...by, column: 'name', falling: false }, 0),
    'all people by quotes': () => libraryList(corpus, 'person', by, 0),
    'the map': () => libraryMap(corpus, {}, MAP_ORDER),
    'a vendor': () => vendorView(corpus, vendor),
    'five municipalities on a theme': () => comparison(corpus, places, 'moln'),
    'a timeline': () => timeline(corpus, { theme: 'moln' }),
  };
}

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Asks the library of so many records what readers ask. The columns are made before, and named as a cost of their own. */
export async function measureLibrary(
  files: CorpusFile,
  texts: readonly string[],
  size: number,
  say: (what: string) => void,
): Promise<LibraryCost[]> {
  say(`laying ${size} records for the library`);
  const corpus = libraryCorpus(corpusOf(files, recordWorld(files, texts), size));
  const costs: LibraryCost[] = [
    {
      question: 'names and columns, once',
      first: await timed(() => [corpus.namesToFind(), libraryMap(corpus, {}, MAP_ORDER)]),
      again: [],
    },
  ];
  for (const [question, work] of Object.entries(questionsOf(corpus, files, size))) {
    const first = await timed(work);
    const again: number[] = [];
    for (let time = 0; time < TIMES; time++) again.push(await timed(work));
    costs.push({ question, first, again });
  }
  return costs;
}
