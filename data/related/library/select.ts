import type { LibraryFilter, Relation } from '../../model/library.ts';
import { askedOf, knowledgeOf } from '../../search/asked.ts';
import { candidates } from '../../search/candidates.ts';
import { eachMember, facet } from '../../search/facets.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';
import { searchable } from '../searchable.ts';
import { type Columns, columnsOf, dateNumber, ownTeller } from './columns.ts';

/** A bit for each way in which a document may fail a filter. */
export const FAILS = {
  municipality: 1,
  person: 2,
  vendor: 4,
  theme: 8,
  year: 16,
  kind: 32,
  origin: 64,
  words: 128,
  /** Removed since its segment was built. */
  gone: 256,
  county: 512,
  relation: 1024,
} as const;

/** Which documents pass a filter, and which fail it by what. */
export interface Selection {
  /** By document number the sum of `FAILS`; 0 for those that pass. */
  failed: Uint16Array;
  total: number;
  columns: Columns;
  /** How the filter wants them to stand to its municipality; undefined where it does not say. */
  relation: Relation | undefined;
  /** Those that answer to the filter's words, best first; null where it has none. */
  answering: readonly number[] | null;
}

/** The columns of a corpus's index. */
export const columnsOfCorpus = ({ index, gazetteer }: Pick<Corpus, 'index' | 'gazetteer'>): Columns =>
  columnsOf(index, (code) => gazetteer.municipality(code)?.name ?? code);

/** All documents but those that `visit` is called with get the bit. */
function failOthers(
  failed: Uint16Array,
  bit: number,
  each: (visit: (document: number) => void) => void,
): void {
  const passes = new Uint8Array(failed.length);
  each((document) => {
    passes[document] = 1;
  });
  for (let document = 0; document < failed.length; document++)
    if (passes[document] === 0) failed[document] = (failed[document] ?? 0) | bit;
}

const BY_FACET = [
  ['municipality', 'place'],
  ['person', 'person'],
  ['vendor', 'vendor'],
  ['theme', 'theme'],
  ['kind', 'kind'],
  ['origin', 'origin'],
] as const;

/** Passes what names any municipality of the county. */
function failByCounty(
  failed: Uint16Array,
  { index }: Pick<Corpus, 'index'>,
  { codes }: Columns,
  { county }: LibraryFilter,
): void {
  if (county === undefined) return;
  failOthers(failed, FAILS.county, (visit) => {
    for (const code of codes) if (code.startsWith(county)) eachMember(index, facet('place', code), visit);
  });
}

/** Passes what is the municipality's own, or all but that. */
function failByRelation(
  failed: Uint16Array,
  { index }: Pick<Corpus, 'index'>,
  columns: Columns,
  { municipality, relation }: LibraryFilter,
): void {
  if (municipality === undefined || relation === undefined) return;
  const eachOwn = ownTeller(index, columns);
  if (relation === 'own') failOthers(failed, FAILS.relation, (visit) => eachOwn(municipality, visit));
  else
    eachOwn(municipality, (document) => {
      failed[document] = (failed[document] ?? 0) | FAILS.relation;
    });
}

/** The last day that a year or a month can hold, as `dateNumber` has it. */
const endOf = (period: string) => dateNumber(period) + (period.length === 4 ? 9999 : 99);

function failByTime(
  failed: Uint16Array,
  { dates }: Columns,
  { since, until, date: told }: LibraryFilter,
): void {
  if (told === 'none')
    dates.forEach((date, document) => {
      if (date !== 0) failed[document] = (failed[document] ?? 0) | FAILS.year;
    });
  if (since === undefined && until === undefined) return;
  const [first, last] = [since === undefined ? 1 : dateNumber(since), endOf(until ?? '9999')];
  dates.forEach((date, document) => {
    if (date < first || date > last) failed[document] = (failed[document] ?? 0) | FAILS.year;
  });
}

/** So many of those that answer to words stand in order; the others follow as they come. */
const MOST_RANKED = 300;

/** The documents that answer to words, best first. The words of a phrase count each for itself. */
function answeringTo(corpus: Corpus, text: string): readonly number[] {
  const known = searchable(corpus);
  const { index } = known;
  const asked = askedOf(text, known);
  const { words, excluded } = asked;
  // Only words that must not stand there: all other records answer.
  const isOnlyLess = words.length === 0 && excluded.length > 0;
  const masks = isOnlyLess ? [new Uint8Array(index.size).fill(1)] : [];
  const most = isOnlyLess ? index.size : MOST_RANKED;
  return candidates(index, words, { excluded, masks }, most, knowledgeOf(asked, known)).documents();
}

function failRemoved(failed: Uint16Array, { removed }: SearchIndex): void {
  removed?.forEach((isGone, document) => {
    if (isGone) failed[document] = FAILS.gone;
  });
}

/** Applies a filter to all records, by their facets alone. */
export function select(corpus: Corpus, filter: LibraryFilter): Selection {
  const { index } = corpus;
  const columns = columnsOfCorpus(corpus);
  const failed = new Uint16Array(index.size);
  failRemoved(failed, index);
  for (const [key, kind] of BY_FACET) {
    const value = filter[key];
    if (value === undefined) continue;
    failOthers(failed, FAILS[key], (visit) => eachMember(index, facet(kind, value), visit));
  }
  failByCounty(failed, corpus, columns, filter);
  failByRelation(failed, corpus, columns, filter);
  failByTime(failed, columns, filter);
  const words = filter.words?.trim() ?? '';
  const answering = words === '' ? null : answeringTo(corpus, words);
  if (answering) failOthers(failed, FAILS.words, (visit) => answering.forEach(visit));
  let total = 0;
  for (const fails of failed) if (fails === 0) total += 1;
  return { failed, total, columns, relation: filter.relation, answering };
}
