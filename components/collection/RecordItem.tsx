import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Desk, Shown } from '../desk.ts';

import { HitArticle } from '../HitArticle.tsx';
import { articleAddress } from '../library/addresses.ts';
import { PrintedSource } from '../PrintedSource.tsx';
import type { PickDesk } from './PickBar.tsx';
import type { Picks } from './use-picks.ts';

const NO_MARKS = { sv: [], en: [] };

/** What a record is called in a list: who said it, or what was started. */
const nameOfRecord = (shown: Shown, { language }: Pick<Desk, 'language'>): string =>
  shown.type === 'quote'
    ? (shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker'))
    : shown.record.name[language];

const initiativeOf = (shown: Shown | undefined): string | undefined =>
  shown?.type === 'initiative' ? shown.record.group : undefined;

interface RecordItemProps {
  shown: Shown;
  /** What stands before it: rows of the register on one initiative say so. */
  before?: Shown | undefined;
  picks: Picks;
  desk: PickDesk;
  /** What stands over it: where its municipality stands, or the like. */
  children?: ComponentChildren;
}

/** A record that can be picked out, and the way to the article that it stands in. */
export function RecordItem({ shown, before, picks, desk, children }: RecordItemProps) {
  const { id } = shown.record;
  const isPicked = picks.has(id);
  const name = nameOfRecord(shown, desk);
  const initiative = initiativeOf(shown);
  const further = initiative !== undefined && initiativeOf(before) === initiative;
  return (
    <div class={isPicked ? 'item picked' : 'item'} data-source={desk.creditOf(shown)}>
      <input
        type="checkbox"
        checked={isPicked}
        aria-label={i18n.t('collection.pick.record', { name })}
        onChange={({ currentTarget }) => picks.set([shown], currentTarget.checked)}
      />
      <div>
        {children}
        <HitArticle entry={{ shown, marks: NO_MARKS }} further={further} desk={desk} />
        <PrintedSource article={shown.article} language={desk.language} />
        <a class="quiet context" href={articleAddress(id)}>
          {i18n.t('collection.pick.context')}
          <span class="of">{`: ${shown.article.title}`}</span>
        </a>
      </div>
    </div>
  );
}
