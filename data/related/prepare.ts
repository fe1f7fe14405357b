import { type Recogniser, recogniser } from '../gazetteer/recognise-site.ts';
import type { Records } from '../model/corpus.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Article, StoredRecord, Theme } from '../model/records.ts';
import { type NameIndex, nameIndex } from '../search/find-names.ts';
import { nameEntries } from '../search/name-entries.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type StemTerms, termsByStem } from './index-stems.ts';
import { type NameFinder, nameFinder } from './record-names.ts';
import { cooperations } from './site-ties.ts';
import { type ThemeLexicon, themeLexicon } from './theme-lexicon.ts';

/** All that a page is held against, prepared once and then only read. */
export interface Corpus {
  gazetteer: Recogniser;
  records: readonly StoredRecord[];
  byId: ReadonlyMap<string, StoredRecord>;
  themes: readonly Theme[];
  articles: ReadonlyMap<string, Article>;
  index: SearchIndex;
  stems: StemTerms;
  lexicon: ThemeLexicon;
  names: NameFinder;
  /** People, places, vendors and themes, to be found by name; prepared at the first search. */
  namesToFind: () => NameIndex;
  together: ReadonlySet<string>;
}

/** The records as one list, quotes first. */
export function storedRecords(records: Pick<Records, 'quotes' | 'initiatives'>): StoredRecord[] {
  return [
    ...records.quotes.map((record): StoredRecord => ({ type: 'quote', record })),
    ...records.initiatives.map((record): StoredRecord => ({ type: 'initiative', record })),
  ];
}

/** Makes a value at the first question for it, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Prepares records, gazetteer and index for `related`. */
export function prepareCorpus(records: Records, gazetteer: Gazetteer, index: SearchIndex): Corpus {
  const all = storedRecords(records);
  return {
    gazetteer: recogniser(gazetteer),
    records: all,
    byId: new Map(all.map((stored) => [stored.record.id, stored])),
    themes: records.themes,
    articles: new Map(records.articles.map((article) => [article.id, article])),
    index,
    stems: termsByStem(index),
    lexicon: themeLexicon(records.themes),
    names: nameFinder(all),
    namesToFind: once(() => nameIndex(nameEntries(all, gazetteer, records.themes))),
    together: cooperations(all),
  };
}
