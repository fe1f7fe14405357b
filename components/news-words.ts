import { i18n } from '#i18n';

/** Versions with something new to tell, and its words: the one place for them besides the locales. */
const NEWS = { '0.1.0': 'news.v0x1x0' } as const;

const hasNews = (version: string): version is keyof typeof NEWS => Object.hasOwn(NEWS, version);

/** What is new in a version; `null` where nothing need be told. */
export const newsWords = (version: string): string | null =>
  hasNews(version) ? i18n.t(NEWS[version]) : null;
