import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import type { PanelView } from '../data/model/hit.ts';
import type { Desk } from './desk.ts';
import { failureWords } from './failure-words.ts';
import { groupHits } from './groups.ts';
import { HitSection } from './HitSection.tsx';
import { Notice } from './Notice.tsx';

/** What the panel knows of its tab's page. */
export type PanelState =
  | { phase: 'loading' }
  | { phase: 'unread' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'shown'; view: PanelView };

interface PanelBodyProps {
  state: PanelState;
  /** Nothing is to be shown on this site. */
  muted: boolean;
  desk: Desk;
  onRetry: () => void;
  onUnmute: () => void;
}

function Empty({ view }: { view: PanelView }) {
  return view.site ? (
    <Notice said={i18n.t('empty.site', { name: view.site.name })} next={i18n.t('empty.siteNext')} />
  ) : (
    <Notice said={i18n.t('empty.unknown')} next={i18n.t('empty.unreadNext')} />
  );
}

function Groups({ view, desk }: { view: PanelView; desk: Desk }) {
  const groups = groupHits(view.hits);
  if (groups.length === 0) return <Empty view={view} />;
  return (
    <>
      {groups.map((group) => (
        // A new page starts folded, also where it has the same group.
        <HitSection key={`${view.url} ${group.name}`} group={group} desk={desk} />
      ))}
    </>
  );
}

/** The panel's middle: records in groups, or a sentence that says why there are none. */
export function PanelBody({ state, muted, desk, onRetry, onUnmute }: PanelBodyProps) {
  switch (state.phase) {
    case 'loading':
      return (
        <div class="loading" role="status">
          {/* biome-ignore lint/a11y/useSemanticElements: an h1 names whose page it is, and that is not known */}
          <p role="heading" aria-level={1}>
            {i18n.t('panel.loading')}
          </p>
        </div>
      );
    case 'unread':
      return <Notice said={i18n.t('empty.unread')} next={i18n.t('empty.unreadNext')} />;
    case 'failed':
      return (
        <Notice alarm said={i18n.t('error.title')} next={failureWords(state.failure)}>
          <button type="button" class="quiet" onClick={onRetry}>
            {i18n.t('error.retry')}
          </button>
        </Notice>
      );
    case 'shown':
      if (!muted) return <Groups view={state.view} desk={desk} />;
      return (
        <Notice said={i18n.t('mute.sentence')} next={i18n.t('mute.meaning')}>
          <button type="button" class="quiet" onClick={onUnmute}>
            {i18n.t('mute.undo')}
          </button>
        </Notice>
      );
  }
}
