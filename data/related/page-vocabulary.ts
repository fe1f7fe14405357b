import { isCommonStem } from '../language/common-words.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isNumber } from '../language/tokens.ts';
import { type FieldCounts, fieldWorth, forms, type PageStretch } from './page-words.ts';
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

const SHORTEST = 3;

/** The page's telling words, by stem: no stop words, no everyday words, no lone numbers. */
export function pageVocabulary(stretches: readonly PageStretch[], damping: number): Map<string, PageWord> {
  const counted = new Map<string, { spelt: string; counts: FieldCounts }>();
  for (const stretch of stretches) {
    for (const token of stretch.tokens) {
      if (isStopWord(token.lower)) continue;
      for (const form of forms(token)) {
        if (form.length < SHORTEST || isStopWord(form) || isNumber(form)) continue;
        const key = stem(form);
        if (isCommonStem(key) || isStopWord(key)) continue;
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
