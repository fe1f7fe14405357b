import { stem } from '../language/stem.ts';
import { hyphenParts, type Token, tokens } from '../language/tokens.ts';
import type { HitRef, Span } from '../model/hit.ts';
import type { StoredRecord } from '../model/records.ts';
import { spansOf } from '../search/highlight.ts';
import type { Corpus } from './prepare.ts';
import type { RecordScore } from './score-record.ts';
import { findTerms } from './theme-lexicon.ts';
import { EVIDENCE_WEIGHT, LEAST_MARKED } from './weights.ts';

/** Numbers of the words that tell one of the given themes by themselves. */
function tellingWords(words: readonly Token[], corpus: Corpus, themes: ReadonlySet<string>): Set<number> {
  const found = findTerms(
    corpus.lexicon,
    words.map((token) => token.lower),
  ).filter(({ term }) => themes.has(term.theme) && term.weight === EVIDENCE_WEIGHT.strong);
  return new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
}

/** Marks in a record what it shares with the page: the same words, and words that tell the shared themes. */
export function markRecord(stored: StoredRecord, score: RecordScore, corpus: Corpus): HitRef['marks'] {
  const shared = score.words.filter((word) => word.score >= LEAST_MARKED);
  const stems = new Set(shared.map((word) => word.stem));
  const themes = new Set(score.themes.map((theme) => theme.id));
  const marksIn = (text: string): Span[] => {
    const words = tokens(text);
    const telling = tellingWords(words, corpus, themes);
    return spansOf(text, words, (index) => {
      const folded = words[index]?.folded ?? '';
      return telling.has(index) || [folded, ...hyphenParts(folded)].some((form) => stems.has(stem(form)));
    });
  };
  if (stored.type === 'quote') return { sv: marksIn(stored.record.text), en: [] };
  return { sv: marksIn(stored.record.summary.sv), en: marksIn(stored.record.summary.en) };
}
