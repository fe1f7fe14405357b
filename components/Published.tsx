import { i18n } from '#i18n';
import { age, monthYear, OLD_AFTER_YEARS, wholeYears } from '../data/locales/age.ts';
import type { Article } from '../data/model/records.ts';
import type { Desk } from './desk.ts';

/** When an article was published; its age where it is old, and a word where the year is inferred. */
export function Published({ article, desk }: { article: Article; desk: Desk }) {
  const { published, inferred } = article;
  return (
    <>
      <time dateTime={published}>{monthYear(published, desk.language)}</time>
      {inferred === 'year' && `, ${i18n.t('source.inferredYear')}`}
      {wholeYears(published, desk.today) >= OLD_AFTER_YEARS && (
        <>
          {' '}
          <span class="old">{age(published, desk.today, desk.language)}</span>
        </>
      )}
    </>
  );
}
