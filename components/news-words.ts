import { i18n } from '#i18n';
import type { Look } from './look.ts';

/**
 * Versions with something new to tell, its words, and the setting that they tell to switch on: the one place for them
 * besides the locales.
 */
const NEWS = { '0.1.0': { words: 'news.v0x1x0', setting: 'follows' } } as const;

const hasNews = (version: string): version is keyof typeof NEWS => Object.hasOwn(NEWS, version);

/** What is new in a version; `null` where nothing need be told, or where what it tells to switch on is on. */
export function newsWords(version: string, look: Pick<Look, 'follows'>): string | null {
  if (!hasNews(version)) return null;
  const { words, setting } = NEWS[version];
  return look[setting] ? null : i18n.t(words);
}
