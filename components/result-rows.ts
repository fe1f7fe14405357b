import type { Hit, PanelView } from '../data/model/hit.ts';
import type { MarkedAnswer, NameEntry, SearchHit } from '../data/model/search.ts';
import { type PartName, partOf } from './answer-parts.ts';
import type { ArticleEntry } from './HitArticle.tsx';

export type RowGroupName = 'page' | 'quote' | 'initiative' | Exclude<PartName, 'near'> | NameEntry['kind'];

/** What one can move to and choose: a record, a name, or the rest of a group. */
export type Row =
  | { type: 'record'; key: string; entry: ArticleEntry }
  | { type: 'name'; key: string; name: NameEntry }
  | { type: 'all'; key: string; group: RowGroupName; count: number };

export interface RowGroup {
  name: RowGroupName;
  /** How many there are, shown or not. */
  total: number;
  rows: Row[];
}

/** The page's best; of a page that the reader had matched, which has no site, more. */
const BEST = 3;
const BEST_MATCHED = 8;
/** So many records of an answer stand unfolded, of whichever kind; the answer has them first. */
const UNFOLDED = 5;

const KINDS: readonly NameEntry['kind'][] = ['person', 'municipality', 'vendor', 'theme'];

const pageRow = ({ ref, shown }: Hit): Row => ({
  type: 'record',
  key: shown.record.id,
  entry: { shown, marks: ref.marks, hit: ref },
});

const isOwnRow = ({ ref }: Hit) =>
  ref.register !== undefined && ref.onSubject && (ref.by[0] === 'own' || ref.by[0] === 'named');

/** The first few; the last of them gives way to the first that the register has on the site and the page's subject. */
function bestOf(hits: readonly Hit[], most: number): Hit[] {
  const first = hits.slice(0, most);
  const row = hits.find(isOwnRow);
  return !row || first.includes(row) ? first : [...first.slice(0, most - 1), row];
}

/** The records that answer best to the page, in the order of the view: those on its subject first. */
export function pageGroups({ hits, site }: PanelView): RowGroup[] {
  if (hits.length === 0) return [];
  const rows = bestOf(hits, site ? BEST : BEST_MATCHED).map(pageRow);
  return [{ name: 'page', total: hits.length, rows }];
}

function folded(name: RowGroupName, rows: Row[], most: number): RowGroup {
  const total = rows.length;
  // A line that says "all four" in place of the fourth would save no room.
  if (total <= most + 1) return { name, total, rows };
  return {
    name,
    total,
    rows: [...rows.slice(0, most), { type: 'all', key: name, group: name, count: total }],
  };
}

/** What answers stands by its kind, the other parts of an answer apart. */
function groupOf(hit: SearchHit): RowGroupName {
  const part = partOf(hit);
  return part === 'near' ? hit.shown.type : part;
}

function recordGroups({ hits }: MarkedAnswer, unfolded: ReadonlySet<RowGroupName>): RowGroup[] {
  const names = [...new Set(hits.map(groupOf))];
  return names.map((name) => {
    const rows = hits
      .filter((hit) => groupOf(hit) === name)
      .map((entry): Row => ({ type: 'record', key: entry.shown.record.id, entry }));
    const first = hits.slice(0, UNFOLDED).filter((hit) => groupOf(hit) === name).length;
    const most = Math.max(1, first);
    return folded(name, rows, unfolded.has(name) ? rows.length : most);
  });
}

/**
 * The answer in groups: the records of the best hit's kind, then names, of which two letters are often the
 * beginning and which take little room, then the other records.
 */
export function answerGroups(answer: MarkedAnswer, unfolded: ReadonlySet<RowGroupName>): RowGroup[] {
  const names = KINDS.flatMap((kind): RowGroup[] => {
    const rows = answer.names
      .filter(({ entry }) => entry.kind === kind)
      .map(({ entry }): Row => ({ type: 'name', key: `${kind}-${entry.id}`, name: entry }));
    return rows.length > 0 ? [{ name: kind, total: rows.length, rows }] : [];
  });
  const [best, ...others] = recordGroups(answer, unfolded);
  return [...(best ? [best] : []), ...names, ...others];
}

/** The rows in reading order, which is the order of the arrow keys. */
export const rowsOf = (groups: readonly RowGroup[]): Row[] => groups.flatMap(({ rows }) => rows);
