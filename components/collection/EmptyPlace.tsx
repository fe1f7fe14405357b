import { i18n } from '#i18n';
import { importAddress } from '../library/addresses.ts';
import { Notice } from '../Notice.tsx';
import { browseAddress, mapAddress } from './places.ts';

/** Says that there is nothing from a municipality, nor on it, and where one could look instead. */
export function EmptyPlace({ code, name }: { code: string; name: string }) {
  const county = code.slice(0, 2);
  return (
    <Notice
      said={i18n.t('collection.browse.emptyPlace', { name })}
      next={i18n.t('collection.browse.emptyPlaceNext')}
    >
      <a class="quiet" href={browseAddress({ county })}>
        {i18n.t('collection.browse.wholeCounty')}
      </a>
      <a class="quiet" href={mapAddress({ filter: { county } })}>
        {i18n.t('collection.browse.countyMap')}
      </a>
      <a class="quiet" href={importAddress()}>
        {i18n.t('collection.browse.takeIn')}
      </a>
    </Notice>
  );
}
