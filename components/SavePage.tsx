import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import { Act } from './Act.tsx';
import { failureWords } from './failure-words.ts';
import type { PanelState } from './PanelBody.tsx';

/** What has become of the reader's wish to save the page's interview; a saved one is shown in a tab of its own. */
export type Saving = { phase: 'idle' } | { phase: 'saving' } | { phase: 'failed'; failure: FailureKind };

interface SavePageProps {
  page: PanelState;
  saving: Saving;
  onSave: () => void;
}

/** A page that can't be read is said to be so in its own place; on others it is known only once one has tried. */
const mayBeRead = ({ phase }: PanelState): boolean => phase === 'shown' || phase === 'unread';

/** Takes the interview on the page that one reads in among the reader's own. */
export function SavePage({ page, saving, onSave }: SavePageProps) {
  if (!mayBeRead(page)) return null;
  return (
    <div class="to-panel">
      {saving.phase === 'saving' ? (
        <p role="status">{i18n.t('popup.savingPage')}</p>
      ) : (
        <Act onClick={onSave} label={i18n.t('popup.savePage')} />
      )}
      {saving.phase === 'failed' && (
        <p role="alert">
          {i18n.t('popup.pageNotSaved')} {failureWords(saving.failure)}
        </p>
      )}
    </div>
  );
}
