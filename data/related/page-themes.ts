import { type FieldCounts, fieldWorth, type PageStretch } from './page-words.ts';
import { spelling } from './spelling.ts';
import { findTerms, type ThemeLexicon, type ThemeTerm } from './theme-lexicon.ts';
import { ABOUT_SITE_FACTOR, CATEGORY_HINT, MATTER_NEEDS, THEME_SHARE, THEME_THRESHOLD } from './weights.ts';

/** A theme as a page speaks of it. */
export interface PageTheme {
  id: string;
  /** Evidence in units of FIELD_WEIGHT; a telling word in the title alone gives 3. */
  evidence: number;
  /** The words that are its evidence, as the page spells them, most telling first. */
  words: string[];
  /** Numbers of the lexicon's terms that are its evidence. */
  terms: number[];
}

interface Found {
  term: ThemeTerm;
  counts: FieldCounts;
  spelt: string;
}

function gather(stretches: readonly PageStretch[], lexicon: ThemeLexicon): Found[] {
  const found = new Map<number, Found>();
  for (const stretch of stretches) {
    const words = stretch.tokens.map((token) => token.lower);
    for (const { term, from, to } of findTerms(lexicon, words)) {
      const start = stretch.tokens[from]?.start ?? 0;
      const end = stretch.tokens[to - 1]?.end ?? start;
      const entry = found.get(term.number) ?? { term, counts: {}, spelt: spelling(stretch.text, start, end) };
      entry.counts[stretch.field] = (entry.counts[stretch.field] ?? 0) + 1;
      found.set(term.number, entry);
    }
  }
  return [...found.values()];
}

/** Terms found as one spelling ("e-tjänst*" and "e-tjänster") are one piece of evidence: the stronger. */
function distinctSpellings(found: readonly (Found & { worth: number })[]) {
  const best = new Map<string, Found & { worth: number }>();
  for (const entry of found) {
    const key = `${entry.term.theme} ${entry.spelt.toLowerCase()}`;
    const other = best.get(key);
    if (!other || entry.worth > other.worth) best.set(key, entry);
  }
  return [...best.values()].sort((a, b) => b.worth - a.worth);
}

/** Every theme that the page gives any evidence of, strongest first. */
export function themeEvidence(
  stretches: readonly PageStretch[],
  lexicon: ThemeLexicon,
  damping: number,
): PageTheme[] {
  const worths = gather(stretches, lexicon).map((entry) => ({
    ...entry,
    worth: entry.term.weight * fieldWorth(entry.counts, damping),
  }));
  // Of two terms found as one spelling both are said, though one alone counts.
  const termsOf = (id: string) =>
    worths.flatMap(({ term: { theme, number } }) => (theme === id ? [number] : []));
  const themes = new Map<string, PageTheme>();
  for (const { term, worth, spelt } of distinctSpellings(worths)) {
    const theme = themes.get(term.theme) ?? {
      id: term.theme,
      evidence: 0,
      words: [],
      terms: termsOf(term.theme),
    };
    theme.evidence += worth;
    theme.words.push(spelt);
    themes.set(term.theme, theme);
  }
  return [...themes.values()].sort((a, b) => b.evidence - a.evidence);
}

/**
 * The themes that the page is about, of those it gives evidence of.
 * @param hinted themes that the vendor's category hints at; null where the site is no vendor's
 */
export function subjectThemes(
  themes: readonly PageTheme[],
  hinted: readonly string[] | null,
  isAboutSite: boolean,
): PageTheme[] {
  const threshold = hinted ? THEME_THRESHOLD.vendor : THEME_THRESHOLD.other;
  const weighed = themes.map((theme) => {
    const isHinted = hinted?.includes(theme.id) && theme.evidence >= CATEGORY_HINT.needs;
    const hint = isHinted ? CATEGORY_HINT.adds : 0;
    return { ...theme, evidence: (theme.evidence + hint) / (isAboutSite ? ABOUT_SITE_FACTOR : 1) };
  });
  weighed.sort((a, b) => b.evidence - a.evidence);
  const strongest = weighed[0]?.evidence ?? 0;
  return weighed.filter((theme) => theme.evidence >= threshold && theme.evidence >= strongest * THEME_SHARE);
}

/**
 * Whether a page tells of any matter of ours, and not only of how something is done that may be none: the tender for a
 * swimming hall, the neighbours' fire brigades.
 * @param themes all that the page gives any evidence of
 */
export function tellsMatter(themes: readonly PageTheme[], manners: ReadonlySet<string>): boolean {
  const matter = themes.filter(({ id }) => !manners.has(id));
  return matter.reduce((sum, { evidence }) => sum + evidence, 0) >= MATTER_NEEDS;
}
