import type { PackedRelevance, Relevance } from './relevance.ts';
import { letterOf } from './relevance-letters.ts';

/** How many letters two words have in common at their beginning. */
function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

function packedPairs(pairs: readonly number[]): string {
  let previous = -1;
  return pairs
    .map((number, at) => {
      if (at % 2 === 1) return letterOf(number);
      const between = number - previous - 1;
      previous = number;
      return letterOf(between);
    })
    .join('');
}

/**
 * Packs what was learned for the package, where numbers would weigh more: beginnings are front-coded (Witten, Moffat & Bell,
 * Managing Gigabytes, 4.1), and small numbers are letters.
 */
export const packRelevance = ({
  records,
  judged,
  beginnings,
  counts,
  leads,
  matter,
}: Relevance): PackedRelevance => ({
  ...{ records: [...records], judged, counts: [...counts] },
  beginnings: beginnings
    .map((beginning, at) => {
      const shared = sharedLetters(beginning, beginnings[at - 1] ?? '');
      return String.fromCharCode(65 + shared) + beginning.slice(shared);
    })
    .join(''),
  leads: leads.map(packedPairs).join(' '),
  matter: { any: matter.any, adds: [...matter.adds] },
});
