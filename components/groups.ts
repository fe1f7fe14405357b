import type { Hit, Reason } from '../data/model/hit.ts';

/**
 * The sections of the panel, in their order. `rows` are the register's on the site, `otherRows` those on others, and
 * `moreRows` the site's that are off the page's subject.
 */
export type GroupName = 'own' | 'named' | 'subject' | 'rows' | 'more' | 'otherRows' | 'moreRows' | 'peer';

export interface Group {
  name: GroupName;
  hits: Hit[];
}

const ORDER: readonly GroupName[] = [
  'own',
  'named',
  'subject',
  'rows',
  'more',
  'otherRows',
  'moreRows',
  'peer',
];

/** Same words without a theme stand under "on this subject", as same theme does. */
const GROUP_OF: Readonly<Record<Reason, GroupName>> = {
  own: 'own',
  named: 'named',
  theme: 'subject',
  wording: 'subject',
  peer: 'peer',
};

function groupOf({ ref }: Hit, isOnSubject: boolean): GroupName | undefined {
  const [first] = ref.by;
  const isTied = first === 'own' || first === 'named';
  const isBehind = isTied && isOnSubject && !ref.onSubject;
  if (ref.register) return isTied ? (isBehind ? 'moreRows' : 'rows') : 'otherRows';
  return isBehind ? 'more' : first && GROUP_OF[first];
}

/**
 * Puts each hit under its first reason, in the order given, with the register's rows apart; where anything is on the
 * page's subject, the site's records that are not stand apart too. Groups without hits are left out.
 */
export function groupHits(hits: readonly Hit[]): Group[] {
  const isOnSubject = hits.some(({ ref }) => ref.onSubject);
  return ORDER.map((name) => ({
    name,
    hits: hits.filter((hit) => groupOf(hit, isOnSubject) === name),
  })).filter((group) => group.hits.length > 0);
}

/** Entries in clusters: rows on one initiative that stand side by side are one, every other entry is one by itself. */
export function clustered<T>(entries: readonly T[], groupOfEntry: (entry: T) => string | null): T[][] {
  const clusters: T[][] = [];
  let last: string | null = null;
  for (const entry of entries) {
    const group = groupOfEntry(entry);
    if (group !== null && group === last) clusters.at(-1)?.push(entry);
    else clusters.push([entry]);
    last = group;
  }
  return clusters;
}
