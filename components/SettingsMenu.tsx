import { i18n } from '#i18n';
import type { Opening, Settings } from '../data/model/settings.ts';
import { Act } from './Act.tsx';

const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];

interface SettingsMenuProps {
  id: string;
  settings: Settings;
  onOpening: (opening: Opening) => void;
  /** Mutes the site one is on; missing where the site is not known. */
  onMute: (() => void) | null;
  /** Ends the silence there; missing where there is none. */
  onUnmute?: (() => void) | null;
}

/** How Sidoljus comes to a page, and silence on this one. */
export function SettingsMenu({ id, settings, onOpening, onMute, onUnmute }: SettingsMenuProps) {
  return (
    <div class="settings" id={id}>
      <fieldset>
        <legend>{i18n.t('settings.legend')}</legend>
        {OPENINGS.map((opening) => (
          <label key={opening}>
            <input
              type="radio"
              name="opening"
              value={opening}
              checked={settings.opening === opening}
              onChange={() => onOpening(opening)}
            />
            <span>{i18n.t(`settings.${opening}`)}</span>
          </label>
        ))}
      </fieldset>
      {onMute && <Act onClick={onMute} label={i18n.t('mute.action')} />}
      {onUnmute && <Act onClick={onUnmute} label={i18n.t('mute.lift')} />}
    </div>
  );
}
