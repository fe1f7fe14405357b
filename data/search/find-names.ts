import Fuse from 'fuse.js';
import { fold } from '../language/fold.ts';
import type { FoundName, NameEntry } from '../model/search.ts';
import type { NamedThing } from './named-things.ts';
import { once } from './once.ts';

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
  // Asked of every name with every letter, and nearly always in vain.
  if (!name.includes(query)) return 0;
  return name.split(/[\s-]+/).some((word) => word.startsWith(query)) ? WORTH.wordStart : 0;
}

/** A name in all its spellings, folded. */
interface SpeltName {
  thing: NamedThing;
  spelt: string[];
  /** How many records lie under it; counted at the first question, for most names nobody asks. */
  records: () => number;
}

/** Names prepared for search: folding them all at every keystroke would cost more than finding. */
export interface NameIndex {
  names: readonly SpeltName[];
  /** Whole names of people, municipalities and vendors, folded. */
  whole: ReadonlySet<string>;
  /** Made at the first misspelt name. */
  fuse: () => Fuse<SpeltName>;
}

/** Prepares names for `findNames`; done once. @param recordsOf how many records have a facet */
export function nameIndex(things: readonly NamedThing[], recordsOf: (facet: string) => number): NameIndex {
  const names = things.map((thing) => ({
    thing,
    spelt: [...new Set([thing.name.sv, thing.name.en, ...thing.aliases])].map(fold),
    records: once(() => recordsOf(thing.facet)),
  }));
  const fuse = once(
    () => new Fuse(names, { keys: ['spelt'], includeScore: true, threshold: NEARNESS, distance: 20 }),
  );
  const proper = names.filter(({ thing }) => thing.kind !== 'theme');
  return { names, fuse, whole: new Set(proper.flatMap(({ spelt }) => spelt)) };
}

/** A name as it is shown. */
export function entryOf({ thing: { facet: _, ...entry }, records }: SpeltName): NameEntry {
  return { ...entry, records: records() };
}

/** A name that answers, and how well. */
interface Answering {
  name: SpeltName;
  score: number;
}

function misspelt({ fuse }: NameIndex, query: string, kind: NameEntry['kind'] | undefined): Answering[] {
  if (query.length < SHORTEST_MISSPELT || query.length > LONGEST_MISSPELT) return [];
  return fuse()
    .search(query)
    .filter(({ item }) => kind === undefined || item.thing.kind === kind)
    .map(({ item, score }) => ({ name: item, score: WORTH.near * (1 - (score ?? 1)) }));
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
  const direct = index.names.flatMap((name): Answering[] => {
    if (kind !== undefined && name.thing.kind !== kind) return [];
    const best = Math.max(...name.spelt.map((each) => worth(each, asked)));
    return best > 0 ? [{ name, score: best }] : [];
  });
  const found = direct.length > 0 ? direct : misspelt(index, asked, kind);
  return found
    .map(({ name, score }) => ({
      name,
      score: Math.min(1, score + (name.records() > 0 ? WITH_RECORDS : 0)),
    }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.name.records() - a.name.records() ||
        a.name.thing.id.localeCompare(b.name.thing.id),
    )
    .slice(0, most)
    .map(({ name, score }) => ({ entry: entryOf(name), score }));
}
