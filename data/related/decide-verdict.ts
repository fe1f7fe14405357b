import type { Site } from '../model/gazetteer.ts';
import type { HitRef, Reason, Related } from '../model/hit.ts';
import { openingKind, type Settings, silenceOn } from '../model/settings.ts';
import type { PageVerdict } from '../model/verdict.ts';

/** A site as settings name it. */
export const siteKey = (site: Site): string => `${site.kind}:${site.id}`;

/** Whether anybody who works for the site is heard among its own records; else they are about it, by others. */
const isHeard = (own: Related['hits']) => own.some(({ evidence }) => evidence.voice === true);

/** How many initiatives some hits tell of: rows of the register on one are one. */
const countInitiatives = (rows: readonly HitRef[]) =>
  new Set(rows.map(({ id, register }) => register?.group ?? id)).size;

/**
 * What launcher and toolbar count, as the panel's first group does: what interviews tell of the site, else the register's
 * initiatives that are its own, else records that name it, else all on its subject. Where anything is on the page's
 * subject, only what is counts. One kind is counted, never two together: the words say which. A row on a municipality's
 * county is counted nowhere by itself.
 */
export function launcherCount({ hits: all, site }: Related): Pick<PageVerdict, 'count' | 'relation'> {
  const onSubject = all.filter((hit) => hit.onSubject);
  const hits = onSubject.length > 0 ? onSubject : all;
  const [told, rows] = [hits.filter(({ register }) => !register), hits.filter(({ register }) => register)];
  const by = (some: Related['hits'], reason: Reason) => some.filter((hit) => hit.by[0] === reason);
  const own = by(told, 'own');
  if (own.length > 0) return { count: own.length, relation: isHeard(own) ? 'from' : 'about' };
  const ownRows = countInitiatives(by(rows, 'own'));
  if (ownRows > 0) return { count: ownRows, relation: 'register' };
  const named = by(told, 'named').length;
  if (named > 0) return { count: named, relation: 'naming' };
  const namingRows = site?.kind === 'vendor' ? countInitiatives(by(rows, 'named')) : 0;
  if (namingRows > 0) return { count: namingRows, relation: 'register' };
  return { count: hits.length, relation: 'subject' };
}

function showOf(related: Related, settings: Settings, { closed, today }: Moment): PageVerdict['show'] {
  const { site, hits } = related;
  if (!site || hits.length === 0 || silenceOn(settings, siteKey(site), today)) return 'none';
  const opening = settings.sites[siteKey(site)]?.opening ?? settings.opening[openingKind(site.kind)];
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
