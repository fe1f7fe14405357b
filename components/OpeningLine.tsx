import { i18n } from '#i18n';
import { Act } from './Act.tsx';
import type { SiteSettings } from './site-settings.ts';

/** Where the panel waits for a click, as after "not now": that it does so, and the way back. */
export function OpeningLine({ site }: { site: SiteSettings | null }) {
  if (site?.kind == null || site.opening !== 'launcher' || site.isOpeningManaged || site.silence) return null;
  // For this site alone it is chosen, and changed, in the menu.
  if (site.own && site.own.opening !== 'as-kind') return null;
  return (
    <div class="aside-line opening">
      <span>{i18n.t('opening.byClick')}</span>
      <Act onClick={() => site.setOpening('auto')} label={i18n.t('opening.byItself')} />
    </div>
  );
}
