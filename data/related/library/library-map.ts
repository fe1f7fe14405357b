import type { CoveredBy, LibraryFilter, LibraryMap, MapColumn, MapPlace } from '../../model/library.ts';
import type { Corpus } from '../prepare.ts';
import { namesIn } from './browse.ts';
import { dateNumber } from './columns.ts';
import { coverage } from './coverage.ts';
import { facetsOf } from './facet-counts.ts';
import { ALPHABETS } from './name-list.ts';
import { select } from './select.ts';

/** How the municipalities of the map are ordered; `falling` is what stands first where there is most. */
export interface MapOrder {
  column: MapColumn;
  falling: boolean;
  language: 'sv' | 'en';
}

/** What the map can be narrowed to. */
const OFFERED = ['county', 'theme', 'kind', 'year'] as const;

const WORTH: Record<CoveredBy, number> = { interview: 3, own: 2, register: 1, peers: 0 };

/** Municipalities by a column; equal ones by what they are covered by, then by name. Those without a date stand last by it. */
function comparing({ column, falling, language }: MapOrder): (a: MapPlace, b: MapPlace) => number {
  const alphabet = ALPHABETS[language];
  const sign = falling ? -1 : 1;
  const byName = (a: MapPlace, b: MapPlace) => alphabet.compare(a.name, b.name);
  const byWorth = (a: MapPlace, b: MapPlace) => WORTH[a.by] - WORTH[b.by];
  const bySize = (a: MapPlace, b: MapPlace) =>
    b.interviews - a.interviews || b.own - a.own || b.rows - a.rows || byName(a, b);
  if (column === 'name') return (a, b) => sign * byName(a, b);
  if (column === 'county') return (a, b) => sign * alphabet.compare(a.county, b.county) || byName(a, b);
  if (column === 'coverage') return (a, b) => sign * byWorth(a, b) || bySize(a, b);
  if (column === 'latest')
    return (a, b) =>
      Number(a.latest === null) - Number(b.latest === null) ||
      sign * (dateNumber(a.latest ?? '') - dateNumber(b.latest ?? '')) ||
      bySize(a, b);
  return (a, b) => sign * (a[column] - b[column]) || bySize(a, b);
}

/** Every municipality where it lies with what it is covered by, in an order, of the records that pass a filter. */
export function libraryMap(corpus: Corpus, filter: LibraryFilter, order: MapOrder): LibraryMap {
  const selection = select(corpus, filter);
  return {
    places: coverage(corpus, filter, selection).sort(comparing(order)),
    facets: facetsOf(corpus, selection, OFFERED),
    names: namesIn(corpus, filter),
    records: selection.total,
  };
}
