import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { SearchAnswer } from '../data/model/search.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { emptyName, foundWords, type LiveSearch } from './found-words.ts';
import { NoAnswer } from './NoAnswer.tsx';

function NothingFrom({ answer, language }: { answer: SearchAnswer; language: Language }) {
  const name = emptyName(answer, language);
  return name ? (
    <p class="found" role="status">
      {i18n.t('popup.nothingFrom', { name: name.name[language] })}
    </p>
  ) : null;
}

interface PopupSearchProps {
  search: LiveSearch;
  language: Language;
  onQuery: (query: string) => void;
  /** The list of what was found. */
  children: ComponentChildren;
}

/** What came of a search: its number for those who listen, the list, or a sentence where there is nothing. */
export function PopupSearch({ search, language, onQuery, children }: PopupSearchProps) {
  const { query, answer, failure } = search;
  const again = () => onQuery(query);
  if (failure) return <FailedNotice failure={failure} said={i18n.t('error.search')} onRetry={again} />;
  if (!answer) {
    return (
      <p class="loading late" role="status">
        {i18n.t('search.searching')}
      </p>
    );
  }
  const isEmpty = answer.hits.length === 0 && answer.names.length === 0;
  return (
    <>
      <p class={isEmpty ? 'found' : 'unseen'} role="status">
        {foundWords(answer)}
      </p>
      {isEmpty && <NoAnswer help={answer.help} onQuery={onQuery} />}
      <NothingFrom answer={answer} language={language} />
      {children}
    </>
  );
}
