import Fuse from 'fuse.js';
import { fold } from '../language/fold.ts';
import type { FoundName, NameEntry } from '../model/search.ts';

/** How well a name answers, by how it is met. */
const WORTH = { whole: 1, start: 0.9, wordStart: 0.8, near: 0.6 } as const;
/** A name under which something is said stands above one without. */
const WITH_RECORDS = 0.05;
/** Fuse's distance up to which a misspelt name is still meant. */
const NEARNESS = 0.3;
const SHORTEST_MISSPELT = 4;
/** Nobody's name is longer, and what Fuse takes grows with the query: a pasted sentence is no name. */
const LONGEST_MISSPELT = 40;

function worth(name: string, query: string): number {
  if (name === query) return WORTH.whole;
  if (name.startsWith(query)) return WORTH.start;
  return name.split(/[\s-]+/).some((word) => word.startsWith(query)) ? WORTH.wordStart : 0;
}

/** A name in all its spellings, folded. */
interface SpeltName {
  entry: NameEntry;
  spelt: string[];
}

/** Names prepared for search: folding them all at every keystroke would cost more than finding. */
export interface NameIndex {
  names: readonly SpeltName[];
  /** Whole names of people, municipalities and vendors, folded. */
  whole: ReadonlySet<string>;
  /** Made at the first misspelt name. */
  fuse: () => Fuse<SpeltName>;
}

/** Prepares names for `findNames`; done once. */
export function nameIndex(entries: readonly NameEntry[]): NameIndex {
  const names = entries.map((entry) => ({
    entry,
    spelt: [entry.name.sv, entry.name.en, ...entry.aliases].map(fold),
  }));
  let made: Fuse<SpeltName> | undefined;
  const fuse = () => {
    made ??= new Fuse(names, { keys: ['spelt'], includeScore: true, threshold: NEARNESS, distance: 20 });
    return made;
  };
  const proper = names.filter(({ entry }) => entry.kind !== 'theme');
  return { names, fuse, whole: new Set(proper.flatMap(({ spelt }) => spelt)) };
}

function misspelt({ fuse }: NameIndex, query: string, kind: NameEntry['kind'] | undefined): FoundName[] {
  if (query.length < SHORTEST_MISSPELT || query.length > LONGEST_MISSPELT) return [];
  return fuse()
    .search(query)
    .filter(({ item }) => kind === undefined || item.entry.kind === kind)
    .map(({ item, score }) => ({ entry: item.entry, score: WORTH.near * (1 - (score ?? 1)) }));
}

/**
 * People, municipalities, vendors and themes whose name answers to a query, best first: the whole name, its
 * start, the start of a word in it; only where there is none of these, names spelt nearly so (Fuse.js).
 * @param kind of these only
 */
export function findNames(
  index: NameIndex,
  query: string,
  most: number,
  kind?: NameEntry['kind'],
): FoundName[] {
  const asked = fold(query.trim()).replace(/\s+/gu, ' ');
  if (asked === '') return [];
  const direct = index.names.flatMap(({ entry, spelt }): FoundName[] => {
    if (kind !== undefined && entry.kind !== kind) return [];
    const best = Math.max(...spelt.map((name) => worth(name, asked)));
    return best > 0 ? [{ entry, score: best }] : [];
  });
  const found = direct.length > 0 ? direct : misspelt(index, asked, kind);
  return found
    .map(({ entry, score }) => ({
      entry,
      score: Math.min(1, score + (entry.records > 0 ? WITH_RECORDS : 0)),
    }))
    .sort(
      (a, b) =>
        b.score - a.score || b.entry.records - a.entry.records || a.entry.id.localeCompare(b.entry.id),
    )
    .slice(0, most);
}
