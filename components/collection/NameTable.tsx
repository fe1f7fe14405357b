import { i18n } from '#i18n';
import { monthYear } from '../../data/locales/age.ts';
import type { Language } from '../../data/locales/language.ts';
import type { LibraryFilter, ListBy, ListColumn, ListRow } from '../../data/model/library.ts';
import { categoryWords } from '../category-words.ts';
import { totalOf } from './counts-words.ts';
import { browseAddress, type ListPlace, listAddress, municipalityAddress, vendorAddress } from './places.ts';
import { SortHead } from './SortHead.tsx';
import { Wide } from './Wide.tsx';

const COLUMNS = {
  name: 'collection.list.name',
  quotes: 'collection.list.quotes',
  initiatives: 'collection.list.initiatives',
  register: 'collection.list.register',
  latest: 'collection.list.latest',
} as const satisfies Record<Exclude<ListColumn, 'note'>, string>;

const NOTES = {
  municipality: 'collection.list.county',
  person: 'collection.list.role',
  vendor: 'collection.list.category',
} as const;

const NUMBERS = ['quotes', 'initiatives', 'register'] as const;

export const LISTS = {
  municipality: 'collection.list.municipality',
  person: 'collection.list.person',
  vendor: 'collection.list.vendor',
  theme: 'collection.list.theme',
  year: 'collection.list.year',
} as const satisfies Record<ListBy, string>;

const labelOf = (by: ListBy, column: ListColumn): string =>
  i18n.t(column === 'note' ? (by === 'theme' || by === 'year' ? COLUMNS.name : NOTES[by]) : COLUMNS[column]);

/** The records that lie under a row, as many as it counts: of a vendor its own view. */
function addressOf(by: ListBy, row: ListRow): string {
  const { id } = row;
  if (by === 'vendor') return vendorAddress(id);
  if (by === 'municipality') return municipalityAddress({ municipality: id }, totalOf(row));
  const filter: LibraryFilter = by === 'year' ? { since: id, until: id } : { [by]: id };
  return browseAddress(filter);
}

interface HeadProps {
  place: ListPlace;
  column: ListColumn;
  /** How the address of the list in another order is made. */
  href: NameTableProps['href'];
}

/** A column's head: it sorts by it, and turns the order where it is sorted by already. */
function Head({ place, column, href }: HeadProps) {
  const isSorted = place.column === column;
  const falling = isSorted ? !place.falling : column !== 'name' && column !== 'note';
  const sort = isSorted ? (place.falling ? 'descending' : 'ascending') : undefined;
  return <SortHead label={labelOf(place.by, column)} sort={sort} href={href({ column, falling })} />;
}

const noteOf = (by: ListBy, note: string): string => (by === 'vendor' ? (categoryWords(note) ?? note) : note);

export interface NameTableProps {
  rows: readonly ListRow[];
  place: ListPlace;
  language: Language;
  href: (sorted: Pick<ListPlace, 'column' | 'falling'>) => string;
}

/** Municipalities, people … and what there is of each; every column sorts. */
export function NameTable({ rows, place, language, href }: NameTableProps) {
  const { by, column } = place;
  const hasNote = by !== 'theme' && by !== 'year';
  return (
    <Wide label={i18n.t(LISTS[by])}>
      <table class="names-table">
        <caption class="unseen">
          {i18n.t('collection.list.caption', {
            what: i18n.t(LISTS[by]),
            column: labelOf(by, column).toLocaleLowerCase(language),
          })}
        </caption>
        <thead>
          <tr>
            <Head place={place} column="name" href={href} />
            {hasNote && <Head place={place} column="note" href={href} />}
            {NUMBERS.map((each) => (
              <Head key={each} place={place} column={each} href={href} />
            ))}
            <Head place={place} column="latest" href={href} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={addressOf(by, row)}>{row.name[language]}</a>
              </th>
              {hasNote && <td lang={by === 'vendor' ? undefined : 'sv'}>{noteOf(by, row.note)}</td>}
              {NUMBERS.map((each) => (
                <td key={each} class="figure" data-label={labelOf(by, each)}>
                  {row[each] === 0 ? i18n.t('collection.list.none') : row[each]}
                </td>
              ))}
              <td data-label={labelOf(by, 'latest')}>
                {monthYear(row.latest, language) || i18n.t('collection.list.none')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** The address of a list in the order of a column. */
export const sortedList =
  (by: ListBy): NameTableProps['href'] =>
  (sorted) =>
    listAddress(by, sorted);
