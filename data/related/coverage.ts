import type { Municipality } from '../model/gazetteer.ts';
import { type Article, type InitiativeKind, MOST_OWN_PLACES, type StoredRecord } from '../model/records.ts';
import { type RecordSet, storedRecords } from './corpus-index.ts';

/** What of the records is asked about; what is left out is not asked. */
export interface CoverageQuestion {
  theme?: string;
  /** Of initiatives only: a quote has no kind. */
  kind?: InitiativeKind;
  /** Of the source, or of the state where that is another's: YYYY. */
  year?: string;
}

/** What a municipality has of its own, and so what a visit to its pages can show at best. */
export interface MunicipalityCoverage {
  code: string;
  name: string;
  county: string;
  /** `interview` where anyone was interviewed about it, else `register` where a row is its own, else `peers`. */
  by: 'interview' | 'register' | 'peers';
  /** How many records of each it has of its own. */
  interviews: number;
  rows: number;
}

const isAsked =
  ({ theme, kind, year }: CoverageQuestion, articles: ReadonlyMap<string, Article>) =>
  (stored: StoredRecord): boolean => {
    const { record } = stored;
    const asOf = stored.type === 'initiative' ? stored.record.status.asOf : null;
    const dated = asOf ?? articles.get(record.article)?.published ?? null;
    return (
      (theme === undefined || record.themes.includes(theme)) &&
      (kind === undefined || (stored.type === 'initiative' && stored.record.kind === kind)) &&
      (year === undefined || dated?.slice(0, 4) === year)
    );
  };

/** The municipalities whose own a record is: those its article is about, unless it is a row that names a county's. */
function ownersOf({ record }: StoredRecord, article: Article | undefined): string[] {
  if (!article || (article.origin === 'register' && record.places.length > MOST_OWN_PLACES)) return [];
  return record.places.filter((code) => article.about.includes(code));
}

/**
 * Says of each municipality whether it is covered by an interview, by the register or by its peers only, of all records
 * or of those on a theme, of a kind and of a year; in the gazetteer's order.
 */
export function coverage(
  records: RecordSet,
  municipalities: readonly Municipality[],
  question: CoverageQuestion = {},
): MunicipalityCoverage[] {
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const counts = new Map(municipalities.map(({ code }) => [code, { interviews: 0, rows: 0 }]));
  for (const stored of storedRecords(records).filter(isAsked(question, articles))) {
    const article = articles.get(stored.record.article);
    for (const code of ownersOf(stored, article)) {
      const count = counts.get(code);
      if (count) count[article?.origin === 'register' ? 'rows' : 'interviews'] += 1;
    }
  }
  return municipalities.map(({ code, name, county }) => {
    const { interviews = 0, rows = 0 } = counts.get(code) ?? {};
    const by = interviews > 0 ? 'interview' : rows > 0 ? 'register' : 'peers';
    return { code, name, county, by, interviews, rows };
  });
}
