import { i18n } from '#i18n';
import { localeOf } from '../data/locales/language.ts';
import type { PanelView } from '../data/model/hit.ts';

/** What a search field says while it is empty: how much there is to search, where that is known. */
export function searchPlaceholder(counts: PanelView['counts'] | null, language: string): string {
  if (!counts) return i18n.t('search.placeholderBare');
  const number = new Intl.NumberFormat(localeOf(language));
  return i18n.t('search.placeholder', {
    quotes: number.format(counts.quotes),
    initiatives: number.format(counts.initiatives),
  });
}
