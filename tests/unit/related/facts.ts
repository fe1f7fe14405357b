import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import type { PageFacts } from '../../../data/model/page-facts.ts';
import type { Article, StoredRecord } from '../../../data/model/records.ts';
import { partedRecords, storedRecords } from '../../../data/related/corpus-index.ts';
import type { Corpus } from '../../../data/related/prepare.ts';

/** The real corpus, as the background prepares it. */
export const CORPUS: Corpus = nodeCorpus();

/** The same, had nobody judged a page or a query. */
export const UNTAUGHT: Corpus = {
  ...CORPUS,
  relevance: () => ({ records: [], of: () => undefined, matter: 0, rarest: 1 }),
};

/** The corpus's own files, compiled. */
export const FILES = readCorpus();

/** Every record of them, quotes first. */
export const RECORDS: readonly StoredRecord[] = storedRecords(FILES);

/** Those that were told in interviews. */
export const TOLD: readonly StoredRecord[] = storedRecords(partedRecords(FILES).told);

/** A record of the corpus, and its article. */
export function recordOf(id: string): { stored: StoredRecord; article: Article } {
  const stored = RECORDS.find(({ record }) => record.id === id);
  const article = FILES.articles.find((each) => each.id === stored?.record.article);
  if (!stored || !article) throw new Error(`${id} is no record of the corpus`);
  return { stored, article };
}

/** A page of which only the given is known. */
export const page = (given: Partial<PageFacts>): PageFacts => ({
  ...{
    url: 'https://www.kiruna.se/sida',
    title: '',
    siteName: '',
    description: '',
    lang: 'sv',
    headings: [],
    text: '',
  },
  ...given,
});
