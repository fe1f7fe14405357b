import type { Look } from '../../components/look.ts';
import type { Settings, SettingsChange } from '../../data/model/settings.ts';

/** Colours and side as they are chosen; `null` while the settings are not known. */
export const lookOf = (
  settings: Settings | null,
  change: (change: SettingsChange) => void,
  isFrame: boolean,
): Look | null =>
  settings && {
    theme: settings.theme,
    setTheme: (theme) => change({ theme }),
    side: isFrame ? settings.side : null,
    setSide: (side) => change({ side }),
  };
