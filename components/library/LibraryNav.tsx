import { i18n } from '#i18n';
import { startAddress } from './addresses.ts';
import { type NavPlace, WAY_NAMES, WAYS } from './ways.ts';

interface LibraryNavProps {
  current: NavPlace | null;
  /** The page that searches. */
  searchAddress: string;
}

/** The way between the library's views, and to the search. */
export function LibraryNav({ current, searchAddress }: LibraryNavProps) {
  const marked = (place: NavPlace) => (place === current ? 'page' : undefined);
  return (
    <nav class="shelf" aria-label={i18n.t('library.nav.label')}>
      <a class="quiet" href={startAddress()} aria-current={marked('start')}>
        {i18n.t('library.nav.start')}
      </a>
      <a class="quiet" href={searchAddress}>
        {i18n.t('library.nav.search')}
      </a>
      {WAY_NAMES.map((place) => (
        <a key={place} class="quiet" href={WAYS[place].href} aria-current={marked(place)}>
          {i18n.t(WAYS[place].label)}
        </a>
      ))}
    </nav>
  );
}
