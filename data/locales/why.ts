import type { Site } from '../model/gazetteer.ts';
import type { HitRef } from '../model/hit.ts';
import type { Bilingual, Person } from '../model/records.ts';
import { type Language, listed } from './language.ts';
import type { Translate } from './translate.ts';

/** More words than this make the line a list instead of a reason. */
const MOST_WORDS = 3;
const MOST_THEMES = 2;

/** Unicode's isolates, which a caller may set round words to find them again in the sentence. */
const ISOLATES = /[\u2068\u2069]/g;

/** What the sentence needs to know besides the hit. */
export interface WhyContext {
  site: Site | null;
  /** Labels as they stand inside a sentence. */
  themeLabels: Readonly<Record<string, Bilingual>>;
  language: Language;
  /** Who speaks, where the record is a quote: a vendor's person is not the municipality's voice. */
  speaker?: Person | null | undefined;
}

interface Parts {
  themes: string[];
  words: string;
}

/**
 * The words that tell something: the site's own name and the subject's, or a word of them, stand in the sentence already,
 * and their genitive ("Bodens") adds nothing.
 */
function tellingWords(ref: HitRef, said: readonly string[]): string[] {
  const known = new Set(
    said
      .flatMap((each) => [each, ...each.split(/\s+/)])
      .map((each) => each.toLowerCase())
      .flatMap((each) => [each, `${each}s`]),
  );
  return ref.evidence.words.filter((word) => !known.has(word.replace(ISOLATES, '').toLowerCase()));
}

function partsOf(ref: HitRef, { site, themeLabels, language }: WhyContext): Parts {
  const themes = ref.evidence.themes.flatMap((id) => themeLabels[id]?.[language] ?? []).slice(0, MOST_THEMES);
  const words = tellingWords(ref, [...themes, ...(site ? [site.name] : [])]).slice(0, MOST_WORDS);
  return { themes, words: listed(words, language) };
}

function isOwnVoice(site: Site, { employer }: Person): boolean {
  if (!employer) return false;
  return 'municipality' in employer ? employer.municipality === site.id : employer.vendor === site.id;
}

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

function named(ref: HitRef, { site }: WhyContext, t: Translate): string {
  const name = ref.evidence.name ?? site?.name;
  if (!name) return t('why.sameTheme');
  // "Giraffen" is Camanio's, and whoever says it does not name Camanio.
  return ref.evidence.saysName === false ? t('why.own.initiative', { name }) : t('why.named', { name });
}

/** The tie between record and site, with what record and page share added where there is anything. */
function tied(ref: HitRef, { themes, words }: Parts, context: WhyContext, t: Translate): string {
  const [by] = ref.by;
  const reason = (by === 'own' ? own : by === 'named' ? named : peer)(ref, context, t);
  // "Nämner Hjo, och sidan nämner …" would say one word of two things.
  if (words) return t(by === 'named' ? 'why.andSameWords' : 'why.andWords', { reason, words });
  if (themes.length === 0) return reason;
  return t('why.andThemes', { reason, themes: listed(themes, context.language) });
}

function theme({ themes, words }: Parts, { language }: WhyContext, t: Translate): string {
  const subject =
    themes.length === 0
      ? t('why.sameTheme')
      : t('why.theme', themes.length, { themes: listed(themes, language) });
  return words ? t('why.themeWords', { subject, words }) : subject;
}

function learned({ themes, words }: Parts, { language }: WhyContext, t: Translate): string {
  const subject =
    themes.length === 0 ? t('why.sameTheme') : t('why.learned', { themes: listed(themes, language) });
  return words ? t('why.learnedWords', { subject, words }) : subject;
}

/**
 * Words why a hit is shown, after its first reason: "Kommunens egen röst, och sidan nämner e-hemtjänst
 * och nattkamera". Pure: the same hit, context and messages give the same sentence.
 */
export function whySentence(ref: HitRef, context: WhyContext, t: Translate): string {
  const parts = partsOf(ref, context);
  switch (ref.by[0]) {
    case 'own':
    case 'named':
    case 'peer':
      return tied(ref, parts, context, t);
    case 'wording':
      return parts.words ? t('why.wording', { words: parts.words }) : t('why.sameWording');
    case 'learned':
      return learned(parts, context, t);
    default:
      return theme(parts, context, t);
  }
}
