import { fold } from '../language/fold.ts';
import type { FoundName, NameEntry } from '../model/search.ts';
import type { NamedThing } from './named-things.ts';
import { beginsAlike, nearTerms } from './near-terms.ts';
import { once } from './once.ts';
import { textList } from './text-list.ts';

/** How well a name answers, by how it is met. */
const WORTH = { whole: 1, start: 0.9, wordStart: 0.8, near: 0.6, begunNearly: 0.4 } as const;
/** A name under which something is said stands above one without. */
const WITH_RECORDS = 0.05;
/** Names of fewer letters have too many neighbours; from `twoEdits` on two slips are forgiven; of `begun` one may still be typing. */
const MISSPELT = { least: 4, twoEdits: 8, begun: 6, most: 40 } as const;

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

/** One of the spellings of a name. */
interface Spelling {
  name: SpeltName;
  text: string;
}

/** Names prepared for search: folding them all at every keystroke would cost more than finding. */
export interface NameIndex {
  names: readonly SpeltName[];
  /** Whole names of people, municipalities, vendors and bodies, folded. */
  whole: ReadonlySet<string>;
  /** Laid out at the first misspelt name: whole names, and each name of a person. */
  spellings: () => readonly Spelling[];
}

function spellingsOf(name: SpeltName): Spelling[] {
  const parts = name.thing.kind === 'person' ? name.spelt.flatMap((each) => each.split(' ')) : [];
  return [...name.spelt, ...parts].map((text) => ({ name, text }));
}

/**
 * Prepares names for `findNames`; done once.
 * @param recordsOf how many records have a facet
 * @param bodies names that are known too, though nobody is found by them: none of them is a slip of another
 */
export function nameIndex(
  things: readonly NamedThing[],
  recordsOf: (facet: string) => number,
  bodies: readonly string[] = [],
): NameIndex {
  const names = things.map((thing) => ({
    thing,
    spelt: [...new Set([thing.name.sv, thing.name.en, ...thing.aliases])].map(fold),
    records: once(() => recordsOf(thing.facet)),
  }));
  const proper = names.filter(({ thing }) => thing.kind !== 'theme');
  return {
    names,
    spellings: once(() => names.flatMap(spellingsOf)),
    whole: new Set([...proper.flatMap(({ spelt }) => spelt), ...bodies.map(fold)]),
  };
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

/**
 * Names spelt nearly so: one edit away, two from eight letters (see `nearTerms`), or one that is still being typed; the
 * nearest only.
 */
function nearly(index: NameIndex, query: string, kind: NameEntry['kind'] | undefined): Answering[] {
  const { length } = query;
  if (length < MISSPELT.least || length > MISSPELT.most || index.whole.has(query)) return [];
  const tries = [
    { edits: 1, letters: Number.POSITIVE_INFINITY, score: WORTH.near },
    ...(length < MISSPELT.twoEdits
      ? []
      : [{ edits: 2, letters: Number.POSITIVE_INFINITY, score: WORTH.near }]),
    ...(length < MISSPELT.begun ? [] : [{ edits: 1, letters: length, score: WORTH.begunNearly }]),
  ];
  for (const { edits, letters, score } of tries) {
    const texts = index.spellings().map(({ text }) => text.slice(0, letters));
    const found = nearTerms(textList(texts), query, edits).flatMap((number) => {
      const name = index.spellings()[number]?.name;
      const isMeant = kind === undefined || name?.thing.kind === kind;
      return name && isMeant && beginsAlike(texts[number] ?? '', query) ? [name] : [];
    });
    if (found.length > 0) return [...new Set(found)].map((name) => ({ name, score }));
  }
  return [];
}

/**
 * People, municipalities, vendors and themes whose name answers to a query, best first: the whole name, its
 * start, the start of a word in it; only where there is none of these, and the query is no other name that is
 * known, names spelt nearly so.
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
  const found = direct.length > 0 ? direct : nearly(index, asked, kind);
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

/** How surely a name that was found is meant: it is the query or begins so, is spelt nearly so, or only begins nearly so. */
export function surenessOf({ score }: FoundName): 'certain' | 'guess' | 'none' {
  if (score >= WORTH.wordStart) return 'certain';
  return score >= WORTH.near ? 'guess' : 'none';
}
