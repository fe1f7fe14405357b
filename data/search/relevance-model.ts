import type { PackedRelevance } from '../model/relevance.ts';
import { numberOf } from '../model/relevance-letters.ts';

/** What judgments taught of words that begin alike. */
export interface JudgedBeginning {
  /** How telling such a word is. */
  rarity: number;
  /** To what it leads, as `Relevance.leads`. */
  leads: readonly number[];
  /** How much it speaks for any matter of ours. */
  matter: number;
}

/** What judgments taught, by how words begin. */
export interface RelevanceModel {
  records: readonly string[];
  /** What was learned of words that begin so; undefined where none of the judged had one. */
  of: (beginning: string) => JudgedBeginning | undefined;
  /** Whether any page is on a matter of ours, before a word of it is known. */
  matter: number;
  /** How telling a word is that none of the judged has. */
  rarest: number;
}

/** How telling a word is that stands in so many of the judged: the logarithm of one through their share. */
export const rarityOf = (count: number, judged: number): number => Math.log(judged / count);

const [A, Z] = [65, 90];

/** The beginnings with their places in the list, by what each has in common with the one before. */
function placesOf(packed: string): Map<string, number> {
  const places = new Map<string, number>();
  let beginning = '';
  for (let from = 0; from < packed.length; ) {
    let end = from + 1;
    for (let code = packed.charCodeAt(end); code < A || code > Z; code = packed.charCodeAt(++end));
    beginning = beginning.slice(0, packed.charCodeAt(from) - A) + packed.slice(from + 1, end);
    places.set(beginning, places.size);
    from = end;
  }
  return places;
}

function pairsOf(packed: string): number[] {
  let record = -1;
  return Array.from(packed, (_, at) => {
    if (at % 2 === 1) return numberOf(packed, at);
    record += numberOf(packed, at) + 1;
    return record;
  });
}

/** Lays out what `pack-relevance.ts` packed, for being asked. A page has some hundred words, so that each is unpacked by itself. */
export function relevanceModel({
  records,
  judged,
  beginnings,
  counts,
  leads,
  matter,
}: PackedRelevance): RelevanceModel {
  const places = placesOf(beginnings);
  const packed = leads.split(' ');
  return {
    records,
    of: (beginning) => {
      const place = places.get(beginning);
      if (place === undefined) return undefined;
      return {
        rarity: rarityOf(counts[place] ?? 1, judged),
        leads: pairsOf(packed[place] ?? ''),
        matter: (matter.adds[place] ?? 0) / 100,
      };
    },
    matter: matter.any / 100,
    rarest: rarityOf(1, judged),
  };
}
