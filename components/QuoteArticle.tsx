import { i18n } from '#i18n';
import { monthYear } from '../data/locales/age.ts';
import type { Language } from '../data/locales/language.ts';
import type { HitRef } from '../data/model/hit.ts';
import type { Quote } from '../data/model/records.ts';
import type { SearchHit } from '../data/model/search.ts';
import { AbsentMark } from './AbsentMark.tsx';
import { ArticleActions } from './ArticleActions.tsx';
import type { Desk, Shown } from './desk.ts';
import { FoundLine } from './FoundLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import { SpeakerLine } from './SpeakerLine.tsx';
import { WhyLine } from './WhyLine.tsx';

interface QuoteArticleProps {
  shown: Extract<Shown, { type: 'quote' }>;
  marks: HitRef['marks'];
  /** Why it is shown; none where the reader searched for it. */
  hit?: HitRef | undefined;
  why?: SearchHit['why'] | undefined;
  desk: Desk;
}

/** What was asked: in our own words, or in the article's. */
function Asked({ quote: { asked, question }, language }: { quote: Quote; language: Language }) {
  if (asked) return <p class="asked">{asked[language]}</p>;
  return question === undefined ? null : (
    <p class="asked" lang="sv">
      {question}
    </p>
  );
}

/** What someone said, who, in which role then, when, and why it is shown. */
export function QuoteArticle({ shown, marks, hit, why, desk }: QuoteArticleProps) {
  const { record, article } = shown;
  const name = record.speaker?.name ?? i18n.t('quote.unknownSpeaker');
  const date = monthYear(article.published, desk.language) || i18n.t('source.undated');
  return (
    <article
      data-record={record.id}
      data-by={hit?.by.join(' ')}
      tabIndex={-1}
      aria-label={i18n.t('quote.label', { name, date })}
    >
      <Asked quote={record} language={desk.language} />
      <blockquote lang="sv">
        <MarkedText text={record.text} spans={marks.sv} />
      </blockquote>
      <p class="who">
        <SpeakerLine speaker={record.speaker} article={article} desk={desk} />
        <AbsentMark quote={record} />
      </p>
      {hit && <WhyLine hit={hit} desk={desk} speaker={record.speaker} />}
      <FoundLine why={why} language={desk.language} />
      <ArticleActions shown={shown} hit={hit} desk={desk} />
    </article>
  );
}
