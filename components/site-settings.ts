import type { Opening, OpeningKind } from '../data/model/settings.ts';

/** How long the user wants nothing shown on a site; `null` where something may be. */
export type Silence = 'today' | 'always' | null;

/** What the user has chosen for the site one is on, and how to choose otherwise. */
export interface SiteSettings {
  /** The kind of site that an opening is chosen for; `null` off any site, where it is chosen for all. */
  kind: OpeningKind | null;
  /** `null` where the kinds differ. */
  opening: Opening | null;
  /** The IT department has laid it down. */
  isOpeningManaged: boolean;
  setOpening: (opening: Opening) => void;
  /** How long nothing is shown here, or that the IT department wants it so. */
  silence: Silence | 'managed';
  /** `null` off any site that settings can name. */
  setSilence: ((silence: Silence) => void) | null;
  /** How many records the user has taken away from here. */
  hidden: number;
  showHidden: () => void;
}
