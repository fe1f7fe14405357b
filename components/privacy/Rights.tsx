import { i18n } from '#i18n';
import { Act } from '../Act.tsx';
import { AskOnce } from '../AskOnce.tsx';

export interface RightsProps {
  /** What is granted now; `null` until it is known. */
  granted: { permissions: readonly string[]; origins: readonly string[] } | null;
  /** Gives the right to read sites back. */
  onRevoke: () => void;
  /** The browser lets only the user take rights back, on its own page. */
  onOwnPage: (() => void) | null;
  /** Asks for the sites that are not granted; `null` where all are. */
  onGrant: (() => void) | null;
}

const WHY = {
  storage: 'privacy.right.storage',
  unlimitedStorage: 'privacy.right.unlimitedStorage',
  scripting: 'privacy.right.scripting',
  activeTab: 'privacy.right.activeTab',
  contextMenus: 'privacy.right.contextMenus',
  sidePanel: 'privacy.right.sidePanel',
} as const;

const isKnown = (name: string): name is keyof typeof WHY => Object.hasOwn(WHY, name);

/** What the browser lets the extension do, why, and how to take it back. */
export function Rights({ granted, onRevoke, onOwnPage, onGrant }: RightsProps) {
  if (!granted) return <p class="loading">{i18n.t('privacy.measuring')}</p>;
  const { permissions, origins } = granted;
  return (
    <>
      <p>{i18n.t('privacy.sites', origins.length, { count: origins.length })}</p>
      {origins.length > 0 && (
        <details>
          <summary>{i18n.t('privacy.allSites')}</summary>
          <ul class="origins">
            {origins.map((origin) => (
              <li key={origin}>
                <code>{origin}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="acts">
        {onGrant && <Act onClick={onGrant} label={i18n.t('access.grant')} />}
        {onOwnPage && <Act onClick={onOwnPage} label={i18n.t('privacy.ownPage')} />}
        {!onOwnPage && origins.length > 0 && (
          <AskOnce
            label={i18n.t('privacy.revoke')}
            question={i18n.t('privacy.revokeQuestion')}
            yes={i18n.t('privacy.yesRevoke')}
            no={i18n.t('privacy.no')}
            onYes={onRevoke}
          />
        )}
      </div>
      {onOwnPage && <p class="next">{i18n.t('privacy.whyOwnPage')}</p>}
      <dl class="rights">
        {permissions.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{isKnown(name) ? i18n.t(WHY[name]) : ''}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
