import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Desk, Shown } from '../desk.ts';
import { HitArticle } from '../HitArticle.tsx';
import { articleAddress } from '../library/addresses.ts';
import { isOfRegister } from '../origin.ts';
import { PrintedSource } from '../PrintedSource.tsx';
import { countedPlaces } from '../place-names.ts';
import type { PickDesk } from './PickBar.tsx';
import { browseAddress } from './places.ts';
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
  /** The municipality that all here is of. */
  here?: string | undefined;
  picks: Picks;
  desk: PickDesk;
  /** What stands over it: where its municipality stands, or the like. */
  children?: ComponentChildren;
}

/**
 * The way from a record to what stands round it: to its article, or from a row of the register, which is all there is of
 * its article, to its municipality's other rows.
 */
function Onward({ shown, here }: { shown: Shown; here: string | undefined }) {
  const { record, article } = shown;
  if (!isOfRegister(article) || shown.type === 'quote')
    return (
      <a class="quiet context" href={articleAddress(record.id)}>
        {i18n.t('collection.pick.context')}
        <span class="of">{`: ${article.title}`}</span>
      </a>
    );
  const [municipality] = record.places;
  const [name] = shown.placeNames;
  const isHere = here !== undefined && record.places.includes(here);
  if (!name || isHere || countedPlaces(shown.placeNames, true)) return null;
  return (
    <a class="quiet context" href={browseAddress({ municipality, origin: 'register' })}>
      {i18n.t('collection.pick.moreOf', { name })}
    </a>
  );
}

/** A record that can be picked out, and the way to what stands round it. */
export function RecordItem({ shown, before, here, picks, desk, children }: RecordItemProps) {
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
        <Onward shown={shown} here={here} />
      </div>
    </div>
  );
}
