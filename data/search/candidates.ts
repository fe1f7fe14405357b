import { isCommonStem } from '../language/common-words.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Token } from '../language/tokens.ts';
import { bestOf } from './best-of.ts';
import { inverseDocumentFrequency, type WordScorer, wordScorer } from './bm25.ts';
import { ANSWER, expandWord, OF_GUESS } from './expand-word.ts';
import { eachMember, facet } from './facets.ts';
import { exactTerms, idOf, type SearchIndex, type TermRef, termText } from './search-index.ts';
import { termsOfStem } from './stem-range.ts';

export interface Candidate {
  id: string;
  /** BM25 × share of the query found; 1 for the best. */
  score: number;
}

export interface Candidates {
  /** Best first. */
  found: Candidate[];
  /** Numbers of all documents that answer: first those found, in their order, then the rest as they come. */
  documents: readonly number[];
  /** Folded terms of the index that answered, for marking. */
  terms: ReadonlySet<string>;
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
 * Below this share of what was asked, weighed by how telling each word is, the best record answers by the way, and
 * there is no answer. Higher is silent on whole questions that records answer in other words; lower answers to what
 * there is nothing on.
 */
const LEAST_ANSWERED = 0.49;
/** The same where words of it tell a subject, whose records answer in other words. */
const LEAST_TOLD = 0.36;
/** Where there is an answer, records with this share of what was asked stand under it. */
const LEAST_COVERAGE = 0.15;
/** What a stop word counts in that share, beside a telling word's idf. */
const STOP_SHARE = 0.05;
/** What stop words and words of everyday municipal business add to a score: each looks rare among few records. */
const TELLING = { stop: 0.5, common: 0.5 } as const;

/** What is known of a query's words beyond the index. */
export interface WordKnowledge {
  /** Whether a folded word is somebody's or something's name, though no record may have it. */
  isName: (folded: string) => boolean;
  /** Subjects that the words tell: their records answer too, in other words. */
  themes: readonly string[];
}

/** What a record of a theme that the query's words tell is worth, beside a rare word in it. */
const OF_THEME = { lead: 1, further: 1.4 } as const;

/**
 * How far a word counts as found where only parts of it do, or only its kin and how it begins: these are other words, and
 * the last alone are no answer.
 */
const FOUND = { inPart: 0.5, inKin: 0.4 } as const;

function foundShare(refs: readonly TermRef[]): number {
  const best = refs.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (best >= ANSWER.part * OF_GUESS) return 1;
  return best >= ANSWER.compoundPart ? FOUND.inPart : FOUND.inKin;
}

interface LookedUp {
  refs: readonly TermRef[];
  scope: 'name' | 'all';
  /** What it counts in the share of the query found, if no record has it. */
  isStop: boolean;
  /** What it counts beside a telling word. */
  telling: number;
  isMarked: boolean;
}

const hasAny = (score: WordScorer, refs: readonly TermRef[]) => {
  let any = false;
  score(refs, 'name', () => {
    any = true;
  });
  return any;
};

/**
 * "Vara" and "Åre" are a verb and, folded, an English one: a stop word that is a name in the records is looked
 * for among names only.
 */
function lookUp(index: SearchIndex, word: Token, score: WordScorer, known: WordKnowledge): LookedUp {
  // A lone letter is the beginning of a word that is still being typed.
  const isStop = isStopWord(word.lower) || word.folded.length === 1;
  if (isStop || isStopWord(word.folded)) {
    const exact = exactTerms(index, word.folded);
    if (hasAny(score, exact))
      return { refs: exact, scope: 'name', isStop: false, telling: 1, isMarked: false };
  }
  const refs = expandWord(index, word.folded, { isStop, isKnown: known.isName(word.folded) });
  const telling = isStop ? TELLING.stop : isCommonStem(stem(word.folded)) ? TELLING.common : 1;
  return { refs, scope: 'all', isStop, telling, isMarked: true };
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

/** Sums of each document over the words of a query. */
interface Sums {
  scores: Float32Array;
  coverage: Float32Array;
  touched: number[];
}

function addUp(
  index: SearchIndex,
  words: readonly LookedUp[],
  score: WordScorer,
  out: Uint8Array | undefined,
): Sums {
  const scores = new Float32Array(index.size);
  const coverage = new Float32Array(index.size);
  const touched: number[] = [];
  const unknown = inverseDocumentFrequency(index.documents, 0);
  const parts = words.map(({ refs, scope, isStop, telling }) => {
    const mine: number[] = [];
    const shares: number[] = [];
    const idf = score(refs, scope, (document, share) => {
      if (out?.[document]) return;
      mine.push(document);
      shares.push(share * telling);
    });
    return { mine, shares, worth: isStop ? unknown * STOP_SHARE : idf * telling, found: foundShare(refs) };
  });
  const total = parts.reduce((sum, { worth }) => sum + worth, 0);
  for (const { mine, shares, worth, found } of parts) {
    mine.forEach((document, at) => {
      if (scores[document] === 0) touched.push(document);
      scores[document] = (scores[document] ?? 0) + (shares[at] ?? 0);
      coverage[document] = (coverage[document] ?? 0) + (worth * found) / total;
    });
  }
  return { scores, coverage, touched };
}

/** Raises the records of themes; one that has none of the words counts as found in small part. */
function addThemes(
  index: SearchIndex,
  themes: readonly string[],
  out: Uint8Array | undefined,
  { scores, coverage, touched }: Sums,
): void {
  const add = (name: string, share: number) => {
    const members: number[] = [];
    eachMember(index, name, (document) => members.push(document));
    const worth = inverseDocumentFrequency(index.documents, members.length) * share;
    for (const document of members) {
      if (out?.[document]) continue;
      if (scores[document] === 0) touched.push(document);
      scores[document] = (scores[document] ?? 0) + worth;
      coverage[document] = Math.max(coverage[document] ?? 0, LEAST_ANSWERED);
    }
  };
  for (const theme of themes) {
    add(facet('lead', theme), OF_THEME.lead);
    add(facet('theme', theme), OF_THEME.further);
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
      documents,
      terms: new Set(),
      passes,
      answered: 1,
    };
  }
  const score = wordScorer(index);
  const lookedUp = words.map((word) => lookUp(index, word, score, known));
  const { scores, coverage, touched } = addUp(index, lookedUp, score, out);
  const worth = (document: number) => (scores[document] ?? 0) * (coverage[document] ?? 0);
  const bestCoverage = touched.reduce((most, document) => Math.max(most, coverage[document] ?? 0), 0);
  // A word that tells a subject is answered by the subject's records, whatever else was asked.
  if (bestCoverage < (known.themes.length > 0 ? LEAST_TOLD : LEAST_ANSWERED))
    return { found: [], documents: [], terms: new Set(), passes, answered: bestCoverage };
  addThemes(index, known.themes, out, { scores, coverage, touched });
  const enough = touched.filter((document) => (coverage[document] ?? 0) >= LEAST_COVERAGE);
  const documents = bestOf(enough, worth, most);
  const best = worth(documents[0] ?? -1) || 1;
  const marked = lookedUp.flatMap(({ refs, isMarked }) => (isMarked ? refs : []));
  return {
    found: documents.map((document) => ({ id: idOf(index, document), score: worth(document) / best })),
    documents: withRest(documents, enough),
    terms: new Set(marked.map((ref) => termText(index, ref))),
    passes,
    answered: bestCoverage,
  };
}
