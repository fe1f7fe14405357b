import Fuse from 'fuse.js';
import { fold } from '../language/fold.ts';
import { byScore, type Candidate } from './candidates.ts';

/** A candidate with the short texts that Fuse compares the query with. */
export interface RankText {
  id: string;
  heading: string;
  snippet: string;
}

/** BM25 knows rarity and coverage, and leads; Fuse knows nearness and spelling. */
const BLEND = { bm25: 0.8, fuse: 0.2 } as const;
/** An exact spelling (å, ä, ö as typed) stands above a folded one. */
const AS_TYPED = 0.15;

function wordsAsTyped(query: string, text: string): number {
  const words = query
    .toLowerCase()
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
  const lower = text.toLowerCase().normalize('NFC');
  return words.length === 0 ? 0 : words.filter((word) => lower.includes(word)).length / words.length;
}

/**
 * Orders the candidates anew: BM25's score blended with Fuse's token search over heading and snippet, and
 * raised where words stand as they were typed. Takes at most some sixty, for Fuse reads every one whole.
 */
export function rankWithFuse(
  query: string,
  found: readonly Candidate[],
  textOf: (id: string) => RankText | undefined,
): Candidate[] {
  const texts = found.flatMap(({ id }) => textOf(id) ?? []);
  const folded = texts.map((text) => ({
    id: text.id,
    heading: fold(text.heading),
    snippet: fold(text.snippet),
  }));
  const fuse = new Fuse(folded, {
    keys: [
      { name: 'heading', weight: 2 },
      { name: 'snippet', weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    useTokenSearch: true,
    threshold: 0.6,
  });
  const nearness = new Map(
    fuse.search(fold(query)).map((result) => [result.item.id, 1 - (result.score ?? 1)]),
  );
  const byId = new Map(texts.map((text) => [text.id, text]));
  const ranked = found.map(({ id, score }) => {
    const text = byId.get(id);
    const typed = text ? wordsAsTyped(query, `${text.heading} ${text.snippet}`) : 0;
    const blended = BLEND.bm25 * score + BLEND.fuse * (nearness.get(id) ?? 0);
    return { id, score: blended * (1 + AS_TYPED * typed) };
  });
  const ceiling = 1 + AS_TYPED;
  return ranked.map(({ id, score }) => ({ id, score: score / ceiling })).sort(byScore);
}
