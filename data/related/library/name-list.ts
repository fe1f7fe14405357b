import {
  type Counts,
  type LibraryList,
  type ListBy,
  type ListColumn,
  type ListRow,
  ROWS_ON_PAGE,
} from '../../model/library.ts';
import { eachMember, facet, facetValues } from '../../search/facets.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';
import { type Columns, countIn, dateNumber, dateOf, nothingCounted, ownTeller } from './columns.ts';
import { columnsOfCorpus } from './select.ts';

type Named = Pick<ListRow, 'id' | 'name' | 'note'> & { facet: string };

type Tally = (named: Named, by: ListBy) => { counts: Counts; latest: number };

/** Tells how many records there are of a thing, of a municipality its own, and when the last was published. */
function tallier(index: SearchIndex, columns: Columns): Tally {
  const eachOwn = ownTeller(index, columns);
  return ({ id, facet: name }, by) => {
    const counts = nothingCounted();
    let latest = 0;
    const visit = (document: number) => {
      countIn(counts, columns, document);
      latest = Math.max(latest, columns.dates[document] ?? 0);
    };
    if (by === 'municipality') eachOwn(id, visit);
    else eachMember(index, name, visit);
    return { counts, latest };
  };
}

function namedBy({ namesToFind, index }: Corpus, by: ListBy): Named[] {
  if (by !== 'year') return namesToFind().names.flatMap(({ thing }) => (thing.kind === by ? [thing] : []));
  return [...facetValues(index, 'year')].map((year) => ({
    id: year,
    name: { sv: year, en: year },
    note: '',
    facet: facet('year', year),
  }));
}

/** How rows are ordered; `first` is what stands first in a column that falls. */
export interface ListOrder {
  column: ListColumn;
  falling: boolean;
  /** In whose names and by whose alphabet. */
  language: 'sv' | 'en';
}

export const ALPHABETS = {
  sv: new Intl.Collator('sv', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Rows by a column; equal ones by quotes, then by name. Those without a date or a note stand last by it, whichever way. */
function comparing({ column, falling, language }: ListOrder): (a: ListRow, b: ListRow) => number {
  const alphabet = ALPHABETS[language];
  const byName = (a: ListRow, b: ListRow) => alphabet.compare(a.name[language], b.name[language]);
  const sign = falling ? -1 : 1;
  if (column === 'name') return (a, b) => sign * byName(a, b);
  const bySize = (a: ListRow, b: ListRow) =>
    b.quotes - a.quotes || b.initiatives - a.initiatives || b.register - a.register || byName(a, b);
  if (column === 'note')
    return (a, b) =>
      Number(a.note === '') - Number(b.note === '') ||
      sign * alphabet.compare(a.note, b.note) ||
      bySize(a, b);
  if (column === 'latest')
    return (a, b) =>
      Number(a.latest === null) - Number(b.latest === null) ||
      sign * (dateNumber(a.latest ?? '') - dateNumber(b.latest ?? '')) ||
      bySize(a, b);
  return (a, b) => sign * (a[column] - b[column]) || bySize(a, b);
}

/**
 * Everyone or everything of a kind with what there is of each, of a municipality its own, a page of them. All municipalities and themes are there;
 * of people and vendors those that have a record.
 */
export function libraryList(corpus: Corpus, by: ListBy, order: ListOrder, from: number): LibraryList {
  const { index } = corpus;
  const tallyOf = tallier(index, columnsOfCorpus(corpus));
  const rows = namedBy(corpus, by).flatMap((named): ListRow[] => {
    const { id, name, note } = named;
    const { counts, latest } = tallyOf(named, by);
    const isEmpty = counts.quotes + counts.initiatives + counts.register === 0;
    if (isEmpty && by !== 'municipality' && by !== 'theme') return [];
    return [{ id, name, note, ...counts, latest: dateOf(latest) }];
  });
  rows.sort(comparing(order));
  return { total: rows.length, from, rows: rows.slice(from, from + ROWS_ON_PAGE) };
}
