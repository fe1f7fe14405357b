import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import type { ArticleView } from '../data/model/hit.ts';
import type { Article } from '../data/model/records.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleRecords } from './ArticleRecords.tsx';
import { PrintedHead } from './collection/PrintedHead.tsx';
import type { Desk, DeskProps, Shown } from './desk.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { articleAddress } from './library/addresses.ts';
import { LibraryPage } from './library/LibraryPage.tsx';
import { Notice } from './Notice.tsx';

/** What is known of the article that was asked for. */
export type ArticleState =
  | { phase: 'loading' }
  | { phase: 'missing' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'shown'; view: ArticleView; record: string };

export interface ArticlePageProps extends DeskProps {
  state: ArticleState;
  /** Where one can search, when there is nothing to read here. */
  searchAddress: string;
  onRetry: () => void;
  /** Where a record's words are from, and of what our summary is the sum: what a passage bears that is copied. */
  creditOf: (shown: Shown) => string;
  summaryCredit: (article: Article) => string;
}

function Missing({ searchAddress }: { searchAddress: string }) {
  return (
    <>
      <h1>{i18n.t('library.gone')}</h1>
      <Notice said={i18n.t('library.missing')} next={i18n.t('library.missingNext')}>
        <a class="quiet" href={searchAddress}>
          {i18n.t('library.search')}
        </a>
      </Notice>
    </>
  );
}

function Content(props: ArticlePageProps) {
  const { state, searchAddress } = props;
  switch (state.phase) {
    case 'loading':
      return (
        <div role="status">
          <h1 class="loading">{i18n.t('library.loading')}</h1>
        </div>
      );
    case 'missing':
      return <Missing searchAddress={searchAddress} />;
    case 'failed':
      return (
        <>
          <h1 class="unseen">{i18n.t('extName')}</h1>
          <FailedNotice failure={state.failure} onRetry={props.onRetry} />
        </>
      );
    case 'shown': {
      const desk: Desk = { ...props, hiding: null, site: null, themeLabels: state.view.themeLabels };
      return (
        <>
          <div data-source={props.summaryCredit(state.view.article)}>
            <ArticleHead article={state.view.article} desk={desk} />
          </div>
          <PrintedHead address={articleAddress(state.record)} language={desk.language} today={desk.today} />
          <ArticleRecords view={state.view} record={state.record} desk={desk} creditOf={props.creditOf} />
        </>
      );
    }
  }
}

/** An interview as far as we hold it: who wrote it, our summary, what was said in it, what it tells of. */
export function ArticlePage(props: ArticlePageProps) {
  return (
    <LibraryPage view="article-page">
      <Content {...props} />
    </LibraryPage>
  );
}
