import { i18n } from '#i18n';
import type { PanelView } from '../data/model/hit.ts';
import { compareAddress, vendorAddress } from './collection/places.ts';

interface PanelWayProps {
  view: PanelView | null;
  /** The address of the library's page with the given query. */
  libraryAddress: (query: string) => string;
}

/** From whose page this is into the library: everything on a vendor, or a municipality beside others. */
export function PanelWay({ view, libraryAddress }: PanelWayProps) {
  const site = view?.site;
  if (!site || site.kind === 'body') return null;
  const isVendor = site.kind === 'vendor';
  const query = isVendor ? vendorAddress(site.id) : compareAddress([site.id], view.themes[0] ?? null);
  return (
    <a class="quiet way" href={libraryAddress(query)} target="_blank" rel="noopener">
      {isVendor
        ? i18n.t('collection.browse.toVendor', { name: site.name })
        : i18n.t('collection.browse.toCompare')}
      <span class="unseen">, {i18n.t('source.newTab')}</span>
    </a>
  );
}
