import Fuse from 'fuse.js';
import { fold } from '../language/fold.ts';
import type { StoredRecord } from '../model/records.ts';
import type { PageStretch } from './page-words.ts';

/** A name in the records, and the records that bear it. */
interface KnownName {
  name: string;
  folded: string;
  records: string[];
  /** Themes of its records: a name that does not stand alone counts only where the page shares one. */
  themes: string[];
  /** A product's or an initiative's name of several words; many bear a person's. */
  standsAlone: boolean;
}

/** Finds the records' names in a page. */
export interface NameFinder {
  fuse: Fuse<KnownName>;
}

/** A name of a record, found on the page. */
export interface NameFound {
  name: string;
  records: readonly string[];
}

const MOST_SPANS = 400;
const MOST_WORDS_IN_NAME = 3;
/** Fuse's distance: one slip in a name of seven letters, and an inflected ending. */
const NEARNESS = 0.18;
/** Fuse finds a short name inside a longer span; lengths further apart than an ending are other names. */
const MOST_LETTERS_OFF = 3;

/** Capitalised words in a row, as names stand in running text; a lone one at a sentence's start is left out. */
const NAME_SPAN =
  /(?<before>^|[.!?:\n]\s*|.)(?<span>\p{Lu}[\p{L}\p{N}-]+(?:\s+(?:\p{Lu}|e\p{Lu})[\p{L}\p{N}-]*){0,2})/gu;

function namesOf({ type, record }: StoredRecord): string[] {
  if (type === 'quote') return [record.speaker.name];
  const called = record.name.sv.replace(/\s*[(,].*$/, '');
  return called.split(' ').length <= MOST_WORDS_IN_NAME ? [called, ...record.products] : [...record.products];
}

/** Prepares the names of persons, products and initiatives for lookup. */
export function nameFinder(records: readonly StoredRecord[]): NameFinder {
  const names = new Map<string, KnownName>();
  for (const stored of records) {
    for (const name of namesOf(stored)) {
      const folded = fold(name);
      const known = names.get(folded) ?? {
        name,
        folded,
        records: [],
        themes: [],
        standsAlone: stored.type === 'initiative' && folded.includes(' '),
      };
      known.records.push(stored.record.id);
      known.themes.push(...stored.record.themes);
      names.set(folded, known);
    }
  }
  const fuse = new Fuse([...names.values()], {
    keys: ['folded'],
    includeScore: true,
    threshold: NEARNESS,
    ignoreLocation: false,
    distance: 8,
    minMatchCharLength: 4,
  });
  return { fuse };
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

function knownName(finder: NameFinder, span: string): KnownName | undefined {
  for (const reading of readings(span)) {
    const best = finder.fuse.search(fold(reading), { limit: 1 })[0]?.item;
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
      found.set(known.folded, { name: known.name, records: known.records });
    }
  }
  return [...found.values()];
}
