import { i18n } from '#i18n';
import { ArticleList } from './ArticleList.tsx';
import type { Desk } from './desk.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { type LiveSearch, saidQuery } from './found-words.ts';
import { GuessedLine } from './GuessedLine.tsx';
import { NoAnswer } from './NoAnswer.tsx';

/** So many stand open; the rest unfold on request. */
const FIRST = 6;

function foundLine({ answer }: LiveSearch): string {
  if (!answer) return i18n.t('search.searching');
  const count = answer.hits.length;
  return i18n.t('search.found', count, { count, query: saidQuery(answer.query) });
}

interface SearchResultsProps {
  search: LiveSearch;
  desk: Desk;
  onQuery: (query: string) => void;
  /** The address of the library's page with the given query. */
  libraryAddress: (query: string) => string;
  /** The reader points at a result: the order is to stay. */
  onHold: () => void;
}

/** The answer to a search, in place of the groups. */
export function SearchResults({ search, desk, onQuery, onHold, libraryAddress }: SearchResultsProps) {
  const { answer, failure, settling } = search;
  const again = () => onQuery(search.query);
  if (failure) return <FailedNotice failure={failure} said={i18n.t('error.search')} onRetry={again} />;
  const hits = answer?.hits ?? [];
  return (
    <section
      aria-labelledby="results"
      aria-busy={search.pending || settling}
      onPointerMove={onHold}
      onFocusCapture={onHold}
    >
      <h2 id="results">
        {i18n.t('search.heading')} <span class="n">{answer ? hits.length : ''}</span>
      </h2>
      <p class={hits.length > 0 ? 'unseen' : 'found'} role="status">
        {foundLine(search)}
      </p>
      {answer && <GuessedLine guessed={answer.guessed} language={desk.language} />}
      {answer && hits.length === 0 && (
        <NoAnswer
          help={answer.help}
          ways={search.ways}
          language={desk.language}
          onQuery={onQuery}
          libraryAddress={libraryAddress}
        />
      )}
      <ArticleList key={answer?.query ?? ''} entries={hits} first={FIRST} desk={desk} />
    </section>
  );
}
