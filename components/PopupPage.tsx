import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import type { PanelView } from '../data/model/hit.ts';
import { failureWords } from './failure-words.ts';
import { Notice } from './Notice.tsx';
import type { PanelState } from './PanelBody.tsx';

interface PopupPageProps {
  page: PanelState;
  /** The page is being read because the reader asked for it. */
  matching: boolean;
  muted: boolean;
  onMatch: () => void;
  onRetry: () => void;
  onUnmute: () => void;
  /** The page's best, where there are any. */
  children: ComponentChildren;
}

function Act({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {children}
    </button>
  );
}

function Failed({ failure, onRetry }: { failure: FailureKind; onRetry: () => void }) {
  const words = failureWords(failure);
  if (failure === 'page-forbidden') return <Notice said={words} />;
  if (failure === 'page-private') return <Notice said={words} next={i18n.t('popup.forbiddenNext')} />;
  return (
    <Notice alarm said={i18n.t('error.title')} next={words}>
      <Act onClick={onRetry}>{i18n.t('error.retry')}</Act>
    </Notice>
  );
}

const emptyWords = ({ site }: PanelView): string =>
  site ? i18n.t('popup.emptySite', { name: site.name }) : i18n.t('popup.emptyPage');

/** What is known of the page one reads: its best records, or a sentence with a next step. */
export function PopupPage({ page, matching, muted, children, ...on }: PopupPageProps) {
  if (matching || page.phase === 'loading') {
    return (
      <p class="loading" role="status">
        {i18n.t('match.working')}
      </p>
    );
  }
  if (page.phase === 'failed') return <Failed failure={page.failure} onRetry={on.onRetry} />;
  if (page.phase === 'unread') {
    return (
      <Notice said={i18n.t('popup.unread')} next={i18n.t('popup.unreadNext')}>
        <Act onClick={on.onMatch}>{i18n.t('match.action')}</Act>
      </Notice>
    );
  }
  if (muted) {
    return (
      <Notice said={i18n.t('mute.sentence')} next={i18n.t('mute.meaning')}>
        <Act onClick={on.onUnmute}>{i18n.t('mute.undo')}</Act>
      </Notice>
    );
  }
  if (page.view.hits.length > 0) return <>{children}</>;
  return <Notice said={emptyWords(page.view)} next={i18n.t('popup.emptyNext')} />;
}
