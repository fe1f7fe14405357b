import Fuse from 'fuse.js';
import { fold } from '../language/fold.ts';
import type { Person } from '../model/records.ts';

interface FoldedPerson {
  person: Person;
  folded: string;
}

/** Finds known people by name. */
export interface PeopleFinder {
  /** Everybody of exactly this name, capitals and diacritics aside. */
  exactly: (name: string) => readonly Person[];
  /** Those of nearly this name, the nearest first. */
  nearly: (name: string) => readonly Person[];
}

/** Fuse's distance: one slip in eight letters, as in Terese for Therese, Karlson for Carlsson. */
const NEARNESS = 0.16;
/** Lengths further apart are other names. */
const MOST_LETTERS_OFF = 2;

const OPTIONS = {
  keys: ['folded'],
  includeScore: true,
  threshold: NEARNESS,
  ignoreLocation: false,
  distance: 20,
};

/** Marks by which near names meet: of each part of a name its first letter and its length in steps of two. */
const marksOf = (folded: string) => folded.split(/\s+/).map((word) => word.slice(0, 1));

/**
 * Prepares people for lookup. Fuse reads every name it is given: names lie in shelves by the first letters of their
 * words, so that thousands of them cost a draft no more than some.
 */
export function peopleFinder(people: readonly Person[]): PeopleFinder {
  const exact = new Map<string, Person[]>();
  const shelves = new Map<string, FoldedPerson[]>();
  for (const person of people) {
    const folded = fold(person.name);
    exact.set(folded, [...(exact.get(folded) ?? []), person]);
    const mark = marksOf(folded).join('');
    shelves.set(mark, [...(shelves.get(mark) ?? []), { person, folded }]);
  }
  const opened = new Map<string, Fuse<FoldedPerson>>();
  return {
    exactly: (name) => exact.get(fold(name)) ?? [],
    nearly: (name) => {
      const folded = fold(name);
      const mark = marksOf(folded).join('');
      const fuse = opened.get(mark) ?? new Fuse(shelves.get(mark) ?? [], OPTIONS);
      opened.set(mark, fuse);
      return fuse
        .search(folded)
        .filter(({ item }) => Math.abs(item.folded.length - folded.length) <= MOST_LETTERS_OFF)
        .map(({ item }) => item.person);
    },
  };
}
