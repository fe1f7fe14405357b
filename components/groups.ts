import type { Hit, Reason } from '../data/model/hit.ts';

/** The sections of the panel, in their order. */
export type GroupName = 'own' | 'named' | 'subject' | 'more' | 'peer';

export interface Group {
  name: GroupName;
  hits: Hit[];
}

const ORDER: readonly GroupName[] = ['own', 'named', 'subject', 'more', 'peer'];

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
  if (isTied && isOnSubject && !ref.onSubject) return 'more';
  return first && GROUP_OF[first];
}

/**
 * Puts each hit under its first reason, in the order given; where anything is on the page's subject, the site's
 * records that are not stand apart. Groups without hits are left out.
 */
export function groupHits(hits: readonly Hit[]): Group[] {
  const isOnSubject = hits.some(({ ref }) => ref.onSubject);
  return ORDER.map((name) => ({
    name,
    hits: hits.filter((hit) => groupOf(hit, isOnSubject) === name),
  })).filter((group) => group.hits.length > 0);
}
