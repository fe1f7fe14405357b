import { i18n } from '#i18n';
import type { SearchAnswer } from '../data/model/search.ts';
import { ArticleList } from './ArticleList.tsx';
import type { Desk } from './desk.ts';
import { saidQuery } from './found-words.ts';
import { Notice } from './Notice.tsx';

/** So many stand open; the rest unfold on request. */
const FIRST = 6;

/** What is searched for and what came of it; `answer` may still be that of the letters before. */
export interface SearchState {
  query: string;
  answer: SearchAnswer | null;
  failed: boolean;
}

function foundLine({ answer }: SearchState): string {
  if (!answer) return i18n.t('search.searching');
  const count = answer.hits.length;
  return i18n.t('search.found', count, { count, query: saidQuery(answer.query) });
}

/** The answer to a search, in place of the groups. */
export function SearchResults({ search, desk }: { search: SearchState; desk: Desk }) {
  if (search.failed) return <Notice alarm said={i18n.t('error.search')} />;
  const hits = search.answer?.hits ?? [];
  return (
    <section aria-labelledby="results">
      <h2 id="results">
        {i18n.t('search.heading')} <span class="n">{search.answer ? hits.length : ''}</span>
      </h2>
      <p class={hits.length > 0 ? 'unseen' : 'found'} role="status">
        {foundLine(search)}
      </p>
      {search.answer && hits.length === 0 && <p class="found">{i18n.t('search.none')}</p>}
      <ArticleList key={search.answer?.query ?? ''} entries={hits} first={FIRST} desk={desk} />
    </section>
  );
}
