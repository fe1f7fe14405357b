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
  learned: 'subject',
  peer: 'peer',
};

function groupOf({ ref }: Hit, isOnSubject: boolean, isOfSection: boolean): GroupName | undefined {
  const [first] = ref.by;
  const isTied = first === 'own' || first === 'named';
  const isBehind = isTied && isOnSubject && !ref.onSubject && !isOfSection;
  if (ref.register) return isTied ? (isBehind ? 'moreRows' : 'rows') : 'otherRows';
  return isBehind ? 'more' : first && GROUP_OF[first];
}

/**
 * Puts each hit under its first reason, in the order given, with the register's rows apart; where anything is on the
 * page's subject, the site's records that are not stand apart too. Groups without hits are left out.
 * @param section records, by their ids, that belong to the section one reads, nearest first: they lead their groups,
 * and these the others
 */
export function groupHits(hits: readonly Hit[], section: readonly string[] = []): Group[] {
  const isOnSubject = hits.some(({ ref }) => ref.onSubject);
  const place = new Map(section.map((id, at) => [id, at]));
  const ordered = hits.toSorted((a, b) => placeOf(a, place) - placeOf(b, place));
  const groups = ORDER.map((name) => ({
    name,
    hits: ordered.filter((hit) => groupOf(hit, isOnSubject, place.has(hit.ref.id)) === name),
  })).filter((group) => group.hits.length > 0);
  const leads = ({ hits: [first] }: Group) => first !== undefined && place.has(first.ref.id);
  return [...groups.filter(leads), ...groups.filter((group) => !leads(group))];
}

/** Those of the section in their order, the others behind them as they were. */
const placeOf = ({ ref }: Hit, place: ReadonlyMap<string, number>): number => place.get(ref.id) ?? place.size;

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
