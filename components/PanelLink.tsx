import { i18n } from '#i18n';
import { Act } from './Act.tsx';
import type { PanelState } from './PanelBody.tsx';

interface PanelLinkProps {
  page: PanelState;
  /** Sidoljus is silent on the site: the side panel says so, and shows no record. */
  isSilent: boolean;
  refused: boolean;
  onPanel: () => void;
}

/** Leads to the browser's own side panel, where all of the page's records stand. */
export function PanelLink({ page, isSilent, refused, onPanel }: PanelLinkProps) {
  const count = page.phase === 'shown' && page.view.site && !isSilent ? page.view.hits.length : 0;
  return (
    <div class="to-panel">
      <Act
        onClick={onPanel}
        label={count > 1 ? i18n.t('popup.openPanelAll', { count }) : i18n.t('popup.openPanel')}
      />
      {refused && <p role="alert">{i18n.t('popup.panelRefused')}</p>}
    </div>
  );
}
