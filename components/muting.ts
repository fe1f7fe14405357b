import type { PanelView } from '../data/model/hit.ts';
import type { Settings } from '../data/model/settings.ts';

/** Whether nothing is to be shown on the site one is on, and how to change that. */
export interface Muting {
  muted: boolean;
  /** `null` off any site that settings can name. */
  set: ((silent: boolean) => void) | null;
}

/** The silence on a view's site; none while view or settings are not known. */
export function muting(
  view: PanelView | null,
  settings: Settings | null,
  onMute: (site: string, muted: boolean) => void,
): Muting {
  const key = view?.siteKey ?? null;
  if (key === null) return { muted: false, set: null };
  return { muted: settings?.muted.includes(key) ?? false, set: (silent) => onMute(key, silent) };
}
