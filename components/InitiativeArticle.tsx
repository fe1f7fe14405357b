import { i18n } from '#i18n';
import { listed } from '../data/locales/language.ts';
import type { HitRef } from '../data/model/hit.ts';
import type { Initiative } from '../data/model/records.ts';
import type { SearchHit } from '../data/model/search.ts';
import { ArticleActions } from './ArticleActions.tsx';
import type { Desk, Shown } from './desk.ts';
import { FoundLine } from './FoundLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import { isOfRegister } from './origin.ts';
import { PlaceList } from './PlaceList.tsx';
import { Published } from './Published.tsx';
import { countedPlaces } from './place-names.ts';
import { accordingTo } from './register-words.ts';
import { standing } from './standing.ts';
import { WhyLine } from './WhyLine.tsx';

type ShownInitiative = Extract<Shown, { type: 'initiative' }>;

/** What an initiative rests on: named speakers, a number of quotes, or the article's own text. */
function evidenceLine({ evidence }: Initiative, names: readonly string[], { language }: Desk): string {
  if (evidence === 'article') return i18n.t('initiative.evidence.article');
  const [only] = names;
  if (!only) return i18n.t('initiative.evidence.quotes', evidence.length, { count: evidence.length });
  if (evidence.length === 1) return i18n.t('initiative.evidence.speaker', { name: only });
  return i18n.t('initiative.evidence.speakers', { names: listed(names, language) });
}

/** What says so, and when it was said; of a row of the register its source, and whether that has it at second hand. */
function Evidence({ shown: { record, article, speakers }, desk }: { shown: ShownInitiative; desk: Desk }) {
  const says = isOfRegister(article) ? accordingTo(article) : evidenceLine(record, speakers, desk);
  return (
    <p class="evidence">
      {`${says}, `}
      <Published article={article} desk={desk} />
      {record.confidence === 'medium' && ` · ${i18n.t('initiative.secondHand')}`}
    </p>
  );
}

interface InitiativeArticleProps {
  shown: ShownInitiative;
  marks: HitRef['marks'];
  /** Why it is shown, and so whose it is; none where the reader searched for it. */
  hit?: HitRef | undefined;
  why?: SearchHit['why'] | undefined;
  /** It tells of the same initiative as the one before it. */
  further?: boolean | undefined;
  desk: Desk;
}

/**
 * What a municipality started, meant or won: name, kind, standing as of its date, and what says so. A row of the
 * register says of itself that it comes from public sources: nobody was interviewed.
 */
export function InitiativeArticle({ shown, marks, hit, why, further = false, desk }: InitiativeArticleProps) {
  const { record, article, placeNames } = shown;
  const { language, site } = desk;
  const name = record.name[language];
  const ofRegister = isOfRegister(article);
  return (
    <article
      class={ofRegister ? 'initiative public' : 'initiative'}
      data-record={record.id}
      data-by={hit?.by.join(' ')}
      tabIndex={-1}
      aria-label={i18n.t(ofRegister ? 'initiative.registerLabel' : 'initiative.label', { name })}
    >
      {ofRegister && (
        <p class="origin">{i18n.t(further ? 'initiative.sameInitiative' : 'initiative.register')}</p>
      )}
      <h3>
        <MarkedText text={name} spans={marks.name?.[language] ?? []} />
      </h3>
      <p class="standing">{standing(record)}</p>
      <p class="summary">
        <MarkedText text={record.summary[language]} spans={marks[language]} />
      </p>
      {(!hit || ofRegister || placeNames.length > 1) && (
        <PlaceList
          names={placeNames}
          first={site?.name}
          folded={countedPlaces(placeNames, ofRegister)}
          language={language}
        />
      )}
      <Evidence shown={shown} desk={desk} />
      {hit && <WhyLine hit={hit} desk={desk} />}
      <FoundLine why={why} language={language} />
      <ArticleActions shown={shown} hit={hit} desk={desk} />
    </article>
  );
}
