import type { Language } from '../../data/locales/language.ts';
import type { LibraryFilter, Names } from '../../data/model/library.ts';
import { EmptyPlace } from './EmptyPlace.tsx';
import { NothingLeft } from './NothingLeft.tsx';

interface NothingFoundProps {
  filter: LibraryFilter;
  names: Names;
  language: Language;
  /** The address of the same view with another filter. */
  href: (filter: LibraryFilter) => string;
}

/** Why there is no record: there is none of the municipality, or none within all limits. */
export function NothingFound({ filter, names, language, href }: NothingFoundProps) {
  const { municipality } = filter;
  const place = names.municipality?.sv;
  if (place !== undefined && municipality && Object.keys(filter).length === 1)
    return <EmptyPlace code={municipality} name={place} />;
  return <NothingLeft filter={filter} names={names} language={language} href={href} />;
}
