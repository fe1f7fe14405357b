import { i18n } from '#i18n';
import { age, fullDate, OLD_AFTER_YEARS, wholeYears } from '../data/locales/age.ts';
import type { Article } from '../data/model/records.ts';
import type { Desk } from './desk.ts';
import { reviewAddress } from './library/addresses.ts';
import { leadsOut, OutsideLink } from './OutsideLink.tsx';
import { OwnMark } from './OwnMark.tsx';
import { isOfRegister } from './origin.ts';

interface ArticleHeadProps {
  article: Article;
  desk: Desk;
}

/** When the article was published and updated, to the day, and how old it is. */
function Dates({ article: { published, inferred, updated }, desk: { language, today } }: ArticleHeadProps) {
  return (
    <>
      {published === null ? (
        i18n.t('source.undated')
      ) : (
        <time dateTime={published}>{fullDate(published, language)}</time>
      )}
      {inferred === 'year' && ` (${i18n.t('source.inferredYearOfDay')})`}
      {updated &&
        updated !== published &&
        `, ${i18n.t('library.updated', { date: fullDate(updated, language) })}`}
      {wholeYears(published, today) >= OLD_AFTER_YEARS && (
        <>
          {' '}
          <span class="old">{age(published, today, language)}</span>
        </>
      )}
    </>
  );
}

/** Where the article itself is, or that it is nowhere to be reached. */
function Source({ article }: { article: Article }) {
  const { address, publication } = article;
  if (!leadsOut(address)) return <p class="where">{i18n.t('library.noSource')}</p>;
  return (
    <p class="where">
      <OutsideLink href={address}>
        {i18n.t(isOfRegister(article) ? 'library.readSource' : 'library.source', {
          publication: publication ?? new URL(address).host,
        })}
      </OutsideLink>
    </p>
  );
}

/** An article's title, where and when it was published, by whom, and what it is about in our own words. */
export function ArticleHead({ article, desk }: ArticleHeadProps) {
  const { title, publication, reporter, photographer, summary } = article;
  return (
    <header class="head">
      <h1 lang="sv">{title}</h1>
      <p class="where">
        {publication !== null && (
          <>
            <b lang="sv">{publication}</b>
            {' · '}
          </>
        )}
        <Dates article={article} desk={desk} />
        <OwnMark article={article} />
      </p>
      {(reporter !== null || photographer !== undefined) && (
        <p class="where">
          {[
            reporter !== null && i18n.t('library.reporter', { name: reporter }),
            photographer !== undefined && i18n.t('library.photographer', { name: photographer }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {isOfRegister(article) && <p class="where">{i18n.t('library.registerNote')}</p>}
      {summary && (
        <div class="summary">
          <p class="asked">{i18n.t('library.summary')}</p>
          <p>{summary[desk.language]}</p>
        </div>
      )}
      <Source article={article} />
      {article.origin === 'own' && (
        <a class="quiet review-own" href={reviewAddress(article.id)}>
          {i18n.t('own.review')}
        </a>
      )}
    </header>
  );
}
