import { i18n } from '#i18n';
import { fullDate } from '../../data/locales/age.ts';
import type { Language } from '../../data/locales/language.ts';
import type { LibraryFilter, Names } from '../../data/model/library.ts';
import { filterWords } from './facet-words.ts';

interface PrintedHeadProps {
  filter?: LibraryFilter;
  /** What the filter's values are called. */
  names?: Names;
  /** How many records are picked out, where only those are printed. */
  picked?: number;
  /** The view's address within the library. */
  address: string;
  language: Language;
  today: string;
}

/** On paper only: what the page is narrowed to, and where and when it was taken from. */
export function PrintedHead({
  filter = {},
  names = {},
  picked = 0,
  address,
  language,
  today,
}: PrintedHeadProps) {
  const narrowed = filterWords(filter, names, language);
  return (
    <div class="printed">
      {narrowed.length > 0 && <p>{narrowed.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>}
      <p>
        {i18n.t('collection.pick.printed', { date: fullDate(today, language) })}
        {picked > 0 && ` · ${i18n.t('collection.pick.count', picked, { count: picked })}`}
      </p>
      <p>{i18n.t('collection.pick.address', { address })}</p>
    </div>
  );
}
