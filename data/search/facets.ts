import { bytesOf, eachPosting } from './posting-lists.ts';
import type { SearchIndex } from './search-index.ts';
import { numberOf, prefixRange, textAt } from './text-list.ts';

/**
 * What a record is of. `kind` is whether it is a quote or an initiative, and of which kind the latter is. `lead` is its first theme; `home` the municipality or vendor its speaker worked for; `year` and
 * `date` when its article was published, as far as that is known; `origin` where the article is from; `bears` a quote
 * that an initiative rests on.
 */
export type FacetKind =
  | 'kind'
  | 'place'
  | 'about'
  | 'theme'
  | 'lead'
  | 'vendor'
  | 'home'
  | 'person'
  | 'year'
  | 'date'
  | 'origin'
  | 'bears';

/** A facet as the index names it. */
export const facet = (kind: FacetKind, value: string): string => `${kind}:${value}`;

/** Calls back with every document that has the facet and was not removed. */
export function eachMember(index: SearchIndex, name: string, visit: (document: number) => void): void {
  index.segments.forEach(({ facets, members }, segment) => {
    const list = numberOf(facets, name);
    if (list === undefined) return;
    const base = index.bases[segment] ?? 0;
    eachPosting(members, list, (document) => {
      if (!index.removed?.[base + document]) visit(base + document);
    });
  });
}

/** How many records have the facet. */
export function countMembers(index: SearchIndex, name: string): number {
  let count = 0;
  eachMember(index, name, () => {
    count += 1;
  });
  return count;
}

/** The values of a kind of facet that any record has, each once. */
export function facetValues(index: SearchIndex, kind: FacetKind): Set<string> {
  const found = new Set<string>();
  for (const { facets, members } of index.segments) {
    const [from, to] = prefixRange(facets, `${kind}:`);
    for (let list = from; list < to; list++) {
      if (bytesOf(members, list) > 0) found.add(textAt(facets, list).slice(kind.length + 1));
    }
  }
  return found;
}
