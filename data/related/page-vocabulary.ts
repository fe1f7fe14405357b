import { tellingStems } from '../language/telling-stems.ts';
import { type FieldCounts, fieldWorth, type PageStretch } from './page-words.ts';
import { spelling } from './spelling.ts';

/** A word of the page, in any inflection. */
export interface PageWord {
  stem: string;
  /** As the page spells it first. */
  spelt: string;
  /** What its mentions are worth, in units of FIELD_WEIGHT. */
  worth: number;
  inTitleOrHeading: boolean;
}

/** The page's telling words, by stem: no stop words, no everyday words, no lone numbers. */
export function pageVocabulary(stretches: readonly PageStretch[], damping: number): Map<string, PageWord> {
  const counted = new Map<string, { spelt: string; counts: FieldCounts }>();
  for (const stretch of stretches) {
    for (const token of stretch.tokens) {
      for (const key of tellingStems(token)) {
        const entry = counted.get(key) ?? {
          spelt: spelling(stretch.text, token.start, token.end),
          counts: {},
        };
        entry.counts[stretch.field] = (entry.counts[stretch.field] ?? 0) + 1;
        counted.set(key, entry);
      }
    }
  }
  return new Map(
    [...counted].map(([key, { spelt, counts }]) => [
      key,
      {
        stem: key,
        spelt,
        worth: fieldWorth(counts, damping),
        inTitleOrHeading: (counts.title ?? 0) + (counts.heading ?? 0) > 0,
      },
    ]),
  );
}
