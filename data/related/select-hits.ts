import { type Evidence, PeerTie, type Reason } from '../model/hit.ts';
import type { StoredRecord } from '../model/records.ts';
import { withoutCopies } from './near-copies.ts';
import type { RecordScore } from './score-record.ts';
import type { SelectedRows } from './select-rows.ts';
import { PEER_HITS, QUOTE, SUBJECT_HITS } from './weights.ts';

/** A record weighed against a page, with every reason it has to be shown. */
export interface Weighed {
  stored: StoredRecord;
  score: RecordScore;
  /** Whether it is a row of the register. */
  ofRegister: boolean;
  published: string | null;
  by: Reason[];
  evidence: Evidence;
}

/** A quote on the subject leads the initiatives round it. */
const rank = ({ stored, score }: Weighed) =>
  score.score + (stored.type === 'quote' && score.onSubject ? QUOTE.above : 0);

/** By score; of equal ones the newer first, then the quote before the initiative, then by id. */
function byScore(a: Weighed, b: Weighed): number {
  return (
    rank(b) - rank(a) ||
    (b.published ?? '').localeCompare(a.published ?? '') ||
    (a.stored.type === b.stored.type ? 0 : a.stored.type === 'quote' ? -1 : 1) ||
    a.stored.record.id.localeCompare(b.stored.record.id, 'sv', { numeric: true })
  );
}

/** By score, with the best quote on the subject at the head. */
function inOrder(group: readonly Weighed[]): Weighed[] {
  const sorted = group.toSorted(byScore);
  const quote = sorted.find(({ stored, score }) => stored.type === 'quote' && score.onSubject !== null);
  const best = sorted[0]?.score.score ?? 0;
  if (!quote || quote.score.score < best * QUOTE.leads) return sorted;
  return [quote, ...sorted.filter((each) => each !== quote)];
}

function byTie(a: Weighed, b: Weighed): number {
  const distance = ({ evidence }: Weighed) =>
    evidence.peer ? PeerTie.options.indexOf(evidence.peer.tie) : PeerTie.options.length;
  return distance(a) - distance(b) || byScore(a, b);
}

/** Those on the subject that are near enough to the best of them. */
function onSubject(others: readonly Weighed[]): Weighed[] {
  const passing = others.filter((each) => each.score.onSubject !== null);
  const best = Math.max(0, ...passing.map((each) => each.score.score));
  const near = inOrder(passing.filter((each) => each.score.score >= best * SUBJECT_HITS.share));
  return withoutCopies(near).slice(0, SUBJECT_HITS.most);
}

/**
 * The panel's hits in its order: own, named, on the subject, the register's rows, and, where nothing told is own or
 * named, peers. What is own or named and not on a page's subject stands behind what is: a reader came for the subject.
 * `onSubject` when anything passes the subject threshold; a page of which nothing does shows only what is its own.
 */
export function selectHits(
  weighed: readonly Weighed[],
  rows: SelectedRows,
): { onSubject: boolean; hits: Weighed[] } {
  const group = (reason: Reason) => withoutCopies(inOrder(weighed.filter((each) => each.by[0] === reason)));
  const own = group('own');
  const named = group('named');
  const tied = new Set([...own, ...named]);
  const others = weighed.filter(({ by }) => by[0] !== 'own' && by[0] !== 'named');
  const subject = onSubject(others);
  const anyOnSubject =
    subject.length > 0 || rows.opens || [...tied].some((each) => each.score.onSubject !== null);
  const peers =
    anyOnSubject && tied.size === 0
      ? others
          .filter((each) => each.by.includes('peer') && !subject.includes(each))
          .sort(byTie)
          .slice(0, PEER_HITS)
          // Of the subject's hits it is none, though it may be on the subject: it stands here as a peer.
          .map((each): Weighed => ({ ...each, by: ['peer'] }))
      : [];
  const isFirst = (each: Weighed) => !anyOnSubject || each.score.onSubject !== null;
  const first = [...own, ...named].filter(isFirst);
  const more = [...own, ...named].filter((each) => !isFirst(each));
  return {
    onSubject: anyOnSubject,
    hits: anyOnSubject
      ? [...first, ...subject, ...rows.own, ...more, ...rows.others, ...rows.more, ...peers]
      : [...first, ...rows.more],
  };
}
