import { i18n } from '#i18n';
import {
  browseAddress,
  compareAddress,
  listAddress,
  mapAddress,
  timelineAddress,
} from '../collection/places.ts';
import { importAddress, ownAddress, settingsAddress, startAddress } from './addresses.ts';

/** Where one can be in the library by its nav; elsewhere, as in an article, nothing is marked. */
export type NavPlace =
  | 'start'
  | 'browse'
  | 'lists'
  | 'compare'
  | 'timeline'
  | 'map'
  | 'own'
  | 'import'
  | 'settings';

const PLACES = [
  ['start', startAddress(), 'library.nav.start'],
  ['browse', browseAddress(), 'collection.nav.browse'],
  ['lists', listAddress('municipality'), 'collection.nav.lists'],
  ['compare', compareAddress([], null), 'collection.nav.compare'],
  ['timeline', timelineAddress(), 'collection.nav.timeline'],
  ['map', mapAddress(), 'collection.nav.map'],
  ['own', ownAddress(), 'library.nav.own'],
  ['import', importAddress(), 'library.nav.import'],
  ['settings', settingsAddress(), 'settings.title'],
] as const;

interface LibraryNavProps {
  current: NavPlace | null;
  /** The page that searches. */
  searchAddress: string;
}

/** The way between the library's views, and to the search. */
export function LibraryNav({ current, searchAddress }: LibraryNavProps) {
  return (
    <nav class="shelf" aria-label={i18n.t('library.nav.label')}>
      {PLACES.map(([place, href, label]) => (
        <a key={place} class="quiet" href={href} aria-current={place === current ? 'page' : undefined}>
          {i18n.t(label)}
        </a>
      ))}
      <a class="quiet" href={searchAddress}>
        {i18n.t('library.nav.search')}
      </a>
    </nav>
  );
}
