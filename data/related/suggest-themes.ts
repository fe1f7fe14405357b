import { tokens } from '../language/tokens.ts';
import type { DraftToLink, LinkedQuote, ThemeReason } from '../model/draft-links.ts';
import { spelling } from './spelling.ts';
import { findTerms, type ThemeLexicon } from './theme-lexicon.ts';
import { DRAFT_THEME } from './weights.ts';

type Where = ThemeReason['in'];

interface Evidence {
  theme: string;
  worth: number;
  where: Where;
  words: string;
}

/** The lexicon's words in a text, each spelling once, at what it is worth there. */
function evidenceIn(text: string | null, where: Where, share: number, lexicon: ThemeLexicon): Evidence[] {
  if (text === null) return [];
  const found = tokens(text);
  const terms = findTerms(
    lexicon,
    found.map(({ lower }) => lower),
  );
  const best = new Map<string, Evidence>();
  for (const { term, from, to } of terms) {
    const words = spelling(text, found[from]?.start ?? 0, found[to - 1]?.end ?? 0);
    const key = `${term.theme} ${words.toLowerCase()}`;
    const worth = term.weight * share;
    if ((best.get(key)?.worth ?? 0) < worth) best.set(key, { theme: term.theme, worth, where, words });
  }
  return [...best.values()];
}

/**
 * Themes of a quote, the strongest first, by the lexicon's words in the quote, in its question, lead and heading, and,
 * where these say nothing, in the article's title. Certain only where the quote itself has a telling word, and
 * no other theme is told much more strongly.
 */
export function suggestThemes(
  { text, question, lead, heading }: DraftToLink['quotes'][number],
  { title }: Pick<DraftToLink, 'title'>,
  lexicon: ThemeLexicon,
): LinkedQuote['themes'] {
  const around = [question, lead, heading];
  const near = [
    ...evidenceIn(text, 'quote', DRAFT_THEME.quote, lexicon),
    ...around.flatMap((one) => evidenceIn(one, 'around', DRAFT_THEME.around, lexicon)),
  ];
  const found = near.length > 0 ? near : evidenceIn(title, 'article', DRAFT_THEME.article, lexicon);
  const byTheme = new Map<string, Evidence[]>();
  for (const one of found.sort((a, b) => b.worth - a.worth))
    byTheme.set(one.theme, [...(byTheme.get(one.theme) ?? []), one]);
  const sum = (of: readonly Evidence[]) => of.reduce((all, { worth }) => all + worth, 0);
  const ranked = [...byTheme].sort(([, a], [, b]) => sum(b) - sum(a)).slice(0, DRAFT_THEME.most);
  const strongest = sum(ranked[0]?.[1] ?? []);
  const isTold = (of: readonly Evidence[]) =>
    of.some(({ where, worth }) => where === 'quote' && worth >= DRAFT_THEME.quote);
  return ranked.map(([value, of]) => ({
    value,
    level: isTold(of) && sum(of) >= strongest * DRAFT_THEME.certain ? 'certain' : 'uncertain',
    reason: {
      code: 'words',
      in: of[0]?.where ?? 'quote',
      words: [...new Set(of.map(({ words }) => words))],
    },
  }));
}
