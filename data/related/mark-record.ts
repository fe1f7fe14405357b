import { isReason } from '../language/common-words.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { hyphenParts, type Token, tokens } from '../language/tokens.ts';
import type { Marks, Span } from '../model/hit.ts';
import type { Bilingual, StoredRecord } from '../model/records.ts';
import { spansOf } from '../search/highlight.ts';
import type { Corpus } from './prepare.ts';
import type { RecordScore } from './score-record.ts';
import { findTerms, type ThemeTerm } from './theme-lexicon.ts';
import { EVIDENCE_WEIGHT, LEAST_MARKED } from './weights.ts';

/** Shorter stems begin and end words of another kin. */
const SHORTEST_PART = 5;
/** Of each theme so many of the page's words stand in the reason. */
const WORDS_SAID = 2;

/** Numbers of the words by which a record tells a theme's strong terms, of those that are asked for. */
function tellingWords(
  words: readonly Token[],
  { lexicon }: Corpus,
  isAsked: (term: ThemeTerm) => boolean,
): Set<number> {
  const found = findTerms(
    lexicon,
    words.map((token) => token.lower),
  ).filter(({ term }) => term.weight === EVIDENCE_WEIGHT.strong && isAsked(term));
  return new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
}

/** Of the words of everyday municipal business the long ones tell something beside a theme: information, but not kommun. */
const LONG_COMMON = 9;

/** The same word with its diacritics, or one that it is a part of: information, of informationssäkerhet. */
function isOfWord({ lower }: Token, said: string): boolean {
  const stemmed = stem(lower);
  if (stemmed === stem(said)) return true;
  return stemmed.length >= SHORTEST_PART && (said.startsWith(stemmed) || stem(said).endsWith(stemmed));
}

/** Whether a word of the record is one that it shares with the page, or one by which the page tells a shared theme. */
function sharing(score: RecordScore): (token: Token) => boolean {
  const shared = new Map<string, string>();
  for (const word of score.words)
    if (word.score >= LEAST_MARKED && isReason(word.stem)) shared.set(word.stem, word.spelt.toLowerCase());
  const said = score.themes
    .flatMap((theme) => tokens(theme.words.slice(0, WORDS_SAID).join(' ')))
    .flatMap(({ lower, folded }) => {
      const stemmed = stem(folded);
      return !isStopWord(lower) && (isReason(stemmed) || stemmed.length >= LONG_COMMON) ? lower : [];
    });
  // The index knows words without their diacritics: the page's "når" is no "när".
  const isShared = ({ lower, folded }: Token) =>
    [folded, ...hyphenParts(folded)].some((form) => {
      const stemmed = stem(form);
      const at = folded.lastIndexOf(form);
      return shared.get(stemmed)?.includes(lower.slice(at, at + stemmed.length)) ?? false;
    });
  return (token) =>
    !isStopWord(token.lower) && (isShared(token) || said.some((word) => isOfWord(token, word)));
}

function marksBy(stored: StoredRecord, marksIn: (text: string) => Span[]): Marks {
  const inBoth = ({ sv, en }: Bilingual) => ({ sv: marksIn(sv), en: marksIn(en) });
  if (stored.type === 'quote') return { sv: marksIn(stored.record.text), en: [] };
  return { ...inBoth(stored.record.summary), name: inBoth(stored.record.name) };
}

const isMarked = ({ sv, en, name }: Marks): boolean =>
  sv.length + en.length + (name?.sv.length ?? 0) + (name?.en.length ?? 0) > 0;

/**
 * Marks in a record what it shares with the page: the same words where they tell something, the same terms of a theme in
 * another form, and the words by which the page tells it, in any form or as parts of a compound. Where it says none of
 * these, what it says of the theme is marked, and `bare` is true: a reader would look in vain for the page's words.
 */
export function markRecord(
  stored: StoredRecord,
  score: RecordScore,
  corpus: Corpus,
): { marks: Marks; bare: boolean } {
  const terms = new Set(score.themes.flatMap((theme) => theme.terms));
  const themes = new Set(score.themes.map(({ id }) => id));
  const isShared = sharing(score);
  const marksWith =
    (isAsked: (term: ThemeTerm) => boolean, isChosen: (token: Token) => boolean) =>
    (text: string): Span[] => {
      const words = tokens(text);
      const telling = tellingWords(words, corpus, isAsked);
      return spansOf(text, words, (index) => {
        const token = words[index];
        return telling.has(index) || (token !== undefined && isChosen(token));
      });
    };
  const marks = marksBy(
    stored,
    marksWith(({ number }) => terms.has(number), isShared),
  );
  if (isMarked(marks) || themes.size === 0) return { marks, bare: false };
  const ofTheme = marksWith(
    ({ theme }) => themes.has(theme),
    () => false,
  );
  return { marks: marksBy(stored, ofTheme), bare: true };
}
