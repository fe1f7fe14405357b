import { isStopWord } from '../language/stop-words.ts';
import { inverseDocumentFrequency, wordScorer } from '../search/bm25.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { isCommonStem } from './common-words.ts';
import { partsKnown, type StemTerms } from './index-stems.ts';
import type { PageWord } from './page-vocabulary.ts';
import { COMPOUND_WEIGHT, FIELD_WEIGHT } from './weights.ts';

/** What a record and the page say in the same words. */
export interface WordEvidence {
  /** BM25 over the page's words, divided by what the rarest word in the title alone would give. */
  score: number;
  /** The words, as the page spells them, with what each adds; most telling first. */
  words: { spelt: string; stem: string; score: number; inTitleOrHeading: boolean }[];
}

interface Lookup {
  word: PageWord;
  stem: string;
  weight: number;
}

function lookups(vocabulary: ReadonlyMap<string, PageWord>, stems: StemTerms): Lookup[] {
  return [...vocabulary.values()].flatMap((word) => {
    const whole = stems.has(word.stem) ? [{ word, stem: word.stem, weight: 1 }] : [];
    const parts = partsKnown(stems, word.stem)
      .filter((part) => !vocabulary.has(part) && !isCommonStem(part) && !isStopWord(part))
      .map((part) => ({ word, stem: part, weight: COMPOUND_WEIGHT }));
    return [...whole, ...parts];
  });
}

/** The words that page and records share, by record id. BM25 over what records say; their names stay out. */
export function wordEvidence(
  index: SearchIndex,
  stems: StemTerms,
  vocabulary: ReadonlyMap<string, PageWord>,
): Map<string, WordEvidence> {
  const score = wordScorer(index);
  const unit = inverseDocumentFrequency(index.ids.length, 1) * FIELD_WEIGHT.title;
  const found = new Map<string, WordEvidence>();
  for (const { word, stem, weight } of lookups(vocabulary, stems)) {
    const terms = (stems.get(stem) ?? []).map((term) => ({ term, weight: 1 }));
    for (const [document, share] of score({ terms }, 'subject')) {
      const id = index.ids[document] ?? '';
      const worth = (share * word.worth * weight) / unit;
      const entry = found.get(id) ?? { score: 0, words: [] };
      entry.score += worth;
      entry.words.push({ spelt: word.spelt, stem, score: worth, inTitleOrHeading: word.inTitleOrHeading });
      found.set(id, entry);
    }
  }
  for (const entry of found.values()) entry.words.sort((a, b) => b.score - a.score);
  return found;
}
