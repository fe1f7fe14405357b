import { stem } from '../language/stem.ts';
import { tokens } from '../language/tokens.ts';
import type { HitRef, Span } from '../model/hit.ts';
import type { StoredRecord } from '../model/records.ts';
import { highlight } from '../search/highlight.ts';
import type { Corpus } from './prepare.ts';
import type { RecordScore } from './score-record.ts';
import { findTerms } from './theme-lexicon.ts';
import { EVIDENCE_WEIGHT } from './weights.ts';

/** The words of a text that tell one of the given themes by themselves. */
function tellingForms(text: string, corpus: Corpus, themes: ReadonlySet<string>): Set<string> {
  const words = tokens(text);
  const found = findTerms(
    corpus.lexicon,
    words.map((token) => token.lower),
  ).filter(({ term }) => themes.has(term.theme) && term.weight === EVIDENCE_WEIGHT.strong);
  return new Set(found.flatMap(({ from, to }) => words.slice(from, to).map((token) => token.folded)));
}

/** Marks in a record what it shares with the page: the same words, and words that tell the shared themes. */
export function markRecord(stored: StoredRecord, score: RecordScore, corpus: Corpus): HitRef['marks'] {
  const stems = new Set(score.words.map((word) => word.stem));
  const themes = new Set(score.themes.map((theme) => theme.id));
  const marksIn = (text: string): Span[] => {
    const telling = tellingForms(text, corpus, themes);
    return highlight(text, (folded) => stems.has(stem(folded)) || telling.has(folded));
  };
  if (stored.type === 'quote') return { sv: marksIn(stored.record.text), en: [] };
  return { sv: marksIn(stored.record.summary.sv), en: marksIn(stored.record.summary.en) };
}
