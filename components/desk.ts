import type { Language } from '../data/locales/language.ts';
import type { Site } from '../data/model/gazetteer.ts';
import type { Hit, PanelView } from '../data/model/hit.ts';
import type { Bilingual } from '../data/model/records.ts';

/** A record with everything that its article element shows. */
export type Shown = Hit['shown'];

/** What came of copying; the text is there to be copied by hand where the browser said no. */
export interface CopyOutcome {
  copied: boolean;
  text: string;
}

/** Taking records away from a site where they do not belong. */
export interface Hiding {
  /** Whether a record, by its id, was taken away; it then keeps its place, with the way back. */
  has: (record: string) => boolean;
  set: (record: string, hidden: boolean) => void;
}

/** What every article on a page shares: language, day, site, and what it can ask of the page. */
export interface Desk {
  language: Language;
  /** The reader's day as YYYY-MM-DD. */
  today: string;
  site: Site | null;
  themeLabels: Readonly<Record<string, Bilingual>>;
  onCopy: (shown: Shown) => Promise<CopyOutcome>;
  /** `null` where records can't be taken away: off any site, and where nothing says why they are shown. */
  hiding: Hiding | null;
  /** The address that leads to the record in its source, or `null` where there is none. */
  sourceLink: (shown: Shown) => string | null;
  /** The address at which one can say what is wrong with the record; `null` for the user's own. */
  correctionLink: (shown: Shown) => string | null;
}

/** What a page gives to its desk by itself, before anything is known of the site. */
export type DeskProps = Pick<Desk, 'language' | 'today' | 'onCopy' | 'sourceLink' | 'correctionLink'> & {
  hiding?: Hiding | null;
};

/** The desk of a page's view; without site and themes while there is none. */
export const deskOf = (
  view: PanelView | null,
  { language, today, onCopy, sourceLink, correctionLink, hiding = null }: DeskProps,
): Desk => ({
  language,
  today,
  onCopy,
  sourceLink,
  hiding,
  correctionLink,
  site: view?.site ?? null,
  themeLabels: view?.themeLabels ?? {},
});
