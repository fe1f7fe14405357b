import type { PackedRelevance, Relevance } from '../model/relevance.ts';
import { numberOf } from '../model/relevance-letters.ts';

function unpackedBeginnings(packed: string): string[] {
  let previous = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + rest;
    return previous;
  });
}

function unpackedPairs(packed: string): number[] {
  let record = -1;
  return Array.from(packed, (_, at) => {
    if (at % 2 === 1) return numberOf(packed, at);
    record += numberOf(packed, at) + 1;
    return record;
  });
}

/** Unpacks what `pack-relevance.ts` packed. */
export function unpackRelevance({ beginnings, leads, ...rest }: PackedRelevance): Relevance {
  return { ...rest, beginnings: unpackedBeginnings(beginnings), leads: leads.split(' ').map(unpackedPairs) };
}
