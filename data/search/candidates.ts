import { stem } from '../language/stem.ts';
import type { Token } from '../language/tokens.ts';
import { bestOf } from './best-of.ts';
import { wordScorer } from './bm25.ts';
import { type KnownWord, lookUpWord, TELLING } from './look-up-word.ts';
import { once } from './once.ts';
import { MOST_WORDS } from './parse-query.ts';
import type { AskedWord } from './said-share.ts';
import { exactTerms, idOf, type SearchIndex, termText } from './search-index.ts';
import { termsOfStem } from './stem-range.ts';
import { addThemes, addUp } from './sum-scores.ts';

export interface Candidate {
  id: string;
  /** BM25 × share of the query found; 1 for the best. */
  score: number;
}

/** Best first, of equal ones in the order of their ids. */
export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (a.id < b.id ? -1 : 1);

export interface Candidates {
  /** Best first. */
  found: Candidate[];
  /** Numbers of all documents that answer: first those found, in their order, then the rest as they come. */
  documents: () => readonly number[];
  /** Folded terms of the index that answered, for marking. */
  terms: ReadonlySet<string>;
  /** The query's words with what answers to each. */
  words: () => readonly AskedWord[];
  /** Whether a document passes the query's limits. */
  passes: (document: number) => boolean;
  /** The share of what was asked that the best of them has in words, 0–1; 1 where no word was asked for. */
  answered: number;
}

/** What a record must pass besides answering to words. */
export interface Limits {
  /** Words that must not stand in it, in any form. */
  excluded: readonly Token[];
  /** Per filter 1 for each document that passes; all must be passed. */
  masks: readonly Uint8Array[];
}

/**
 * What a query tells beyond its words: a subject, whose records answer in other words, or that judgments expect a record of
 * several words together.
 */
export type Hint = 'none' | 'subject' | 'record';

/**
 * Below this share of what was asked, weighed by how telling each word is, the best record answers by the way, and
 * there is no answer. Higher is silent on whole questions that records answer in other words; lower answers to what
 * there is nothing on.
 */
const LEAST_ANSWERED: Readonly<Record<Hint, number>> = { none: 0.49, subject: 0.36, record: 0.2 };
/** Where there is an answer, records with this share of what was asked stand under it. */
const LEAST_COVERAGE = 0.15;

/** What is known of a query's words beyond the index. */
export interface WordKnowledge {
  /** What is known of each word. */
  of: (word: Token) => KnownWord;
  /** Subjects that the words tell: their records answer too, in other words. */
  themes: readonly string[];
  hint: Hint;
}

function shutOut(index: SearchIndex, { excluded, masks }: Limits): Uint8Array | undefined {
  if (excluded.length === 0 && masks.length === 0) return undefined;
  const out = new Uint8Array(index.size);
  for (const mask of masks)
    for (let document = 0; document < out.length; document++) if (!mask[document]) out[document] = 1;
  const score = wordScorer(index);
  for (const word of excluded) {
    score(
      [...termsOfStem(index, stem(word.folded)), ...exactTerms(index, word.folded)],
      'all',
      (document) => {
        out[document] = 1;
      },
    );
  }
  return out;
}

/** Every document that is not shut out, where a query narrows and looks for no word. */
function* all(index: SearchIndex, out: Uint8Array | undefined): Generator<number> {
  for (let document = 0; document < index.size; document++) {
    if (!out?.[document] && !index.removed?.[document]) yield document;
  }
}

/** The best first, then the others; all of them need not be sorted for that. */
function withRest(best: readonly number[], all: readonly number[]): readonly number[] {
  if (best.length === all.length) return best;
  const first = new Set(best);
  return [...best, ...all.filter((document) => !first.has(document))];
}

/**
 * The records that answer to a query's words, by BM25 over subjects and names, times the share of the query
 * found; those that answer to little of it are left out. Without words, all that pass the limits.
 * @param most how many at most
 */
export function candidates(
  index: SearchIndex,
  words: readonly Token[],
  limits: Limits,
  most: number,
  known: WordKnowledge,
): Candidates {
  const out = shutOut(index, limits);
  const passes = (document: number) => !out?.[document];
  if (words.length === 0) {
    const documents = limits.masks.length === 0 ? [] : bestOf(all(index, out), () => 1, most);
    return {
      found: documents.map((document) => ({ id: idOf(index, document), score: 1 })),
      documents: () => documents,
      terms: new Set(),
      words: () => [],
      passes,
      answered: 1,
    };
  }
  const score = wordScorer(index);
  const lookedUp = words
    .slice(0, MOST_WORDS)
    .map((word, at) => lookUpWord(index, word, score, known.of(word), at === words.length - 1));
  const sums = addUp(index, lookedUp, score, out, LEAST_ANSWERED.none);
  const { scores, held, touched, coverages } = sums;
  const coverage = (document: number) => coverages[held[document] ?? 0] ?? 0;
  const worth = (document: number) => (scores[document] ?? 0) * coverage(document);
  const bestCoverage = touched.reduce((most, document) => Math.max(most, coverage(document)), 0);
  if (bestCoverage < LEAST_ANSWERED[known.hint])
    return {
      ...{ found: [], documents: () => [], terms: new Set(), words: () => [] },
      ...{ passes, answered: bestCoverage },
    };
  addThemes(index, known.themes, out, sums);
  const enough = touched.filter((document) => coverage(document) >= LEAST_COVERAGE);
  const documents = bestOf(enough, worth, most);
  const best = worth(documents[0] ?? -1) || 1;
  const marked = lookedUp.flatMap(({ refs, isMarked }) => (isMarked ? refs : []));
  return {
    found: documents.map((document) => ({ id: idOf(index, document), score: worth(document) / best })),
    documents: once(() => withRest(documents, enough)),
    terms: new Set(marked.map((ref) => termText(index, ref))),
    words: () =>
      lookedUp.flatMap(({ refs, isStop, telling }, word) =>
        isStop || telling <= TELLING.asking
          ? []
          : [{ share: sums.shares[word] ?? 0, terms: new Set(refs.map((ref) => termText(index, ref))) }],
      ),
    passes,
    answered: bestCoverage,
  };
}
