import { i18n } from '#i18n';
import { age, monthYear, OLD_AFTER_YEARS, wholeYears } from '../data/locales/age.ts';
import type { Article } from '../data/model/records.ts';
import type { Desk } from './desk.ts';
import { OwnMark } from './OwnMark.tsx';

/**
 * When an article was published and how long ago, worn visibly where it is old; a word where the year is inferred, and
 * where the article is the reader's own.
 */
export function Published({ article, desk }: { article: Article; desk: Desk }) {
  const { published, inferred } = article;
  const isOld = wholeYears(published, desk.today) >= OLD_AFTER_YEARS;
  const howOld = age(published, desk.today, desk.language);
  return (
    <>
      {published === null ? (
        i18n.t('source.undated')
      ) : (
        <time dateTime={published}>{monthYear(published, desk.language)}</time>
      )}
      {inferred === 'year' && `, ${i18n.t('source.inferredYear')}`}
      {howOld && (
        <>
          {isOld ? ' ' : ', '}
          <span class={isOld ? 'old' : 'age'}>{howOld}</span>
        </>
      )}
      <OwnMark article={article} />
    </>
  );
}
