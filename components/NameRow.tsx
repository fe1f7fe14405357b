import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { NameEntry } from '../data/model/search.ts';
import { categoryWords } from './category-words.ts';

/** Someone or something by name, and how many records lie under it. */
export function NameRow({ name, language }: { name: NameEntry; language: Language }) {
  const count = name.records;
  const category = name.kind === 'vendor' ? categoryWords(name.note) : null;
  return (
    <div class="named">
      <span class="name">{name.name[language]}</span>{' '}
      <span class="note" lang={category === null ? 'sv' : undefined}>
        {category ?? name.note}
      </span>{' '}
      <span class="count">
        {count === 0 ? i18n.t('popup.noRecords') : i18n.t('popup.records', count, { count })}
      </span>
    </div>
  );
}
