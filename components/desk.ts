import type { Language } from '../data/locales/language.ts';
import type { Site } from '../data/model/gazetteer.ts';
import type { Hit } from '../data/model/hit.ts';
import type { Bilingual } from '../data/model/records.ts';

/** A record with everything that its article element shows. */
export type Shown = Hit['shown'];

/** What came of copying; the text is there to be copied by hand where the browser said no. */
export interface CopyOutcome {
  copied: boolean;
  text: string;
}

/** What every article on a page shares: language, day, site, and what it can ask of the page. */
export interface Desk {
  language: Language;
  /** The reader's day as YYYY-MM-DD. */
  today: string;
  site: Site | null;
  themeLabels: Readonly<Record<string, Bilingual>>;
  onCopy: (shown: Shown) => Promise<CopyOutcome>;
  /** The address that leads to the record in its source, or `null` where there is none. */
  sourceLink: (shown: Shown) => string | null;
}
