import { isStopWord } from '../language/stop-words.ts';
import { type Token, tokens } from '../language/tokens.ts';
import { wordScorer } from './bm25.ts';
import { type ExpandedTerm, expandWord } from './expand-word.ts';
import type { SearchIndex } from './search-index.ts';

export interface Candidate {
  id: string;
  /** BM25 × share of the query's words found; 1 for the best. */
  score: number;
}

export interface Candidates {
  /** Best first. */
  found: Candidate[];
  /** Folded terms of the index that answered, for marking. */
  terms: ReadonlySet<string>;
}

/** A query of more words than this is a pasted text; its first words tell enough. */
const MOST_WORDS = 12;

/** The distinct words of a query, in its order. */
export function queryWords(query: string): Token[] {
  const distinct = new Map(tokens(query).map((token) => [token.folded, token]));
  return [...distinct.values()].slice(0, MOST_WORDS);
}

const isExact = ({ weight }: ExpandedTerm) => weight === 1;

/**
 * The records that answer to a query, by BM25 over subjects and names, times the share of words found.
 * "Vara" and "Åre" are a verb and, folded, an English one: a stop word that is a name in the records is
 * looked for among names only.
 */
export function candidates(index: SearchIndex, query: string, most: number): Candidates {
  const words = queryWords(query);
  const score = wordScorer(index);
  const sums = new Map<number, { score: number; words: number }>();
  const terms = new Set<string>();
  for (const word of words) {
    const isStop = isStopWord(word.lower);
    const expanded = expandWord(index, word.folded, isStop);
    const named =
      isStop || isStopWord(word.folded) ? score({ terms: expanded.filter(isExact) }, 'name') : undefined;
    const isName = named !== undefined && named.size > 0;
    if (!isName) for (const { term } of expanded) terms.add(index.terms[term] ?? '');
    for (const [document, share] of isName ? named : score({ terms: expanded }, 'all')) {
      const sum = sums.get(document) ?? { score: 0, words: 0 };
      sums.set(document, { score: sum.score + share, words: sum.words + 1 });
    }
  }
  const ranked = [...sums].map(([document, sum]) => ({
    id: index.ids[document] ?? '',
    score: sum.score * (sum.words / words.length),
  }));
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = ranked[0]?.score ?? 1;
  return { found: ranked.slice(0, most).map(({ id, score: sum }) => ({ id, score: sum / best })), terms };
}
