import type { Opening, OpeningKind } from '../data/model/settings.ts';

/** How Sidoljus comes to one site: as to others of its kind, or in a way of its own. */
export type SiteOpening = 'as-kind' | Opening;

/** What the user has chosen for the site one is on, and how to choose otherwise. */
export interface SiteSettings {
  /** The kind of site that an opening is chosen for; `null` off any site, where it is chosen for all. */
  kind: OpeningKind | null;
  /** `null` where the kinds differ. */
  opening: Opening | null;
  /** The IT department has laid it down. */
  isOpeningManaged: boolean;
  setOpening: (opening: Opening) => void;
  /** What is chosen for this site alone; `null` off any site that settings can name. */
  own: {
    opening: SiteOpening;
    /** What there is to choose from: the IT department, or the kind of site, may leave only silence. */
    openings: readonly SiteOpening[];
    setOpening: (opening: SiteOpening) => void;
    muteToday: () => void;
    /** Ends any silence. */
    lift: () => void;
  } | null;
  /** How long nothing is shown here, or that the IT department wants it so; `null` where something may be. */
  silence: 'today' | 'always' | 'managed' | null;
  /** How many records the user has taken away from here. */
  hidden: number;
  showHidden: () => void;
}
