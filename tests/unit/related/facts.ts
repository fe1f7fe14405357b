import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import type { PageFacts } from '../../../data/model/page-facts.ts';
import type { Article, StoredRecord } from '../../../data/model/records.ts';
import type { Corpus } from '../../../data/related/prepare.ts';

/** The real corpus, as the background prepares it. */
export const CORPUS: Corpus = nodeCorpus();

/** A record of the corpus, and its article. */
export function recordOf(id: string): { stored: StoredRecord; article: Article } {
  const stored = CORPUS.byId.get(id);
  const article = stored && CORPUS.articles.get(stored.record.article);
  if (!article) throw new Error(`${id} is no record of the corpus`);
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
