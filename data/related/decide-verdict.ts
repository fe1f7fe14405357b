import type { Site } from '../model/gazetteer.ts';
import type { Related } from '../model/hit.ts';
import { isMuted, openingKind, type Settings } from '../model/settings.ts';
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

function showOf(related: Related, settings: Settings, { closed, today }: Moment): PageVerdict['show'] {
  const { site, hits } = related;
  if (!site || hits.length === 0 || isMuted(settings, siteKey(site), today)) return 'none';
  const opening = settings.opening[openingKind(site.kind)];
  if (opening === 'off') return 'none';
  return related.opens && opening === 'auto' && !closed ? 'open' : 'launcher';
}

/** What counts besides the settings: whether the user closed the sidebar in this tab, and the day (YYYY-MM-DD). */
interface Moment {
  closed: boolean;
  today: string;
}

/**
 * What a page gets to show: the sidebar by itself only when it has something on the page's subject, the user
 * wants that and has not closed it in this tab; the launcher when there is anything at all; else nothing.
 */
export function decideVerdict(related: Related, settings: Settings, moment: Moment): PageVerdict {
  const { side, width, theme } = settings;
  return {
    show: showOf(related, settings, moment),
    ...launcherCount(related),
    siteName: related.site?.name ?? '',
    manner: { side, width, theme },
  };
}
