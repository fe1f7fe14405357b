import { type MentionFinder, mentionFinder } from '../gazetteer/mentions/find-mentions.ts';
import { type Recogniser, recogniser } from '../gazetteer/recognise-site.ts';
import type { Digest } from '../model/digest.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Theme } from '../model/records.ts';
import type { Shelf } from '../model/shelf.ts';
import { type NameIndex, nameIndex } from '../search/find-names.ts';
import { nameEntries } from '../search/name-entries.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type NameFinder, nameFinder } from './record-names.ts';
import { type ThemeLexicon, themeLexicon } from './theme-lexicon.ts';

/** All that a page or a query is held against, prepared once and then only read. */
export interface Corpus {
  gazetteer: Recogniser;
  themes: readonly Theme[];
  index: SearchIndex;
  shelf: Shelf;
  lexicon: ThemeLexicon;
  names: () => NameFinder;
  /** Municipalities and vendors in running text; prepared at the first page. */
  mentions: () => MentionFinder;
  /** People, places, vendors and themes, to be found by name; prepared at the first search. */
  namesToFind: () => NameIndex;
  together: ReadonlySet<string>;
}

/** What a corpus is prepared from. */
export interface CorpusParts {
  gazetteer: Gazetteer;
  themes: readonly Theme[];
  digest: Digest;
  index: SearchIndex;
  shelf: Shelf;
}

/** Makes a value at the first question for it, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Prepares records, gazetteer and index for `related` and for search. */
export function prepareCorpus({ gazetteer, themes, digest, index, shelf }: CorpusParts): Corpus {
  return {
    gazetteer: recogniser(gazetteer),
    themes,
    index,
    shelf,
    lexicon: themeLexicon(themes),
    names: once(() => nameFinder(digest.names)),
    mentions: once(() => mentionFinder(gazetteer)),
    namesToFind: once(() => nameIndex(nameEntries(digest.people, gazetteer, themes, index))),
    together: new Set(digest.cooperations),
  };
}
