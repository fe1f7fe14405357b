import Fuse from 'fuse.js';
import { fold } from '../language/fold.ts';
import type { KnownName } from '../model/digest.ts';
import type { PageStretch } from './page-words.ts';

interface FoldedName extends KnownName {
  folded: string;
}

/**
 * Finds the records' names in a page. Fuse reads every name it is given: names lie in shelves by the first two
 * letters of each of their words, so that thousands of them cost a page no more than a few.
 */
export interface NameFinder {
  shelf: (word: string) => Fuse<FoldedName> | undefined;
}

/** A name of a record, found on the page. */
export interface NameFound {
  name: string;
  records: readonly string[];
}

const MOST_SPANS = 400;
/** Fuse's distance: one slip in a name of seven letters, and an inflected ending. */
const NEARNESS = 0.18;
/** Fuse finds a short name inside a longer span; lengths further apart than an ending are other names. */
const MOST_LETTERS_OFF = 3;

/** Capitalised words in a row, as names stand in running text; a lone one at a sentence's start is left out. */
const NAME_SPAN =
  /(?<before>^|[.!?:\n]\s*|.)(?<span>\p{Lu}[\p{L}\p{N}-]+(?:\s+(?:\p{Lu}|e\p{Lu})[\p{L}\p{N}-]*){0,2})/gu;

const OPTIONS = {
  keys: ['folded'],
  includeScore: true,
  threshold: NEARNESS,
  ignoreLocation: false,
  distance: 8,
  minMatchCharLength: 4,
};

const shelfMark = (word: string) => word.slice(0, 2);

/** Prepares the names of persons, products and initiatives for lookup. */
export function nameFinder(names: readonly KnownName[]): NameFinder {
  const shelves = new Map<string, FoldedName[]>();
  for (const known of names) {
    const folded = fold(known.name);
    for (const mark of new Set(folded.split(/\s+/).map(shelfMark))) {
      const shelf = shelves.get(mark) ?? [];
      shelf.push({ ...known, folded });
      shelves.set(mark, shelf);
    }
  }
  const opened = new Map<string, Fuse<FoldedName>>();
  return {
    shelf: (word) => {
      const mark = shelfMark(word);
      const names = shelves.get(mark);
      if (!names) return undefined;
      const fuse = opened.get(mark) ?? new Fuse(names, OPTIONS);
      opened.set(mark, fuse);
      return fuse;
    },
  };
}

function spans(stretches: readonly PageStretch[]): string[] {
  const found = new Set<string>();
  for (const { text, field } of stretches) {
    for (const { groups } of text.matchAll(NAME_SPAN)) {
      const span = groups?.span ?? '';
      const startsSentence = groups?.before !== ' ' && field === 'body';
      if (span.includes(' ') || !startsSentence) found.add(span);
      if (found.size >= MOST_SPANS) return [...found];
    }
  }
  return [...found];
}

/** A title may stand before a name, and a surname after it: the whole span, its last two words, its first two. */
function readings(span: string): string[] {
  const words = span.split(/\s+/);
  return words.length < 3 ? [span] : [span, words.slice(-2).join(' '), words.slice(0, 2).join(' ')];
}

function nearest(finder: NameFinder, reading: string): FoldedName | undefined {
  const folded = fold(reading);
  const found = folded
    .split(/\s+/)
    .flatMap((word) => finder.shelf(word)?.search(folded, { limit: 1 }) ?? [])
    .sort((a, b) => (a.score ?? 1) - (b.score ?? 1));
  return found[0]?.item;
}

function knownName(finder: NameFinder, span: string): FoldedName | undefined {
  for (const reading of readings(span)) {
    const best = nearest(finder, reading);
    const sameWords = best?.folded.includes(' ') === reading.includes(' ');
    if (best && sameWords && Math.abs(best.folded.length - reading.length) <= MOST_LETTERS_OFF) return best;
  }
  return undefined;
}

/**
 * The names of records that stand on the page, matched by Fuse.js so that an ending or a slip does no harm.
 * A product's or an initiative's name of several words counts by itself. A single word ("Giraffen", "Surface")
 * is too often something else, and a person's name ("Per Olsson") somebody else's: they need a theme that the
 * page shares with the name's records.
 */
export function namesOnPage(
  finder: NameFinder,
  stretches: readonly PageStretch[],
  subject: ReadonlySet<string>,
): NameFound[] {
  const found = new Map<string, NameFound>();
  for (const span of spans(stretches)) {
    const known = knownName(finder, span);
    if (!known) continue;
    if (known.standsAlone || known.themes.some((theme) => subject.has(theme))) {
      found.set(known.folded, { name: known.name, records: known.records.split(' ') });
    }
  }
  return [...found.values()];
}
