import { i18n } from '#i18n';
import { monthYear } from '../../data/locales/age.ts';
import type { Language } from '../../data/locales/language.ts';
import type { MapColumn, MapPlace } from '../../data/model/library.ts';
import { CoverageSign } from './CoverageSign.tsx';
import { type MapAddress, mapAddress, municipalityAddress } from './places.ts';
import { SortHead } from './SortHead.tsx';
import { Wide } from './Wide.tsx';

const COLUMNS = {
  name: 'collection.filter.municipality',
  county: 'collection.list.county',
  coverage: 'collection.map.coverage',
  interviews: 'collection.map.interview',
  own: 'collection.map.own',
  rows: 'collection.map.register',
  latest: 'collection.list.latest',
} as const satisfies Record<MapColumn, string>;

/** Columns that fall from the most at the first click; the others rise. */
const FALLING: ReadonlySet<MapColumn> = new Set(['coverage', 'interviews', 'own', 'rows', 'latest']);

/** How many records a municipality has of its own. */
export const ownOf = ({ interviews, own, rows }: MapPlace): number => interviews + own + rows;

interface CoverageTableProps {
  rows: readonly MapPlace[];
  place: MapAddress;
  /** Whether the reader has taken in anything; else there is no column for it. */
  hasOwn: boolean;
  language: Language;
}

function Head({ column, place }: { column: MapColumn; place: MapAddress }) {
  const isSorted = place.column === column;
  const falling = isSorted ? !place.falling : FALLING.has(column);
  return (
    <SortHead
      label={i18n.t(COLUMNS[column])}
      sort={isSorted ? (place.falling ? 'descending' : 'ascending') : undefined}
      href={mapAddress({ ...place, column, falling, page: 1 })}
    />
  );
}

/**
 * The same as on the map: what each municipality is covered by, and how many records of its own it has. Within a county
 * there is no column for it.
 */
export function CoverageTable({ rows, place, hasOwn, language }: CoverageTableProps) {
  const none = i18n.t('collection.list.none');
  const { county, ...filter } = place.filter;
  const columns = (Object.keys(COLUMNS) as MapColumn[]).filter(
    (column) => (column !== 'own' || hasOwn) && (column !== 'county' || county === undefined),
  );
  const numbers = (['interviews', 'own', 'rows'] as const).filter((column) => columns.includes(column));
  return (
    <Wide label={i18n.t('collection.map.table')}>
      <table class="coverage-table">
        <caption class="unseen">
          {i18n.t('collection.list.caption', {
            what: i18n.t('collection.map.table'),
            column: i18n.t(COLUMNS[place.column]).toLocaleLowerCase(language),
          })}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} column={column} place={place} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} data-code={row.code}>
              <th scope="row">
                <a href={municipalityAddress({ ...filter, municipality: row.code }, ownOf(row))}>
                  {row.name}
                </a>
              </th>
              {county === undefined && <td lang="sv">{row.county}</td>}
              <td>
                <CoverageSign by={row.by} />
              </td>
              {numbers.map((column) => (
                <td key={column} class="figure" data-label={i18n.t(COLUMNS[column])}>
                  {row[column] === 0 ? none : row[column]}
                </td>
              ))}
              <td data-label={i18n.t(COLUMNS.latest)}>{monthYear(row.latest, language) || none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
