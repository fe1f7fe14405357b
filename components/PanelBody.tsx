import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import type { PanelView } from '../data/model/hit.ts';
import { Act } from './Act.tsx';
import type { Desk } from './desk.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { failureWords } from './failure-words.ts';
import { type Group, groupHits } from './groups.ts';
import { HitSection, type RowsBehind } from './HitSection.tsx';
import { MutedNotice } from './MutedNotice.tsx';
import { Notice } from './Notice.tsx';
import { SectionLine } from './SectionLine.tsx';
import { type Following, orderOf } from './section-order.ts';
import type { SiteSettings } from './site-settings.ts';
import { useCalm } from './use-calm.ts';
import { useDawn } from './use-dawn.ts';

/** What the panel knows of its tab's page. */
export type PanelState =
  | { phase: 'loading' }
  | { phase: 'unread' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'shown'; view: PanelView };

interface PanelBodyProps {
  state: PanelState;
  /** `null` until it is known. */
  site: SiteSettings | null;
  desk: Desk;
  /** `null` where the order follows no section. */
  following: Following | null;
  /** The page is being read because the reader asked for it. */
  matching: boolean;
  onRetry: () => void;
  onMatch: () => void;
}

function Empty({ view, onMatch }: { view: PanelView; onMatch: () => void }) {
  return view.site ? (
    <Notice said={i18n.t('empty.site', { name: view.site.name })} next={i18n.t('empty.siteNext')} />
  ) : (
    <Notice said={i18n.t('popup.emptyPage')} next={i18n.t('empty.siteNext')}>
      <Act onClick={onMatch} label={i18n.t('match.action')} />
    </Notice>
  );
}

interface FailedProps extends Pick<PanelBodyProps, 'onRetry' | 'onMatch'> {
  failure: FailureKind;
}

/** A page that could not be read although the reader asked for it, or an answer that failed. */
function Failed({ failure, onRetry, onMatch }: FailedProps) {
  if (failure === 'page-private') return <Notice alarm said={failureWords(failure)} />;
  if (failure === 'page-forbidden') {
    return (
      <Notice alarm said={i18n.t('match.ungranted')}>
        <Act onClick={onMatch} label={i18n.t('match.action')} />
      </Notice>
    );
  }
  return <FailedNotice failure={failure} onRetry={onRetry} />;
}

interface GroupsProps extends Pick<PanelBodyProps, 'desk' | 'following' | 'onMatch'> {
  view: PanelView;
}

function rowsBehind(groups: readonly Group[]): RowsBehind {
  const has = (...names: readonly Group['name'][]) => groups.some(({ name }) => names.includes(name));
  if (!has('rows')) return 'none';
  return has('own', 'named') ? 'heard' : 'unheard';
}

function Groups({ view, desk, following, onMatch }: GroupsProps) {
  const place = useRef<HTMLDivElement>(null);
  const calm = useCalm(following, place);
  const order = orderOf(calm);
  const groups = groupHits(view.hits, order?.records);
  useDawn(place, order);
  const behind = rowsBehind(groups);
  if (groups.length === 0) return <Empty view={view} onMatch={onMatch} />;
  return (
    <>
      {calm && <SectionLine following={calm} hits={view.hits} />}
      <div ref={place}>
        {groups.map((group) => (
          <HitSection key={group.name} group={group} behind={behind} desk={desk} />
        ))}
      </div>
    </>
  );
}

function Loading() {
  return (
    <div class="loading" role="status">
      {/* biome-ignore lint/a11y/useSemanticElements: an h1 names whose page it is, and that is not known */}
      <p role="heading" aria-level={1}>
        {i18n.t('panel.loading')}
      </p>
    </div>
  );
}

/** The panel's middle: records in groups, or a sentence that says why there are none. */
export function PanelBody({ state, site, matching, desk, following, onRetry, onMatch }: PanelBodyProps) {
  if (matching) return <Loading />;
  switch (state.phase) {
    case 'loading':
      return <Loading />;
    case 'unread':
      return (
        <Notice said={i18n.t('empty.unread')} next={i18n.t('empty.unreadNext')}>
          <Act onClick={onMatch} label={i18n.t('match.action')} />
        </Notice>
      );
    case 'failed':
      return <Failed failure={state.failure} onRetry={onRetry} onMatch={onMatch} />;
    case 'shown':
      if (site?.silence) return <MutedNotice site={site} />;
      return (
        // A new page starts folded and in its own order, also where it has the same groups.
        <Groups key={state.view.url} view={state.view} desk={desk} following={following} onMatch={onMatch} />
      );
  }
}
