import { i18n } from '#i18n';
import type { NameEntry } from '../data/model/search.ts';
import { browseAddress, vendorAddress } from './collection/places.ts';

/** A municipality's county is told by the first two digits of its code (SCB). */
const COUNTY_DIGITS = 2;

interface NameWayProps {
  /** Someone or something on which there is no record. */
  name: NameEntry;
  /** The address of the library's page with the given query. */
  libraryAddress: (query: string) => string;
}

/** From a name without records to what is nearest: its county, or what is said on its kind of product. */
export function NameWay({ name, libraryAddress }: NameWayProps) {
  if (name.kind !== 'municipality' && name.kind !== 'vendor') return null;
  const isVendor = name.kind === 'vendor';
  const query = isVendor
    ? vendorAddress(name.id)
    : browseAddress({ county: name.id.slice(0, COUNTY_DIGITS) });
  return (
    <>
      {' '}
      <a class="quiet" href={libraryAddress(query)} target="_blank" rel="noopener">
        {isVendor ? i18n.t('search.sameKind') : i18n.t('search.sameCounty', { county: name.note })}
        <span class="unseen">, {i18n.t('source.newTab')}</span>
      </a>
    </>
  );
}
