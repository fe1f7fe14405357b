import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import type { PanelView } from '../data/model/hit.ts';
import { Act } from './Act.tsx';
import { FailedNotice } from './FailedNotice.tsx';
import { failureWords } from './failure-words.ts';
import { MutedNotice } from './MutedNotice.tsx';
import { Notice } from './Notice.tsx';
import type { PanelState } from './PanelBody.tsx';
import type { SiteSettings } from './site-settings.ts';

interface PopupPageProps {
  page: PanelState;
  /** The page is being read because the reader asked for it. */
  matching: boolean;
  /** The browser keeps Sidoljus from its sites, and it is said above how to mend that. */
  ungranted: boolean;
  /** `null` until it is known. */
  site: SiteSettings | null;
  onMatch: () => void;
  onRetry: () => void;
  /** The page's best, where there are any. */
  children: ComponentChildren;
}

interface FailedProps extends Pick<PopupPageProps, 'ungranted' | 'onRetry'> {
  failure: FailureKind;
}

function Failed({ failure, ungranted, onRetry }: FailedProps) {
  if (failure === 'page-forbidden') return ungranted ? null : <Notice said={failureWords(failure)} />;
  if (failure === 'page-private') {
    return <Notice said={failureWords(failure)} next={i18n.t('popup.forbiddenNext')} />;
  }
  return <FailedNotice failure={failure} onRetry={onRetry} />;
}

const emptyWords = ({ site }: PanelView): string =>
  site ? i18n.t('popup.emptySite', { name: site.name }) : i18n.t('popup.emptyPage');

/** What is known of the page one reads: its best records, or a sentence with a next step. */
export function PopupPage({ page, matching, ungranted, site, children, ...on }: PopupPageProps) {
  if (matching || page.phase === 'loading') {
    return (
      <p class="loading" role="status">
        {i18n.t('match.working')}
      </p>
    );
  }
  if (page.phase === 'failed')
    return <Failed failure={page.failure} ungranted={ungranted} onRetry={on.onRetry} />;
  if (page.phase === 'unread') {
    const [said, next] = [i18n.t('popup.unread'), i18n.t('popup.unreadNext')];
    return (
      <Notice {...(ungranted ? { said: next } : { said, next })}>
        <Act onClick={on.onMatch} label={i18n.t('match.action')} />
      </Notice>
    );
  }
  if (site?.silence) return <MutedNotice site={site} />;
  if (page.view.hits.length > 0) return <>{children}</>;
  return <Notice said={emptyWords(page.view)} next={i18n.t('popup.emptyNext')} />;
}
