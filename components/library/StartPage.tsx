import { i18n } from '#i18n';
import {
  browseAddress,
  compareAddress,
  listAddress,
  mapAddress,
  timelineAddress,
} from '../collection/places.ts';
import { Notice } from '../Notice.tsx';
import { importAddress, ownAddress } from './addresses.ts';
import { LibraryPage } from './LibraryPage.tsx';

interface StartPageProps {
  searchAddress: string;
  /** The address asked for a view that there is not. */
  unknown: boolean;
}

/** What the library holds, with the ways to it. */
export function StartPage({ searchAddress, unknown }: StartPageProps) {
  const ways = [
    [searchAddress, i18n.t('library.search'), i18n.t('library.start.search')],
    [browseAddress(), i18n.t('collection.nav.browse'), i18n.t('collection.start.browse')],
    [listAddress('municipality'), i18n.t('collection.nav.lists'), i18n.t('collection.start.lists')],
    [compareAddress([], null), i18n.t('collection.nav.compare'), i18n.t('collection.start.compare')],
    [timelineAddress(), i18n.t('collection.nav.timeline'), i18n.t('collection.start.timeline')],
    [mapAddress(), i18n.t('collection.nav.map'), i18n.t('collection.start.map')],
    [ownAddress(), i18n.t('library.nav.own'), i18n.t('library.start.own')],
    [importAddress(), i18n.t('library.nav.import'), i18n.t('library.start.import')],
  ] as const;
  return (
    <LibraryPage view="start">
      <h1>{unknown ? i18n.t('library.unknown') : i18n.t('library.title')}</h1>
      {unknown && <Notice said={i18n.t('library.unknownNext')} />}
      <ul class="ways">
        {ways.map(([href, label, said]) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <p>{said}</p>
          </li>
        ))}
      </ul>
    </LibraryPage>
  );
}
