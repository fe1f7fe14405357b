import { i18n } from '#i18n';
import { Notice } from '../Notice.tsx';
import { LibraryPage } from './LibraryPage.tsx';
import { WAY_NAMES, WAYS } from './ways.ts';

interface StartPageProps {
  searchAddress: string;
  /** The address asked for a view that there is not. */
  unknown: boolean;
}

function Way({ href, label, said }: { href: string; label: string; said: string }) {
  return (
    <li>
      <a href={href}>{label}</a>
      <p>{said}</p>
    </li>
  );
}

/** What the library holds, with the ways to it. */
export function StartPage({ searchAddress, unknown }: StartPageProps) {
  return (
    <LibraryPage view="start">
      <h1>{unknown ? i18n.t('library.unknown') : i18n.t('library.title')}</h1>
      {unknown && <Notice said={i18n.t('library.unknownNext')} />}
      <ul class="ways">
        <Way href={searchAddress} label={i18n.t('library.search')} said={i18n.t('library.start.search')} />
        {WAY_NAMES.map((name) => {
          const { href, label, said } = WAYS[name];
          return <Way key={name} href={href} label={i18n.t(label)} said={i18n.t(said)} />;
        })}
      </ul>
    </LibraryPage>
  );
}
