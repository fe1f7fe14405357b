import { type MentionFinder, mentionFinder } from '../gazetteer/mentions/find-mentions.ts';
import { type Recogniser, recogniser } from '../gazetteer/recognise-site.ts';
import type { Digest } from '../model/digest.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Theme } from '../model/records.ts';
import type { PackedRelevance } from '../model/relevance.ts';
import type { Shelf } from '../model/shelf.ts';
import { countMembers } from '../search/facets.ts';
import { type NameIndex, nameIndex } from '../search/find-names.ts';
import { namedThings } from '../search/named-things.ts';
import { once } from '../search/once.ts';
import { type RelevanceModel, relevanceModel } from '../search/relevance-model.ts';
import { type SearchIndex, searchIndex } from '../search/search-index.ts';
import { type NameFinder, nameFinder } from './record-names.ts';
import { type ThemeLexicon, themeLexicon } from './theme-lexicon.ts';

/** All that a page or a query is held against, prepared once and then only read. */
export interface Corpus {
  gazetteer: Recogniser;
  themes: readonly Theme[];
  index: SearchIndex;
  /**
   * The register's rows in an index of their own: how rare a word is among what people said must not depend on what
   * public sources tell, and neither may crowd out the other.
   */
  register: SearchIndex;
  shelf: Shelf;
  lexicon: ThemeLexicon;
  /** To which bundled records words lead, by what was judged; laid out at the first page or search. */
  relevance: () => RelevanceModel;
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
  relevance: PackedRelevance;
  index: SearchIndex;
  register?: SearchIndex;
  shelf: Shelf;
}

const NO_REGISTER = searchIndex([]);

/** Prepares records, gazetteer and index for `related` and for search. */
export function prepareCorpus(parts: CorpusParts): Corpus {
  const { gazetteer, themes, digest, relevance, index, register = NO_REGISTER, shelf } = parts;
  const records = (name: string) => countMembers(index, name) + countMembers(register, name);
  return {
    gazetteer: recogniser(gazetteer),
    themes,
    index,
    register,
    shelf,
    lexicon: themeLexicon(themes),
    relevance: once(() => relevanceModel(relevance)),
    names: once(() => nameFinder(digest.names)),
    mentions: once(() => mentionFinder(gazetteer)),
    namesToFind: once(() =>
      nameIndex(
        namedThings(digest.people, gazetteer, themes),
        records,
        gazetteer.bodies.flatMap(({ name, aliases }) => [name, ...aliases]),
      ),
    ),
    together: new Set(digest.cooperations),
  };
}
