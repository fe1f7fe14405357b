import { i18n } from '#i18n';
import { ArticleList } from './ArticleList.tsx';
import type { Desk } from './desk.ts';
import { failureWords } from './failure-words.ts';
import { type LiveSearch, saidQuery } from './found-words.ts';
import { Notice } from './Notice.tsx';

/** So many stand open; the rest unfold on request. */
const FIRST = 6;

function foundLine({ answer }: LiveSearch): string {
  if (!answer) return i18n.t('search.searching');
  const count = answer.hits.length;
  return i18n.t('search.found', count, { count, query: saidQuery(answer.query) });
}

/** The answer to a search, in place of the groups. */
export function SearchResults({ search, desk }: { search: LiveSearch; desk: Desk }) {
  if (search.failure) {
    return <Notice alarm said={i18n.t('error.search')} next={failureWords(search.failure)} />;
  }
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
