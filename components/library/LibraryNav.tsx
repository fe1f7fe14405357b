import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { startAddress } from './addresses.ts';
import { type NavPlace, WAY_NAMES, WAYS } from './ways.ts';

interface LibraryNavProps {
  current: NavPlace | null;
  /** The page that searches. */
  searchAddress: string;
}

/** The way between the library's views, and to the search; where there is little room, behind a button. */
export function LibraryNav({ current, searchAddress }: LibraryNavProps) {
  const marked = (place: NavPlace) => (place === current ? 'page' : undefined);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <nav class={isOpen ? 'shelf open' : 'shelf'} aria-label={i18n.t('library.nav.label')}>
      <button type="button" class="quiet fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {i18n.t('library.nav.menu')}
      </button>
      <a class="quiet" href={startAddress()} onClick={close} aria-current={marked('start')}>
        {i18n.t('library.nav.start')}
      </a>
      <a class="quiet" href={searchAddress} onClick={close}>
        {i18n.t('library.nav.search')}
      </a>
      {WAY_NAMES.map((place) => (
        <a key={place} class="quiet" href={WAYS[place].href} onClick={close} aria-current={marked(place)}>
          {i18n.t(WAYS[place].label)}
        </a>
      ))}
    </nav>
  );
}
