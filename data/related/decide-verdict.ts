import type { Site } from '../model/gazetteer.ts';
import type { Related } from '../model/hit.ts';
import type { Settings } from '../model/settings.ts';
import type { PageVerdict } from '../model/verdict.ts';

/** A site as settings name it. */
export const siteKey = (site: Site): string => `${site.kind}:${site.id}`;

/** Whether anybody who works for the site is heard among its own records; else they are about it, by others. */
const isHeard = (own: Related['hits']) => own.some(({ evidence }) => evidence.voice === true);

/** What the launcher counts: the site's own records, else those that name it, else those on its subject. */
export function launcherCount({ hits }: Related): Pick<PageVerdict, 'count' | 'relation'> {
  const own = hits.filter((hit) => hit.by[0] === 'own');
  if (own.length > 0) return { count: own.length, relation: isHeard(own) ? 'from' : 'about' };
  const named = hits.filter((hit) => hit.by[0] === 'named').length;
  if (named > 0) return { count: named, relation: 'naming' };
  return { count: hits.length, relation: 'subject' };
}

/**
 * What a page gets to show: the sidebar by itself only when it has something on the page's subject, the user
 * wants that and has not closed it in this tab; the launcher when there is anything at all; else nothing.
 */
export function decideVerdict(related: Related, settings: Settings, closed: boolean): PageVerdict {
  const { count, relation } = launcherCount(related);
  const { site } = related;
  const silent = !site || count === 0 || settings.opening === 'off' || settings.muted.includes(siteKey(site));
  const open = related.opens && settings.opening === 'auto' && !closed;
  return { show: silent ? 'none' : open ? 'open' : 'launcher', count, relation, siteName: site?.name ?? '' };
}
