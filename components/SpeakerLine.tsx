import { i18n } from '#i18n';
import type { Article, Quote } from '../data/model/records.ts';
import type { Desk } from './desk.ts';
import { Published } from './Published.tsx';

interface SpeakerLineProps {
  speaker: Quote['speaker'];
  article: Article;
  desk: Desk;
}

/** Who said it, in which role then, as far as the article tells, and when it was published. */
export function SpeakerLine({ speaker, article, desk }: SpeakerLineProps) {
  const held = [speaker?.role, speaker?.organisation].filter(Boolean).join(', ');
  return (
    <>
      <b>{speaker?.name ?? i18n.t('quote.unknownSpeaker')}</b>
      {held && (
        <>
          {' '}
          {i18n.t('quote.then')} <span lang="sv">{held}</span>
        </>
      )}
      {' · '}
      <Published article={article} desk={desk} />
    </>
  );
}
