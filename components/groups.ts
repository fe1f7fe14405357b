import type { Hit, Reason } from '../data/model/hit.ts';

/** The sections of the panel, in their order. */
export type GroupName = 'own' | 'named' | 'subject' | 'peer';

export interface Group {
  name: GroupName;
  hits: Hit[];
}

const ORDER: readonly GroupName[] = ['own', 'named', 'subject', 'peer'];

/** Same words without a theme stand under "on this subject", as same theme does. */
const GROUP_OF: Readonly<Record<Reason, GroupName>> = {
  own: 'own',
  named: 'named',
  theme: 'subject',
  wording: 'subject',
  peer: 'peer',
};

/** Puts each hit under its first reason, in the order given; groups without hits are left out. */
export const groupHits = (hits: readonly Hit[]): Group[] =>
  ORDER.map((name) => ({
    name,
    hits: hits.filter(({ ref }) => ref.by[0] !== undefined && GROUP_OF[ref.by[0]] === name),
  })).filter((group) => group.hits.length > 0);
