import type { Related } from '../model/hit.ts';
import { isHidden, type Settings } from '../model/settings.ts';
import { siteKey } from './decide-verdict.ts';

/** An answer without what the user has taken away from its site; it opens by itself only by what is left. */
export function withoutHidden(related: Related, settings: Pick<Settings, 'hidden'>): Related {
  const site = related.site && siteKey(related.site);
  const hits = related.hits.filter(({ id }) => !isHidden(settings, site, id));
  return { ...related, hits, opens: related.opens && hits.some(({ onSubject }) => onSubject) };
}
