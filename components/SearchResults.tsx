import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { SearchHit } from '../data/model/search.ts';
import { ArticleList } from './ArticleList.tsx';
import { answerParts, type PartName } from './answer-parts.ts';
import type { Desk } from './desk.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { type LiveSearch, saidQuery } from './found-words.ts';
import { GuessedLine } from './GuessedLine.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { NobodyToldLine } from './NobodyToldLine.tsx';

/** So many stand open, and of each part so many at least; the rest unfold on request. */
const FIRST = 6;
const FIRST_OF_PART = 2;

const HEADINGS = {
  further: 'search.further',
  register: 'popup.register',
} as const satisfies Record<Exclude<PartName, 'near'>, string>;

/** The records in their parts, those that answer right under the heading of them all. */
function Parts({ hits, desk }: { hits: readonly SearchHit[]; desk: Desk }) {
  let open = FIRST;
  return answerParts(hits).map((part) => {
    const first = Math.max(open, FIRST_OF_PART);
    open -= part.hits.length;
    return (
      <Fragment key={part.name}>
        {part.name !== 'near' && (
          <h2>
            {i18n.t(HEADINGS[part.name])} <span class="n">{part.hits.length}</span>
          </h2>
        )}
        <ArticleList entries={part.hits} first={first} desk={desk} />
      </Fragment>
    );
  });
}

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
      <NobodyToldLine hits={hits} />
      {answer && hits.length === 0 && (
        <NoAnswer
          help={answer.help}
          ways={search.ways}
          language={desk.language}
          onQuery={onQuery}
          libraryAddress={libraryAddress}
        />
      )}
      <Parts key={answer?.query ?? ''} hits={hits} desk={desk} />
    </section>
  );
}
