import { i18n } from '#i18n';
import { type Language, listed } from '../../data/locales/language.ts';
import type { Counts } from '../../data/model/library.ts';

export const totalOf = ({ quotes, initiatives, register }: Counts): number => quotes + initiatives + register;

/** "2 citat, 5 initiativ och 7 ur öppna källor": what there is any of; empty where there is nothing. */
export function countsWords({ quotes, initiatives, register }: Counts, language: Language): string {
  const parts = [
    quotes > 0 && i18n.t('collection.counts.quotes', quotes, { count: quotes }),
    initiatives > 0 && i18n.t('collection.counts.initiatives', initiatives, { count: initiatives }),
    register > 0 && i18n.t('collection.counts.register', register, { count: register }),
  ].filter((part) => typeof part === 'string');
  return listed(parts, language);
}
