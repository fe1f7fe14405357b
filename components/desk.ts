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
  /** Names of those who said the given quotes, as far as they are known here; each once. */
  speakersOf: (quotes: readonly string[]) => string[];
}

/** Looks up speakers among the records at hand; a quote that is not among them has none. */
export function speakersIn(records: readonly Shown[]): Desk['speakersOf'] {
  const names = new Map(
    records.flatMap((shown) =>
      shown.type === 'quote' ? [[shown.record.id, shown.record.speaker.name] as const] : [],
    ),
  );
  return (quotes) => [...new Set(quotes.flatMap((id) => names.get(id) ?? []))];
}

/** A site as settings and messages name it. */
export const siteKey = (site: Site): string => `${site.kind}:${site.id}`;
