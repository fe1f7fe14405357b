import { listed } from '../data/locales/language.ts';
import type { Desk, Shown } from './desk.ts';
import { excerpt } from './excerpt.ts';
import type { ArticleEntry } from './HitArticle.tsx';
import { MarkedText } from './MarkedText.tsx';
import { OwnMark } from './OwnMark.tsx';
import { firstAndMore, nearestFirst } from './place-names.ts';
import { standing } from './standing.ts';
import { WhyLine } from './WhyLine.tsx';

/** As many places as are named in a row; more are counted. */
const MOST_PLACES = 2;

function placesOf(names: readonly string[], { site, language }: Desk): string {
  const ordered = nearestFirst(names, site?.name);
  return ordered.length <= MOST_PLACES ? listed(ordered, language) : firstAndMore(ordered);
}

interface InitiativeRowProps {
  shown: Extract<Shown, { type: 'initiative' }>;
  entry: ArticleEntry;
  desk: Desk;
}

/** An initiative by its name, what it is about in one line, where, and how it stood as of its date. */
export function InitiativeRow({ shown, entry: { marks, hit }, desk }: InitiativeRowProps) {
  const { record, placeNames } = shown;
  return (
    <article data-record={record.id} data-by={hit?.by.join(' ')}>
      <p class="name">{record.name[desk.language]}</p>
      <p class="gist">
        <MarkedText {...excerpt(record.summary[desk.language], marks[desk.language])} />
      </p>
      <p class="by">
        {[placesOf(placeNames, desk), standing(record)].filter(Boolean).join(' · ')}
        <OwnMark article={shown.article} />
      </p>
      {hit && <WhyLine hit={hit} desk={desk} />}
    </article>
  );
}
