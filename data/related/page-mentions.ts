import type { MentionFinder, NameMention } from '../gazetteer/mentions/find-mentions.ts';
import type { NameEvidence } from '../gazetteer/mentions/name-evidence.ts';
import type { Site } from '../model/gazetteer.ts';
import type { StoredRecord } from '../model/records.ts';
import { facet } from '../search/facets.ts';
import { type FieldCounts, fieldWorth, type PageStretch } from './page-words.ts';
import { MENTIONED } from './weights.ts';

/** A municipality or a vendor that a page names, other than the site's own. */
export interface Mentioned {
  kind: 'municipality' | 'vendor';
  id: string;
  /** As the gazetteer spells what the page names first: the place, the vendor or its product. */
  called: string;
}

/** The facet of the records that hold it. */
export const facetOf = ({ kind, id }: Mentioned): string =>
  facet(kind === 'municipality' ? 'place' : 'vendor', id);

const OF_MUNICIPALITY: ReadonlySet<NameEvidence> = new Set(['kommun-follows', 'genitive', 'apposition']);

const holds = ({ record }: StoredRecord, { kind, id }: Mentioned) =>
  (kind === 'municipality' ? record.places : record.vendors).includes(id);

/** Of the mentioned, those whose record this is, as far as they count: a record that holds ten is not about each. */
export function mentionedIn(stored: StoredRecord, mentioned: readonly Mentioned[]): string[] {
  const held = mentioned.filter((each) => holds(stored, each));
  return held.slice(0, MENTIONED.perRecord).map(({ called }) => called);
}

interface Found {
  each: Mentioned;
  counts: FieldCounts;
  mentions: NameMention[];
}

/** A place named once in the body, and not as a municipality, may be where an office lies or a train stops. */
function isSpokenOf({ each, counts, mentions }: Found): boolean {
  const isInBodyOnce = mentions.length === 1 && counts.body === 1;
  const isMunicipal = mentions.some(({ evidence }) => OF_MUNICIPALITY.has(evidence));
  return each.kind === 'vendor' || isMunicipal || !isInBodyOnce;
}

/**
 * The municipalities and vendors that a page speaks of, the most spoken of first, without the site itself. A list of
 * many, all named alike, speaks of none: those that do not fit in are left out together with their equals.
 */
export function mentionedOnPage(
  find: MentionFinder,
  stretches: readonly PageStretch[],
  damping: number,
  site: Site | null,
): Mentioned[] {
  const found = new Map<string, Found>();
  for (const mention of find(stretches, site)) {
    const { kind, id, called, stretch } = mention;
    const field = stretches[stretch]?.field;
    if (!field || (kind === site?.kind && id === site.id)) continue;
    const entry = found.get(`${kind} ${id}`) ?? { each: { kind, id, called }, counts: {}, mentions: [] };
    entry.mentions.push(mention);
    entry.counts[field] = (entry.counts[field] ?? 0) + 1;
    found.set(`${kind} ${id}`, entry);
  }
  const ranked = [...found.values()]
    .filter(isSpokenOf)
    .map(({ each, counts }) => ({ each, worth: fieldWorth(counts, damping) }))
    .sort((a, b) => b.worth - a.worth);
  const leftOut = ranked[MENTIONED.most]?.worth ?? 0;
  return ranked.filter(({ worth }) => worth > leftOut).map(({ each }) => each);
}
