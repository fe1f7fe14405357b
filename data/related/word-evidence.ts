import { isCommonStem } from '../language/common-words.ts';
import { isStopWord } from '../language/stop-words.ts';
import { inverseDocumentFrequency, wordScorer } from '../search/bm25.ts';
import { bytesOf } from '../search/posting-lists.ts';
import type { SearchIndex, TermRef } from '../search/search-index.ts';
import type { PageWord } from './page-vocabulary.ts';
import { partsKnown, type StemTerms, termsByStem } from './stem-terms.ts';
import { COMPOUND_WEIGHT, FIELD_WEIGHT, MOST_POSTING_BYTES } from './weights.ts';

/** What a record and the page say in the same words. */
export interface WordEvidence {
  /** BM25 over the page's words, divided by what the rarest word in the title alone would give. */
  score: number;
  /** The words, as the page spells them, with what each adds; most telling first. */
  words: { spelt: string; stem: string; score: number; inTitleOrHeading: boolean }[];
}

/** A word of the page that records say, and where. */
export interface SharedWord {
  word: PageWord;
  stem: string;
  refs: readonly TermRef[];
  weight: number;
}

function lookups(vocabulary: ReadonlyMap<string, PageWord>, stems: StemTerms): SharedWord[] {
  const shared = (word: PageWord, stem: string, weight: number) => ({
    word,
    stem,
    refs: stems.of(stem),
    weight,
  });
  return [...vocabulary.values()].flatMap((word) => {
    const whole = stems.has(word.stem) ? [shared(word, word.stem, 1)] : [];
    const parts = partsKnown(stems, word.stem)
      .filter((part) => !vocabulary.has(part) && !isCommonStem(part) && !isStopWord(part))
      .map((part) => shared(word, part, COMPOUND_WEIGHT));
    return [...whole, ...parts];
  });
}

const costOf = (index: SearchIndex, { refs }: SharedWord) =>
  refs.reduce((sum, { segment, term }) => {
    const postings = index.segments[segment]?.postings;
    return sum + (postings ? bytesOf(postings, term) : 0);
  }, 0);

/** The most telling of the words that page and records share, as many as may be looked up for one page. */
export function sharedWords(index: SearchIndex, vocabulary: ReadonlyMap<string, PageWord>): SharedWord[] {
  const priced = lookups(vocabulary, termsByStem(index)).map((shared) => {
    const cost = costOf(index, shared);
    const idf = inverseDocumentFrequency(index.documents, Math.min(index.documents, cost / 2));
    return { shared, cost, worth: shared.word.worth * shared.weight * idf };
  });
  priced.sort((a, b) => b.worth - a.worth);
  let spent = 0;
  return priced
    .filter(({ cost }) => {
      spent += cost;
      return spent <= MOST_POSTING_BYTES;
    })
    .map(({ shared }) => shared);
}

/** Calls back with each document's share of each word, in units of the rarest word in a title. */
export function eachShare(
  index: SearchIndex,
  words: readonly SharedWord[],
  visit: (document: number, share: number, word: SharedWord) => void,
): void {
  const score = wordScorer(index);
  const unit = inverseDocumentFrequency(index.documents, 1) * FIELD_WEIGHT.title;
  for (const shared of words) {
    const worth = (shared.word.worth * shared.weight) / unit;
    score(shared.refs, 'subject', (document, share) => visit(document, share * worth, shared));
  }
}

/**
 * The words that page and records share, by document, for the documents asked about. BM25 over what records
 * say; their names stay out.
 */
export function wordEvidence(
  index: SearchIndex,
  words: readonly SharedWord[],
  documents: ReadonlySet<number>,
): Map<number, WordEvidence> {
  const found = new Map<number, WordEvidence>();
  eachShare(index, words, (document, score, { word, stem }) => {
    if (!documents.has(document)) return;
    const entry = found.get(document) ?? { score: 0, words: [] };
    entry.score += score;
    entry.words.push({ spelt: word.spelt, stem, score, inTitleOrHeading: word.inTitleOrHeading });
    found.set(document, entry);
  });
  for (const entry of found.values()) entry.words.sort((a, b) => b.score - a.score);
  return found;
}
