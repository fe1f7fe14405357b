import type { NameMention } from '../gazetteer/mentions/find-mentions.ts';
import type { LinkedQuote, LinkedSpeaker } from '../model/draft-links.ts';
import type { CalledMunicipality } from './draft-mentions.ts';

/**
 * The municipalities of a quote: the one that the speaker works for, then those that the quote names; where there is
 * neither, the one that the article is about, which is a guess.
 */
export function suggestPlaces(
  employer: LinkedSpeaker['employer'],
  mentioned: readonly NameMention[],
  about: CalledMunicipality | null,
): LinkedQuote['places'] {
  const found = new Map<string, LinkedQuote['places'][number]>();
  if (employer && 'municipality' in employer.value) {
    const value = employer.value.municipality;
    found.set(value, { value, level: employer.level, reason: { code: 'employer' } });
  }
  for (const { kind, id: value, name: words } of mentioned) {
    if (kind !== 'municipality' || found.get(value)?.level === 'certain') continue;
    found.set(value, { value, level: 'certain', reason: { code: 'named-in-quote', words } });
  }
  if (found.size === 0 && about)
    found.set(about.code, { value: about.code, level: 'uncertain', reason: { code: 'article-about' } });
  return [...found.values()];
}

/** The vendors that a quote names, themselves or by a product. */
export function suggestVendors(mentioned: readonly NameMention[]): LinkedQuote['vendors'] {
  const found = new Map(
    mentioned.filter(({ kind }) => kind === 'vendor').map(({ id, name }) => [id, name] as const),
  );
  return [...found].map(([value, words]) => ({
    value,
    level: 'certain',
    reason: { code: 'named-in-quote', words },
  }));
}
