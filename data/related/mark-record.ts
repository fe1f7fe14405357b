import { stem } from '../language/stem.ts';
import { hyphenParts, type Token, tokens } from '../language/tokens.ts';
import type { HitRef, Span } from '../model/hit.ts';
import type { StoredRecord } from '../model/records.ts';
import { spansOf } from '../search/highlight.ts';
import type { Corpus } from './prepare.ts';
import type { RecordScore } from './score-record.ts';
import { findTerms } from './theme-lexicon.ts';
import { EVIDENCE_WEIGHT, LEAST_MARKED } from './weights.ts';

/** Numbers of the words by which a record tells a shared theme as the page does, in whatever form. */
function tellingWords(words: readonly Token[], corpus: Corpus, terms: ReadonlySet<number>): Set<number> {
  const found = findTerms(
    corpus.lexicon,
    words.map((token) => token.lower),
  ).filter(({ term }) => terms.has(term.number) && term.weight === EVIDENCE_WEIGHT.strong);
  return new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
}

/** Marks in a record what it shares with the page: the same words, and the same terms of a theme in another form. */
export function markRecord(stored: StoredRecord, score: RecordScore, corpus: Corpus): HitRef['marks'] {
  const shared = score.words.filter((word) => word.score >= LEAST_MARKED);
  const stems = new Set(shared.map((word) => word.stem));
  const terms = new Set(score.themes.flatMap((theme) => theme.terms));
  const marksIn = (text: string): Span[] => {
    const words = tokens(text);
    const telling = tellingWords(words, corpus, terms);
    return spansOf(text, words, (index) => {
      const folded = words[index]?.folded ?? '';
      return telling.has(index) || [folded, ...hyphenParts(folded)].some((form) => stems.has(stem(form)));
    });
  };
  if (stored.type === 'quote') return { sv: marksIn(stored.record.text), en: [] };
  return { sv: marksIn(stored.record.summary.sv), en: marksIn(stored.record.summary.en) };
}
