import { i18n } from '#i18n';
import type { Desk, Shown } from './desk.ts';
import { excerpt } from './excerpt.ts';
import type { ArticleEntry } from './HitArticle.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Published } from './Published.tsx';
import { WhyLine } from './WhyLine.tsx';

interface QuoteRowProps {
  shown: Extract<Shown, { type: 'quote' }>;
  entry: ArticleEntry;
  desk: Desk;
}

/** A quote in two lines, who said it and in which role then, and why it is shown where it was not asked for. */
export function QuoteRow({ shown: { record, article }, entry: { marks, hit }, desk }: QuoteRowProps) {
  const { name, role, organisation } = record.speaker;
  return (
    <article data-record={record.id} data-by={hit?.by.join(' ')}>
      <p class="line" lang="sv">
        <MarkedText {...excerpt(record.text, marks.sv)} />
      </p>
      <p class="by">
        <b>{name}</b> {i18n.t('quote.then')} <span lang="sv">{`${role}, ${organisation}`}</span>
        {' · '}
        <Published article={article} desk={desk} />
      </p>
      {hit && <WhyLine hit={hit} desk={desk} speaker={record.speaker} />}
    </article>
  );
}
