import { i18n } from '#i18n';
import type { Article, Person } from '../data/model/records.ts';
import type { Desk } from './desk.ts';
import { Published } from './Published.tsx';

interface SpeakerLineProps {
  speaker: Person;
  article: Article;
  desk: Desk;
}

/** Who said it, in which role then, and when it was published. */
export function SpeakerLine({ speaker: { name, role, organisation }, article, desk }: SpeakerLineProps) {
  return (
    <>
      <b>{name}</b> {i18n.t('quote.then')} <span lang="sv">{`${role}, ${organisation}`}</span>
      {' · '}
      <Published article={article} desk={desk} />
    </>
  );
}
