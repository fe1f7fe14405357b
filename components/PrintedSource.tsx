import { i18n } from '#i18n';
import { fullDate } from '../data/locales/age.ts';
import type { Language } from '../data/locales/language.ts';
import type { Article } from '../data/model/records.ts';

/** On paper, where no link can be followed: where a record is from, with the address spelled out. */
export function PrintedSource({ article, language }: { article: Article; language: Language }) {
  const { title, publication, published, inferred, address } = article;
  const date = fullDate(published, language) || i18n.t('source.undated');
  const when = inferred === 'year' ? `${date} (${i18n.t('source.inferredYear')})` : date;
  return (
    <p class="printed source-line">
      {i18n.t('source.printed')} {publication !== null && `${publication}, `}
      <cite lang="sv">{title}</cite>
      {`, ${when}`}
      {address && `, ${address}`}
    </p>
  );
}
