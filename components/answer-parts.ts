import type { SearchHit } from '../data/model/search.ts';
import { isOfRegister } from './origin.ts';

/** What answers, what is near what was asked, and what the register has. */
export type PartName = 'near' | 'further' | 'register';

/** The part of an answer that a record stands in. */
export function partOf({ shown, further }: SearchHit): PartName {
  if (isOfRegister(shown.article)) return 'register';
  return further ? 'further' : 'near';
}

/** An answer in its parts, in the order in which they are first met; those without records are left out. */
export function answerParts(hits: readonly SearchHit[]): { name: PartName; hits: SearchHit[] }[] {
  return [...new Set(hits.map(partOf))].map((name) => ({
    name,
    hits: hits.filter((hit) => partOf(hit) === name),
  }));
}
