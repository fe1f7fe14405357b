import { i18n } from '#i18n';
import type { Opening } from '../data/model/settings.ts';
import { Act } from './Act.tsx';
import type { SiteSettings } from './site-settings.ts';

const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];

interface SettingsMenuProps {
  id: string;
  site: SiteSettings;
  /** Called when something was chosen that ends the menu. */
  onDone: () => void;
}

const legendOf = ({ kind }: SiteSettings): string =>
  kind === null ? i18n.t('settings.legend.all') : i18n.t(`settings.legend.${kind}`);

/** Silence on this site, for today or for good, or its end. */
function Silence({ site: { silence, setSilence }, onDone }: Pick<SettingsMenuProps, 'site' | 'onDone'>) {
  if (!setSilence) return null;
  const choose = (chosen: SiteSettings['silence']) => () => {
    onDone();
    setSilence(chosen);
  };
  if (silence !== null) return <Act onClick={choose(null)} label={i18n.t('mute.lift')} />;
  return (
    <div class="acts">
      <Act onClick={choose('today')} label={i18n.t('mute.today')} />
      <Act onClick={choose('always')} label={i18n.t('mute.always')} />
    </div>
  );
}

/** How Sidoljus comes to pages of this kind, and silence on this site. */
export function SettingsMenu({ id, site, onDone }: SettingsMenuProps) {
  return (
    <div class="settings" id={id}>
      <fieldset>
        <legend>{legendOf(site)}</legend>
        {OPENINGS.map((opening) => (
          <label key={opening}>
            <input
              type="radio"
              name="opening"
              value={opening}
              checked={site.opening === opening}
              onChange={() => site.setOpening(opening)}
            />
            <span>{i18n.t(`settings.${opening}`)}</span>
          </label>
        ))}
      </fieldset>
      <Silence site={site} onDone={onDone} />
    </div>
  );
}
