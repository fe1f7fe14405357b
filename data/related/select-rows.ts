import { MOST_OWN_PLACES } from '../model/records.ts';
import type { Weighed } from './select-hits.ts';
import { together } from './together.ts';
import { REGISTER_HITS } from './weights.ts';

/** Rows of the register for one page, in their order. */
export interface SelectedRows {
  /** Whether one of the site's own is on the page's subject, which opens the page as what was said does. */
  opens: boolean;
  /** The site's own on the page's subject, then those on its county. */
  own: Weighed[];
  /** Others' on the page's subject. */
  others: Weighed[];
  /** The site's own off the page's subject, and below them those on its county, which never stand there alone. */
  more: Weighed[];
}

const isTied = ({ by }: Weighed) => by[0] === 'own' || by[0] === 'named';

/** A row that names a whole county is no municipality's own; of a vendor it is what it names. */
const isOwn = (each: Weighed) => isTied(each) && !isOfCounty(each);
const isOfCounty = ({ stored }: Weighed) => stored.record.places.length > MOST_OWN_PLACES;

const isSecondHand = ({ stored }: Weighed) =>
  stored.type === 'initiative' && stored.record.confidence === 'medium';

/** The nearer before the county's and others', the surer before what is told at second hand, then by score. */
function byTrust(a: Weighed, b: Weighed): number {
  const distance = (each: Weighed) => (isOwn(each) ? 0 : isTied(each) ? 1 : 2);
  return (
    distance(a) - distance(b) ||
    Number(isSecondHand(a)) - Number(isSecondHand(b)) ||
    b.score.score - a.score.score ||
    (b.published ?? '').localeCompare(a.published ?? '') ||
    a.stored.record.id.localeCompare(b.stored.record.id, 'sv', { numeric: true })
  );
}

const groupOf = ({ stored }: Weighed) => (stored.type === 'initiative' ? stored.record.group : undefined);

/** Chooses among a page's rows: all of the site's, and of others the few that are most on its subject. */
export function selectRows(rows: readonly Weighed[]): SelectedRows {
  const sorted = rows.toSorted(byTrust);
  const passing = sorted.filter(({ score }) => score.onSubject !== null);
  const best = Math.max(0, ...passing.map(({ score }) => score.score));
  const others = passing
    .filter((each) => !isTied(each) && each.score.score >= best * REGISTER_HITS.share)
    .slice(0, REGISTER_HITS.most);
  const offSubject = sorted.filter((each) => isTied(each) && each.score.onSubject === null);
  return {
    opens: passing.some(isOwn),
    own: together(passing.filter(isTied), groupOf),
    others: together(others, groupOf),
    more: sorted.some(isOwn) ? together(offSubject, groupOf) : [],
  };
}
