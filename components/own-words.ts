import { i18n } from '#i18n';
import type { SiteOpening } from './site-settings.ts';

/** How Sidoljus comes to one site, in a few words. */
export function ownWords(opening: SiteOpening): string {
  return opening === 'as-kind' ? i18n.t('settings.own.asKind') : i18n.t(`settings.own.${opening}`);
}
