import type { Municipality } from '../model/gazetteer.ts';

/**
 * How two municipalities are near one another by what the gazetteer knows, nearest first: a common border,
 * the same county, the same SKR group. null for strangers, and for a municipality and itself. That two
 * cooperate stands in the records, not here.
 */
export function peerTie(a: Municipality, b: Municipality): 'neighbour' | 'county' | 'group' | null {
  if (a.code === b.code) return null;
  if (a.neighbours.includes(b.code) || b.neighbours.includes(a.code)) return 'neighbour';
  if (a.countyCode === b.countyCode) return 'county';
  return a.skrGroup === b.skrGroup ? 'group' : null;
}
