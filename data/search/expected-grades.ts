import { tellingStems } from '../language/telling-stems.ts';
import type { Token } from '../language/tokens.ts';
import { LEAD_STEP } from '../model/relevance.ts';
import type { RelevanceModel } from './relevance-model.ts';

/** So many letters of a stem are compared: hemtjänst and hemtjänstplanering begin alike. */
export const BEGINNING = 5;

/** A word of a page or a query. */
export interface SaidWord {
  stem: string;
  /** What it is worth where it stands; any unit. */
  worth: number;
}

/** How welcome a record is expected to be. */
export interface ExpectedGrade<W extends SaidWord> {
  /** About as people grade: 2 for the best, 1 for what one would read too, 0 for the rest. */
  grade: number;
  /** The words that speak for it with what each adds, as they come. */
  words: { word: W; adds: number }[];
}

const STEP = LEAD_STEP / 100;

/** How a stem is told from others; e-tjänst and it-säkerhet by what comes behind the hyphen too. */
const beginningOf = (stem: string): string => stem.slice(0, stem.indexOf('-') + 1 + BEGINNING);

/**
 * What words are worth together by how they begin: the root of their sum, so that what is said often does not drown the
 * rest; and under each the one that is worth most.
 */
export function sumByBeginning<W extends SaidWord>(
  words: Iterable<W>,
): Map<string, { worth: number; word: W }> {
  const sums = new Map<string, { worth: number; word: W }>();
  for (const word of words) {
    const beginning = beginningOf(word.stem);
    const entry = sums.get(beginning);
    const leads = entry && entry.word.worth >= word.worth ? entry.word : word;
    sums.set(beginning, { worth: (entry?.worth ?? 0) + word.worth, word: leads });
  }
  for (const entry of sums.values()) entry.worth = Math.sqrt(entry.worth);
  return sums;
}

/** What judgments taught of some words. */
export interface Expected<W extends SaidWord> {
  grades: Map<string, ExpectedGrade<W>>;
  /** How sure it is that they are on a matter that anybody spoke of: about 1 where it is, 0 where not. */
  matter: number;
}

/**
 * How welcome records are expected to be beside a page or under a query of these words: a linear model whose weights were
 * learned by ridge regression (Hoerl & Kennard 1970) from what people judged; see `learn-relevance.ts`. Words are weighed by
 * their rarity and taken together as a vector of length 1, so that a grade means the same for few words and for many.
 * @param leastLength in units of `worth` times rarity: words that are worth less together tell as much less
 */
export function expectedGrades<W extends SaidWord>(
  { records, of, rarest, matter: any }: RelevanceModel,
  words: Iterable<W>,
  leastLength = 0,
): Expected<W> {
  const sums = [...sumByBeginning(words)].map(([beginning, { worth, word }]) => {
    const entry = of(beginning);
    return { word, entry, value: worth * (entry?.rarity ?? rarest) };
  });
  const length = Math.max(leastLength, Math.hypot(...sums.map(({ value }) => value))) || 1;
  const grades = new Map<string, ExpectedGrade<W>>();
  let matter = any;
  for (const { word, entry, value } of sums) {
    if (!entry) continue;
    const { leads } = entry;
    matter += entry.matter * (value / length);
    for (let at = 0; at < leads.length; at += 2) {
      const record = records[leads[at] ?? -1];
      if (record === undefined) continue;
      const adds = (leads[at + 1] ?? 0) * STEP * (value / length);
      const expected = grades.get(record) ?? { grade: 0, words: [] };
      expected.grade += adds;
      expected.words.push({ word, adds });
      grades.set(record, expected);
    }
  }
  return { grades, matter };
}

/** Whether words that begin like one of a query stood in anything that was judged. */
export const isBegun = ({ of }: RelevanceModel, word: Token): boolean =>
  tellingStems(word).some((stem) => of(beginningOf(stem)) !== undefined);

/** A query's words as a page's are: each asked for once. */
export const askedWords = (words: readonly Token[]): SaidWord[] =>
  words.flatMap((word) => tellingStems(word).map((stem) => ({ stem, worth: 1 })));
