import type { NameMention } from '../gazetteer/mentions/find-mentions.ts';
import type { NameEvidence } from '../gazetteer/mentions/name-evidence.ts';
import { tokens } from '../language/tokens.ts';
import type { AboutReason, DraftToLink, LinkedSpeaker, Suggestion } from '../model/draft-links.ts';
import type { Known } from './known.ts';

/** A municipality as the text calls it. */
export interface CalledMunicipality {
  code: string;
  called: string;
}

/** How much an article speaks of a municipality. */
interface SpokenOf extends CalledMunicipality {
  times: number;
  inTitle: boolean;
  /** At least once as a municipality: "Bodens kommun", and not only "i Boden". */
  isMunicipal: boolean;
}

/** The municipalities and vendors that a draft names: in all, the most spoken of first, and in each of its quotes. */
export interface NamedIn {
  municipalities: SpokenOf[];
  byQuote: NameMention[][];
}

const OF_MUNICIPALITY: ReadonlySet<NameEvidence> = new Set(['kommun-follows', 'genitive', 'apposition']);

/** What a name in the title is worth, in mentions of the text. */
const TITLE_WORTH = 3;
/** How many times as much as the next one an article speaks of the one that it is about. */
const LEAD = 2;

const stretch = (text: string) => ({ text, tokens: tokens(text) });

const worth = ({ times, inTitle, isMunicipal }: SpokenOf) =>
  times + (inTitle ? TITLE_WORTH : 0) + (isMunicipal ? 1 : 0);

/** Finds every municipality and vendor that a draft names. */
export function namedInDraft({ title, text, quotes }: DraftToLink, { mentions }: Known): NamedIn {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && line !== title);
  // What one place of the text makes sure makes it sure elsewhere: all is read at once.
  const stretches = [title ?? '', ...lines, ...quotes.map((quote) => quote.text)].map(stretch);
  const found = mentions(stretches);
  const firstQuote = lines.length + 1;
  const places = new Map<string, SpokenOf>();
  for (const { kind, id, called, stretch: at, evidence } of found) {
    if (kind !== 'municipality' || at >= firstQuote) continue;
    const place = places.get(id) ?? { code: id, called, times: 0, inTitle: false, isMunicipal: false };
    if (at === 0) place.inTitle = true;
    else place.times += 1;
    place.isMunicipal ||= OF_MUNICIPALITY.has(evidence);
    places.set(id, place);
  }
  return {
    municipalities: [...places.values()].sort((a, b) => worth(b) - worth(a)),
    byQuote: quotes.map((_, at) => found.filter((mention) => mention.stretch === firstQuote + at)),
  };
}

/** The one municipality that an article is about; null where it speaks of several alike, or of none as such. */
export function onlyOne({ municipalities: [first, second] }: NamedIn): CalledMunicipality | null {
  if (!first || worth(first) < 2) return null;
  return second && worth(first) < worth(second) * LEAD ? null : { code: first.code, called: first.called };
}

/** The municipalities that an article is about: those whose people speak, and those most spoken of. */
export function aboutBy(
  named: NamedIn,
  speakers: readonly LinkedSpeaker[],
): Suggestion<string, AboutReason>[] {
  const found = new Map<string, Suggestion<string, AboutReason>>();
  for (const { speaker, employer } of speakers) {
    if (!employer || !('municipality' in employer.value)) continue;
    const value = employer.value.municipality;
    const other = found.get(value);
    if (other?.level === 'certain') continue;
    found.set(value, {
      value,
      level: employer.level,
      reason: { code: 'employs-speaker', speaker: speaker.name },
    });
  }
  const only = onlyOne(named);
  for (const { code: value, times, inTitle } of named.municipalities) {
    if (found.get(value)?.level === 'certain' || (value !== only?.code && !inTitle)) continue;
    const reason: AboutReason = inTitle ? { code: 'in-title' } : { code: 'named-in-text', times };
    // Where others' people speak, an article is not about one alone.
    const isSure = value === only?.code && [...found.keys()].every((code) => code === value);
    found.set(value, { value, level: isSure ? 'certain' : 'uncertain', reason });
  }
  return [...found.values()].sort((a, b) => Number(b.level === 'certain') - Number(a.level === 'certain'));
}
