import { i18n } from '#i18n';
import { Act } from './Act.tsx';
import { Notice } from './Notice.tsx';
import type { SiteSettings } from './site-settings.ts';

/** Says that nothing is shown on this site because the reader wants it so, how long, and undoes that. */
export function MutedNotice({ site: { silence, own } }: { site: SiteSettings }) {
  if (silence === 'managed')
    return <Notice said={i18n.t('mute.sentence')} next={i18n.t('managed.note')} live />;
  const isToday = silence === 'today';
  return (
    <Notice
      said={i18n.t(isToday ? 'mute.sentenceToday' : 'mute.sentence')}
      next={i18n.t(isToday ? 'mute.meaningToday' : 'mute.meaning')}
      live
    >
      <Act onClick={() => own?.lift()} label={i18n.t('mute.undo')} />
    </Notice>
  );
}
