import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** `tuned` may be looked at when search is mended; of `blind` only sums are ever looked at. */
export const PARTS = ['tuned', 'blind'] as const;
export type Part = (typeof PARTS)[number];

const JudgedQuery = v.object({
  query: v.string(),
  /** What it tries: a prefix, a typo, a place; `nothing` is what no record answers. */
  kind: v.string(),
  relevant: v.record(v.string(), v.picklist([1, 2])),
});
export type JudgedQuery = v.InferOutput<typeof JudgedQuery>;

const FILES: Readonly<Record<Part, readonly string[]>> = {
  tuned: ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9', '-10', '-11', '-12', '-13', '-14', '-15'].map(
    (number) => `queries-tuned${number}.json`,
  ),
  blind: ['queries-blind.json'],
};

/** The judged queries of each list of a part. */
export const queryLists = (part: Part): JudgedQuery[][] =>
  FILES[part].map((name) => {
    const file = new URL(`sets/${name}`, import.meta.url);
    return v.parse(v.array(JudgedQuery), JSON.parse(readFileSync(file, 'utf8')));
  });

/** The judged queries of a part, in the order of their lists. */
export const judgedQueries = (part: Part): JudgedQuery[] => queryLists(part).flat();

/** Of these nothing is meant to be found. */
export const NOTHING = 'nothing';

/** Nobody interviewed said anything of these, and rows of the register answer. */
export const OF_REGISTER = 'register';
