import type { Site } from '../model/gazetteer.ts';
import type { HitRef } from '../model/hit.ts';
import type { Bilingual, Person } from '../model/records.ts';
import { type Language, listed } from './language.ts';
import type { Translate } from './translate.ts';

/** More words than this make the line a list instead of a reason. */
const MOST_WORDS = 4;
const MOST_THEMES = 2;

/** What the sentence needs to know besides the hit. */
export interface WhyContext {
  site: Site | null;
  /** Labels as they stand inside a sentence. */
  themeLabels: Readonly<Record<string, Bilingual>>;
  language: Language;
  /** Who speaks, where the record is a quote: a vendor's person is not the municipality's voice. */
  speaker?: Person;
}

interface Parts {
  themes: string[];
  words: string;
}

const partsOf = (ref: HitRef, context: WhyContext): Parts => ({
  themes: ref.evidence.themes
    .flatMap((id) => context.themeLabels[id]?.[context.language] ?? [])
    .slice(0, MOST_THEMES),
  words: listed(ref.evidence.words.slice(0, MOST_WORDS), context.language),
});

const isOwnVoice = (site: Site, speaker: Person): boolean =>
  'municipality' in speaker.employer
    ? speaker.employer.municipality === site.id
    : speaker.employer.vendor === site.id;

function own(ref: HitRef, { site, speaker }: WhyContext, t: Translate): string {
  const name = site?.name ?? ref.evidence.name ?? '';
  if (ref.type === 'initiative' || !site) return t('why.own.initiative', { name });
  if (site.kind !== 'municipality') return t('why.own.vendor', { name });
  if (!speaker) return t('why.own.interview', { name });
  return isOwnVoice(site, speaker) ? t('why.own.voice') : t('why.own.about', { name });
}

function peer(ref: HitRef, { site }: WhyContext, t: Translate): string {
  const near = ref.evidence.peer;
  if (!near) return t('why.sameTheme');
  return t(`why.peer.${near.tie}`, { name: site?.name ?? near.municipality });
}

/** The tie between record and site, with what they share of subject added where there is any. */
function withSubject(reason: string, { themes, words }: Parts, context: WhyContext, t: Translate): string {
  if (words) return t('why.andWords', { reason, words });
  if (themes.length === 0) return reason;
  return t('why.andThemes', { reason, themes: listed(themes, context.language) });
}

function theme({ themes, words }: Parts, context: WhyContext, t: Translate): string {
  const subject =
    themes.length === 0
      ? t('why.sameTheme')
      : t('why.theme', themes.length, { themes: listed(themes, context.language) });
  return words ? t('why.themeWords', { subject, words }) : subject;
}

/**
 * Words why a hit is shown, after its first reason: "Kommunens egen röst, och sidan nämner e-hemtjänst
 * och nattkamera". Pure: the same hit, context and messages give the same sentence.
 */
export function whySentence(ref: HitRef, context: WhyContext, t: Translate): string {
  const parts = partsOf(ref, context);
  switch (ref.by[0]) {
    case 'own':
      return withSubject(own(ref, context, t), parts, context, t);
    case 'named': {
      const name = ref.evidence.name ?? context.site?.name;
      return withSubject(name ? t('why.named', { name }) : t('why.sameTheme'), parts, context, t);
    }
    case 'peer':
      return withSubject(peer(ref, context, t), parts, context, t);
    case 'wording':
      return parts.words ? t('why.wording', { words: parts.words }) : t('why.sameWording');
    default:
      return theme(parts, context, t);
  }
}
