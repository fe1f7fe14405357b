import { FILTER_NAMES } from '../../components/collection/places.ts';
import type { LibraryFilter, LibraryPage } from '../../data/model/library.ts';

const NAMED = ['county', 'municipality', 'person', 'vendor', 'theme'] as const;

/** What a filter names and nobody is, as "name=value": known only once it was looked up. */
export const unknownNames = (filter: LibraryFilter, { names }: Pick<LibraryPage, 'names'>): string[] =>
  NAMED.flatMap((key) => {
    const value = filter[key];
    return value === undefined || names[key] ? [] : [`${FILTER_NAMES[key]}=${value}`];
  });

/** A filter without what it names and nobody is. */
export const knownFilter = (filter: LibraryFilter, { names }: Pick<LibraryPage, 'names'>): LibraryFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([key]) => !NAMED.some((named) => named === key) || names[key]),
  ) as LibraryFilter;
