import { kindWordsOf } from '../../gazetteer/category-kinds.ts';
import { fold } from '../../language/fold.ts';
import { eachPosting, WEIGHT_UNIT } from '../../search/posting-lists.ts';
import type { SearchIndex, Segment } from '../../search/search-index.ts';
import { numberOf, prefixRange } from '../../search/text-list.ts';

/**
 * So much must the words of a kind weigh in a record, by the weights of `record-fields.ts`: they are in its name, or said
 * twice, or said once under a theme whose label has them. A search word alone, or a theme alone, is too little.
 */
const LEAST = 1.1 * WEIGHT_UNIT;

/** The numbers of a segment's terms that tell a category's products, each once. */
function termsOf({ terms }: Segment, category: string): Set<number> {
  const found = new Set<number>();
  for (const { word, begins } of kindWordsOf(category)) {
    const folded = fold(word);
    const one = numberOf(terms, folded);
    const [from, to] = begins ? prefixRange(terms, folded) : one === undefined ? [0, 0] : [one, one + 1];
    for (let term = from; term < to; term++) found.add(term);
  }
  return found;
}

/** Documents that are truly about the kind of product that vendors of a category sell: their own words say so. */
export function ofKind({ segments, bases, size, removed }: SearchIndex, category: string): number[] {
  const weights = new Uint32Array(size);
  segments.forEach((segment, at) => {
    const base = bases[at] ?? 0;
    for (const term of termsOf(segment, category)) {
      eachPosting(segment.postings, term, (local, subject) => {
        weights[base + local] = (weights[base + local] ?? 0) + subject;
      });
    }
  });
  const found: number[] = [];
  weights.forEach((weight, document) => {
    if (weight >= LEAST && !removed?.[document]) found.push(document);
  });
  return found;
}
