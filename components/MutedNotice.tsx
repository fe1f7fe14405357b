import { i18n } from '#i18n';
import { Act } from './Act.tsx';
import { Notice } from './Notice.tsx';

/** Says that nothing is shown on this site because the reader wants it so, and undoes that. */
export function MutedNotice({ onUnmute }: { onUnmute: () => void }) {
  return (
    <Notice said={i18n.t('mute.sentence')} next={i18n.t('mute.meaning')}>
      <Act onClick={onUnmute} label={i18n.t('mute.undo')} />
    </Notice>
  );
}
