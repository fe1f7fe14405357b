import { stem } from '../language/stem.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** The index's terms by their stem, so that a page's words find them in any inflection. */
export type StemTerms = ReadonlyMap<string, readonly number[]>;

/** Groups the terms of an index by stem; done once per index. */
export function termsByStem(index: SearchIndex): StemTerms {
  const byStem = new Map<string, number[]>();
  index.terms.forEach((term, number) => {
    const key = stem(term);
    const list = byStem.get(key);
    if (list) list.push(number);
    else byStem.set(key, [number]);
  });
  return byStem;
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
