import { i18n } from '#i18n';
import { type Language, languageOf } from '../../data/locales/language.ts';

/**
 * Sets the language of one of our pages: that of the messages that were found, not the browser's, for the two
 * differ in a third language.
 */
export function setPageLanguage(): Language {
  const language = languageOf(i18n.t('language'));
  document.documentElement.lang = language;
  return language;
}
