import { AbsentMark } from './AbsentMark.tsx';
import type { Desk, Shown } from './desk.ts';
import { excerpt } from './excerpt.ts';
import { FoundLine } from './FoundLine.tsx';
import type { ArticleEntry } from './HitArticle.tsx';
import { MarkedText } from './MarkedText.tsx';
import { SpeakerLine } from './SpeakerLine.tsx';
import { WhyLine } from './WhyLine.tsx';

interface QuoteRowProps {
  shown: Extract<Shown, { type: 'quote' }>;
  entry: ArticleEntry;
  desk: Desk;
}

/** A quote in two lines, who said it and in which role then, and why it is shown where it was not asked for. */
export function QuoteRow({ shown: { record, article }, entry: { marks, hit, why }, desk }: QuoteRowProps) {
  return (
    <article data-record={record.id} data-by={hit?.by.join(' ')}>
      <p class="line" lang="sv">
        <MarkedText {...excerpt(record.text, marks.sv)} />
      </p>
      <p class="by">
        <SpeakerLine speaker={record.speaker} article={article} desk={desk} />
        <AbsentMark quote={record} />
      </p>
      {hit && <WhyLine hit={hit} desk={desk} speaker={record.speaker} />}
      <FoundLine why={why} language={desk.language} />
    </article>
  );
}
