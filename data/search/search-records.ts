import type { Span } from '../model/hit.ts';
import type { StoredRecord } from '../model/records.ts';
import { QUERY_LIMIT } from '../model/search.ts';
import { candidates } from './candidates.ts';
import { highlight } from './highlight.ts';
import { type RankText, rankWithFuse } from './rank-with-fuse.ts';
import type { SearchIndex } from './search-index.ts';
import { snippet } from './snippet.ts';

const MOST_CANDIDATES = 60;

export interface FoundRecord {
  stored: StoredRecord;
  /** 0–1, comparable within one answer. */
  score: number;
  marks: { sv: Span[]; en: Span[] };
}

type Marked = FoundRecord['marks'];

function marksOf(stored: StoredRecord, terms: ReadonlySet<string>): Marked {
  const answers = (folded: string) => terms.has(folded);
  if (stored.type === 'quote') return { sv: highlight(stored.record.text, answers), en: [] };
  return {
    sv: highlight(stored.record.summary.sv, answers),
    en: highlight(stored.record.summary.en, answers),
  };
}

function rankText(stored: StoredRecord, marks: Marked): RankText {
  const { id } = stored.record;
  return stored.type === 'quote'
    ? {
        id,
        heading: `${stored.record.speaker.name}, ${stored.record.speaker.organisation}`,
        snippet: snippet(stored.record.text, marks.sv),
      }
    : { id, heading: stored.record.name.sv, snippet: snippet(stored.record.summary.sv, marks.sv) };
}

/**
 * Searches in two steps: candidates from the inverted index, then Fuse.js over at most sixty of them.
 * @param load fetches records by id; ids that no longer exist are simply left out of its answer
 */
export async function searchRecords(
  index: SearchIndex,
  query: string,
  load: (ids: readonly string[]) => Promise<StoredRecord[]>,
): Promise<FoundRecord[]> {
  const asked = query.slice(0, QUERY_LIMIT).toWellFormed();
  const { found, terms } = candidates(index, asked, MOST_CANDIDATES);
  if (found.length === 0) return [];
  const records = await load(found.map(({ id }) => id));
  const byId = new Map(
    records.map((stored) => [stored.record.id, { stored, marks: marksOf(stored, terms) }] as const),
  );
  const ranked = rankWithFuse(asked, found, (id) => {
    const entry = byId.get(id);
    return entry && rankText(entry.stored, entry.marks);
  });
  return ranked.flatMap(({ id, score }) => {
    const entry = byId.get(id);
    return entry ? [{ ...entry, score }] : [];
  });
}
