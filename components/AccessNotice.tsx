import { i18n } from '#i18n';
import { Act } from './Act.tsx';
import { Notice } from './Notice.tsx';

/** Says that the browser keeps Sidoljus from the sites it was made for, and asks for them by a click. */
export function AccessNotice({ onGrant }: { onGrant: () => void }) {
  return (
    <Notice said={i18n.t('access.missing')} next={i18n.t('access.meaning')}>
      <Act onClick={onGrant} label={i18n.t('access.grant')} />
    </Notice>
  );
}
