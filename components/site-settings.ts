import type { Opening, OpeningKind } from '../data/model/settings.ts';

/** What the user has chosen for the site one is on, and how to choose otherwise. */
export interface SiteSettings {
  /** The kind of site that an opening is chosen for; `null` off any site, where it is chosen for all. */
  kind: OpeningKind | null;
  /** `null` where the kinds differ. */
  opening: Opening | null;
  setOpening: (opening: Opening) => void;
  /** How long nothing is shown here; `null` where the site is not silent. */
  silence: 'today' | 'always' | null;
  /** `null` off any site that settings can name. */
  setSilence: ((silence: 'today' | 'always' | null) => void) | null;
  /** How many records the user has taken away from here. */
  hidden: number;
  showHidden: () => void;
}
