import { i18n } from '#i18n';
import { listed } from '../data/locales/language.ts';
import type { Desk, Shown } from './desk.ts';
import { excerpt } from './excerpt.ts';
import { FoundLine } from './FoundLine.tsx';
import type { ArticleEntry } from './HitArticle.tsx';
import { MarkedText } from './MarkedText.tsx';
import { OwnMark } from './OwnMark.tsx';
import { isOfRegister } from './origin.ts';
import { countedPlaces, firstAndMore, nearestFirst } from './place-names.ts';
import { accordingTo } from './register-words.ts';
import { standing } from './standing.ts';
import { WhyLine } from './WhyLine.tsx';

/** As many places as are named in a row; more are counted. */
const MOST_PLACES = 2;

function placesOf(names: readonly string[], ofRegister: boolean, { site, language }: Desk): string {
  const counted = countedPlaces(names, ofRegister);
  if (counted !== undefined) return counted;
  const ordered = nearestFirst(names, site?.name);
  return ordered.length <= MOST_PLACES ? listed(ordered, language) : firstAndMore(ordered);
}

interface InitiativeRowProps {
  shown: Extract<Shown, { type: 'initiative' }>;
  entry: ArticleEntry;
  desk: Desk;
}

/** What says a row of the register: that it comes from public sources, which, and whether at second hand. */
function sourceOf({ record, article }: InitiativeRowProps['shown']): string[] {
  if (!isOfRegister(article)) return [];
  const says = [i18n.t('initiative.register'), accordingTo(article)];
  return record.confidence === 'medium' ? [...says, i18n.t('initiative.secondHand')] : says;
}

/** An initiative by its name, what it is about in one line, where, and how it stood as of its date. */
export function InitiativeRow({ shown, entry: { marks, hit, why }, desk }: InitiativeRowProps) {
  const { record, article, placeNames } = shown;
  const ofRegister = isOfRegister(article);
  const by = [placesOf(placeNames, ofRegister, desk), standing(record), ...sourceOf(shown)];
  return (
    <article class={ofRegister ? 'public' : undefined} data-record={record.id} data-by={hit?.by.join(' ')}>
      <p class="name">
        <MarkedText text={record.name[desk.language]} spans={marks.name?.[desk.language] ?? []} />
      </p>
      <p class="gist">
        <MarkedText {...excerpt(record.summary[desk.language], marks[desk.language])} />
      </p>
      <p class="by">
        {by.filter(Boolean).join(' · ')}
        <OwnMark article={shown.article} />
      </p>
      {hit && <WhyLine hit={hit} desk={desk} />}
      <FoundLine why={why} language={desk.language} />
    </article>
  );
}
