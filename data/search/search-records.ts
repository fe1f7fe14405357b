import { fold } from '../language/fold.ts';
import type { StoredRecord } from '../model/records.ts';
import { type Asked, askedOf } from './asked.ts';
import type { NameIndex } from './find-names.ts';
import { type Reading, type RowPlace, readingOf } from './reading-order.ts';
import type { RelevanceModel } from './relevance-model.ts';
import type { SearchIndex } from './search-index.ts';
import { type Answer, type FoundRecord, searchOne } from './search-one.ts';

/** What is searched, and how to read what was found. */
export interface Searchable {
  index: SearchIndex;
  /** The register's rows; see `Corpus`. */
  register: SearchIndex;
  names: NameIndex;
  /** To which records words lead, by what was judged. */
  relevance: () => RelevanceModel;
  /** The themes that words of a query tell by themselves. */
  themesOf: (words: readonly string[]) => readonly string[];
  /** Fetches records by id; ids that no longer exist are simply left out of its answer. */
  load: (ids: readonly string[]) => Promise<readonly StoredRecord[]>;
}

/** Records in the indexes' own order, and the same ranked by Fuse.js as well, and how both are read. */
export interface Search extends Pick<Answer, 'first' | 'ranked'> {
  reading: Reading;
}

/**
 * When the register answers, and when it answers first. `least` of what was asked must stand in a row: a reader who
 * finds nothing said is served by a row that is about the matter, and misled by one that has a word of it. It stands
 * before what people said only where they leave out so much of what was asked that it is another matter: below
 * `leads` of what the row answers. Higher `leads` pushes quotes down that answer as well.
 */
const REGISTER = { least: 0.75, leads: 0.65 } as const;

/**
 * The same by what a reader sees said, where several words or a minus tell what is meant: a row that says `all` of it leads
 * where what was told says below `unsaid` and answers by our search words, and stands among it below `partly`. Of a single
 * word judges want what was told, which says it in other words.
 */
const SAID = { all: 0.9, unsaid: 0.2, partly: 0.65 } as const;
/** Of the best so many are read for what they say of what was asked. */
const MOST_HEARD = 8;
/** What was read at second hand counts this much of what was read at its source. */
const SECOND_HAND = 0.85;

function weighedByTrust(found: readonly FoundRecord[]): FoundRecord[] {
  const trusted = ({ stored, score }: FoundRecord) =>
    stored.type === 'initiative' && stored.record.confidence === 'medium' ? score * SECOND_HAND : score;
  return found.map((each) => ({ ...each, score: trusted(each) })).sort((a, b) => b.score - a.score);
}

/** The share of what was asked that the one of the best with most of it says where a reader sees it; 0–1. */
const saidByBest = ({ first, saidBy }: Answer): number =>
  Math.max(0, ...first.slice(0, MOST_HEARD).map(({ stored }) => saidBy(stored)));

function placeOfRows(told: Answer, register: Answer, { words, excluded }: Asked): RowPlace {
  if (told.first.length === 0 || told.answered < register.answered * REGISTER.leads) return 'first';
  const isNarrow = words.length > 1 || excluded.length > 0;
  if (!isNarrow || register.first.length === 0 || saidByBest(register) < SAID.all) return 'behind';
  const said = saidByBest(told);
  if (said < SAID.unsaid) return 'first';
  return said < SAID.partly ? 'among' : 'behind';
}

/** Found records with that first whose very name was asked for, or whose speaker's, if there is one. */
function namedFirst(found: FoundRecord[], query: string): FoundRecord[] {
  const asked = fold(query.trim());
  const namesOf = ({ type, record }: StoredRecord) =>
    type === 'initiative' ? [record.name.sv, record.name.en] : [record.speaker?.name ?? ''];
  const isNamed = ({ stored }: FoundRecord) =>
    namesOf(stored).some((name) => name !== '' && fold(name) === asked);
  const named = found.find(isNamed);
  return named ? [named, ...found.filter((each) => each !== named)] : found;
}

/** Searches what interviews tell and the register, each in its own index, and tells where the register's rows stand. */
export async function searchRecords(searchable: Searchable, query: string): Promise<Search> {
  const asked = askedOf(query, searchable);
  const [told, register] = await Promise.all([
    searchOne(searchable, { ofRegister: false }, asked),
    searchOne(searchable, { ofRegister: true }, asked),
  ]);
  if (register.answered < REGISTER.least) {
    const first = namedFirst(told.first, query);
    return { ...told, first, reading: readingOf(first, told.saidBy) };
  }
  const rows = placeOfRows(told, register, asked);
  const joined = (said: readonly FoundRecord[], found: readonly FoundRecord[]) => {
    const weighed = weighedByTrust(found);
    return rows === 'first' ? [...weighed, ...said] : [...said, ...weighed];
  };
  const first = joined(namedFirst(told.first, query), register.first);
  return {
    first,
    ranked: () => joined(told.ranked(), register.ranked()),
    reading: readingOf(first, told.saidBy, rows),
  };
}
