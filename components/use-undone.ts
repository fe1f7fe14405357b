import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Hiding } from './desk.ts';
import type { SiteSettings } from './site-settings.ts';

/**
 * What can be undone at a site, so that it is said when it was: the button that undoes goes away with what it undid.
 * @returns the same acts, and what there is to say of the last of them; empty where it undid nothing
 */
export function useUndone(site: SiteSettings | null, hiding: Hiding | null) {
  const [said, setSaid] = useState('');
  const saying = (undone: boolean, act: () => void) => {
    setSaid(undone ? i18n.t('settings.file.undone') : '');
    act();
  };
  const own = site?.own && {
    ...site.own,
    setOpening: (opening: Parameters<typeof site.own.setOpening>[0]) =>
      saying(false, () => site.own?.setOpening(opening)),
    muteToday: () => saying(false, () => site.own?.muteToday()),
    lift: () => saying(true, () => site.own?.lift()),
  };
  return {
    said,
    site: site && { ...site, own: own ?? null },
    hiding: hiding && {
      ...hiding,
      set: (record: string, hidden: boolean) => saying(!hidden, () => hiding.set(record, hidden)),
    },
  };
}
