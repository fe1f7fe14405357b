import { useEffect, useState } from 'preact/hooks';
import type { MarkedAnswer } from '../data/model/search.ts';
import type { PanelState } from './PanelBody.tsx';
import { answerGroups, pageGroups, type RowGroup, type RowGroupName, rowsOf } from './result-rows.ts';

const NONE: ReadonlySet<RowGroupName> = new Set();

function groupsOf(page: PanelState, answer: MarkedAnswer | null, unfolded: ReadonlySet<RowGroupName>) {
  if (answer) return answerGroups(answer, unfolded);
  return page.phase === 'shown' ? pageGroups(page.view) : [];
}

/**
 * The rows that are shown and which of them the keys act on: the first, until one moves. A new answer begins
 * again at its first row, folded.
 */
export function useActiveRow(page: PanelState, answer: MarkedAnswer | null, hidden: boolean) {
  const shown = answer ?? page;
  const [place, setPlace] = useState({ of: shown, active: 0, unfolded: NONE });
  const here = place.of === shown ? place : { of: shown, active: 0, unfolded: NONE };
  const groups: RowGroup[] = hidden ? [] : groupsOf(page, answer, here.unfolded);
  const rows = rowsOf(groups);
  useEffect(() => {
    if (rows.length > 0 && here.active === 0) scrollTo({ top: 0 });
  }, [shown]);
  return {
    groups,
    rows,
    active: Math.min(here.active, rows.length - 1),
    setActive: (active: number) => setPlace({ ...here, active }),
    // The row that said "show all" gives its place to the first of those that it hid.
    unfold: (name: RowGroupName) => setPlace({ ...here, unfolded: new Set([...here.unfolded, name]) }),
  };
}
