import type { SearchIndex, TermRef } from '../search/search-index.ts';
import { termsOfStem } from '../search/stem-range.ts';

/** The index's terms by their stem, so that a page's words find them in any inflection. */
export interface StemTerms {
  of: (stem: string) => readonly TermRef[];
  has: (stem: string) => boolean;
}

const MOST_KEPT = 50_000;
const kept = new WeakMap<SearchIndex, Map<string, readonly TermRef[]>>();

/** Looks terms up by stem, and keeps what was found: pages of one site say the same words again and again. */
export function termsByStem(index: SearchIndex): StemTerms {
  const known = kept.get(index) ?? new Map<string, readonly TermRef[]>();
  kept.set(index, known);
  const of = (stem: string) => {
    const before = known.get(stem);
    if (before) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const found = termsOfStem(index, stem);
    known.set(stem, found);
    return found;
  };
  return { of, has: (stem) => of(stem).length > 0 };
}

const SHORTEST_WHOLE = 9;
const SHORTEST_HEAD = 6;
const SHORTEST_TAIL = 5;

/** Stems of the index that a page's compound begins or ends with: nattillsyn → tillsyn; longest first. */
export function partsKnown(stems: StemTerms, compound: string): string[] {
  if (compound.length < SHORTEST_WHOLE) return [];
  const found: string[] = [];
  for (let length = compound.length - 1; length >= SHORTEST_TAIL; length--) {
    const tail = compound.slice(-length);
    if (stems.has(tail)) {
      found.push(tail);
      break;
    }
  }
  for (let length = compound.length - 1; length >= SHORTEST_HEAD; length--) {
    const head = compound.slice(0, length);
    if (stems.has(head)) {
      found.push(head);
      break;
    }
  }
  return found;
}
