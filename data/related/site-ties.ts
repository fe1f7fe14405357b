import { peerTie } from '../gazetteer/peers.ts';
import type { Recogniser } from '../gazetteer/recognise-site.ts';
import { fold } from '../language/fold.ts';
import type { Site } from '../model/gazetteer.ts';
import { type Evidence, PeerTie } from '../model/hit.ts';
import type { Article, StoredRecord } from '../model/records.ts';

/** How a record belongs to a site. */
export interface SiteTie {
  by: 'own' | 'named';
  /** The place, vendor or product that ties them. */
  name: string;
}

function municipalityTie(stored: StoredRecord, article: Article, site: Site): SiteTie | null {
  if (!stored.record.places.includes(site.id)) return null;
  return { by: article.about.includes(site.id) ? 'own' : 'named', name: site.name };
}

/** Whether it is a quote, and its speaker worked for the site. */
export function worksFor(stored: StoredRecord, site: Site): boolean {
  if (stored.type !== 'quote') return false;
  const employer = stored.record.speaker?.employer;
  if (!employer) return false;
  return 'vendor' in employer
    ? site.kind === 'vendor' && employer.vendor === site.id
    : site.kind === 'municipality' && employer.municipality === site.id;
}

/** Whether a record's own words have a name, in whatever case and form. */
export function saysName(stored: StoredRecord, name: string): boolean {
  const texts =
    stored.type === 'quote'
      ? [stored.record.text, stored.record.question ?? '']
      : [stored.record.name.sv, stored.record.summary.sv, ...stored.record.products];
  const asked = fold(name);
  return texts.some((text) => fold(text).includes(asked));
}

/**
 * How a record belongs to the site: `own` where the interview is about this municipality or the speaker works
 * for this vendor, `named` where the record names the site and the interview was elsewhere; else null.
 */
export function siteTie(stored: StoredRecord, article: Article, site: Site): SiteTie | null {
  if (site.kind === 'municipality') return municipalityTie(stored, article, site);
  if (site.kind !== 'vendor') return null;
  if (worksFor(stored, site)) return { by: 'own', name: site.name };
  return stored.record.vendors.includes(site.id) ? { by: 'named', name: site.name } : null;
}

/** How near the municipality a record speaks for is to the site's, nearest of its article's places; else undefined. */
export function peerOf(
  article: Article,
  stored: StoredRecord,
  site: Site,
  gazetteer: Recogniser,
  together: ReadonlySet<string>,
): Evidence['peer'] {
  const here = gazetteer.municipality(site.id);
  if (site.kind !== 'municipality' || !here) return undefined;
  const ties = stored.record.places
    .filter((code) => article.about.includes(code) && code !== site.id)
    .flatMap((code): NonNullable<Evidence['peer']>[] => {
      const there = gazetteer.municipality(code);
      const tie: PeerTie | null | undefined =
        there && (together.has(`${here.code} ${code}`) ? 'cooperates' : peerTie(here, there));
      return there && tie ? [{ tie, municipality: there.name }] : [];
    });
  return ties.sort((a, b) => PeerTie.options.indexOf(a.tie) - PeerTie.options.indexOf(b.tie))[0];
}
