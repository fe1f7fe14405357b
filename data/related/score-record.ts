import type { StoredRecord } from '../model/records.ts';
import type { ExpectedGrade } from '../search/expected-grades.ts';
import type { PageSubject } from './page-subject.ts';
import type { PageTheme } from './page-themes.ts';
import type { PageWord } from './page-vocabulary.ts';
import {
  FURTHER_THEME,
  LEARNED,
  MENTIONED,
  NAME_WORTH,
  SCORE_SHARE,
  SHARED_THEME,
  SUBJECT_THRESHOLD,
  THEME_HALF,
  WORDING,
  WORDS_HALF,
} from './weights.ts';
import type { WordEvidence } from './word-evidence.ts';

/** What a record has to do with the page's subject. */
export interface RecordScore {
  /** 0–1. */
  score: number;
  /** Themes that it shares with the page, strongest first. */
  themes: PageTheme[];
  words: WordEvidence['words'];
  names: string[];
  /** Municipalities and vendors that the page names and the record holds; only where they share a theme. */
  mentioned: string[];
  /** What judgments taught of the page's words. */
  expected: ExpectedGrade<PageWord>;
  /** On the page's subject by theme; by words alone; by what judgments taught, see `putOnSubject`; or not. */
  onSubject: 'theme' | 'wording' | 'learned' | null;
}

const NONE: WordEvidence = { score: 0, words: [] };
const NOT_EXPECTED: ExpectedGrade<PageWord> = { grade: 0, words: [] };

/** How strongly a page speaks of a theme (0–1); at THEME_HALF half. */
export const themeStrength = ({ evidence }: PageTheme): number => evidence / (evidence + THEME_HALF);

function themeStrengths(shared: readonly PageTheme[], recordThemes: readonly string[]): number[] {
  const strengths = shared.map((theme) => {
    const strength = themeStrength(theme);
    return recordThemes[0] === theme.id ? strength : strength * FURTHER_THEME;
  });
  return strengths.sort((a, b) => b - a);
}

/** The strongest, and of what it leaves open up to 1 a part for each further one (a noisy or: Pearl 1988). */
const together = ([first = 0, ...further]: readonly number[]): number =>
  further.reduce((sum, strength) => sum + (1 - sum) * strength * SHARED_THEME, first);

/** Words alone put a record on the subject only when several of them do, and one of them in a title or heading. */
function aloneEnough(evidence: WordEvidence, score: number): boolean {
  const telling = evidence.words.filter((word) => word.score >= WORDING.mention);
  return (
    score >= WORDING.score && telling.length >= WORDING.words && telling.some((word) => word.inTitleOrHeading)
  );
}

/** Weighs one record against a page's themes, words and names. What the page mentions lifts it and puts it on no subject. */
export function scoreRecord(
  stored: StoredRecord,
  subject: Pick<PageSubject, 'themes'>,
  evidence: WordEvidence = NONE,
  names: readonly string[] = [],
  mentioned: readonly string[] = [],
  expected = NOT_EXPECTED,
): RecordScore {
  const themes = subject.themes.filter(({ id }) => stored.record.themes.includes(id));
  const lifting = themes.length > 0 ? mentioned : [];
  const raw = evidence.score + names.length * NAME_WORTH;
  const words = raw / (raw + WORDS_HALF);
  const lifted = raw + lifting.length * MENTIONED.worth;
  const strengths = themeStrengths(themes, stored.record.themes);
  const ofTheme = SCORE_SHARE.theme * together(strengths);
  const said = ofTheme + SCORE_SHARE.words * (lifted / (lifted + WORDS_HALF));
  const learned = Math.min(1, expected.grade / LEARNED.best);
  const byTheme =
    themes.length > 0 &&
    SCORE_SHARE.theme * (strengths[0] ?? 0) + SCORE_SHARE.words * words >= SUBJECT_THRESHOLD;
  const byWords = names.some((name) => name.includes(' ')) || aloneEnough(evidence, words);
  return {
    score: (1 - LEARNED.share) * said + LEARNED.share * learned,
    themes,
    words: evidence.words,
    names: [...names],
    mentioned: [...lifting],
    expected,
    onSubject: byTheme ? 'theme' : byWords ? 'wording' : null,
  };
}
