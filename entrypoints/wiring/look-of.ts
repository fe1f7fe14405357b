import type { Look } from '../../components/look.ts';
import type { Settings, SettingsChange } from '../../data/model/settings.ts';

/** Where a page of ours stands: in a page beside what one reads, in the browser's own panel, or by itself. */
export type Stand = 'in page' | 'in panel' | 'alone';

/** What is chosen of how a page of ours looks; `null` while the settings are not known. */
export const lookOf = (
  settings: Settings | null,
  change: (change: SettingsChange) => void,
  stand: Stand,
): Look | null =>
  settings && {
    theme: settings.theme,
    setTheme: (theme) => change({ theme }),
    side: stand === 'in page' ? settings.side : null,
    setSide: (side) => change({ side }),
    follows: stand === 'alone' ? null : settings.follows,
    setFollows: (follows) => change({ follows }),
  };
