import { i18n } from '#i18n';
import { listed } from '../data/locales/language.ts';
import type { HitRef } from '../data/model/hit.ts';
import type { Initiative } from '../data/model/records.ts';
import { ArticleActions } from './ArticleActions.tsx';
import type { Desk, Shown } from './desk.ts';
import { MarkedText } from './MarkedText.tsx';
import { PlaceList } from './PlaceList.tsx';
import { Published } from './Published.tsx';
import { standing } from './standing.ts';
import { WhyLine } from './WhyLine.tsx';

/** What an initiative rests on: named speakers, a number of quotes, or the article's own text. */
function evidenceLine({ evidence }: Initiative, names: readonly string[], { language }: Desk): string {
  if (evidence === 'article') return i18n.t('initiative.evidence.article');
  const [only] = names;
  if (!only) return i18n.t('initiative.evidence.quotes', evidence.length, { count: evidence.length });
  if (evidence.length === 1) return i18n.t('initiative.evidence.speaker', { name: only });
  return i18n.t('initiative.evidence.speakers', { names: listed(names, language) });
}

interface InitiativeArticleProps {
  shown: Extract<Shown, { type: 'initiative' }>;
  marks: HitRef['marks'];
  /** Why it is shown; none where the reader searched for it. */
  hit?: HitRef | undefined;
  desk: Desk;
}

/** What a municipality started, meant or won: name, kind, standing as of its date, and what says so. */
export function InitiativeArticle({ shown, marks, hit, desk }: InitiativeArticleProps) {
  const { record, article, placeNames, speakers } = shown;
  const { language } = desk;
  const name = record.name[language];
  return (
    <article
      class="initiative"
      data-record={record.id}
      data-by={hit?.by.join(' ')}
      tabIndex={-1}
      aria-label={i18n.t('initiative.label', { name })}
    >
      <h3>{name}</h3>
      <p class="standing">{standing(record)}</p>
      <p class="summary">
        <MarkedText text={record.summary[language]} spans={marks[language]} />
      </p>
      {placeNames.length > 1 && <PlaceList names={placeNames} first={desk.site?.name} language={language} />}
      <p class="evidence">
        {`${evidenceLine(record, speakers, desk)}, `}
        <Published article={article} desk={desk} />
      </p>
      {hit && <WhyLine hit={hit} desk={desk} />}
      <ArticleActions shown={shown} hit={hit} desk={desk} />
    </article>
  );
}
