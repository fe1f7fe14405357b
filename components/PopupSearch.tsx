import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { SearchAnswer } from '../data/model/search.ts';
import { failureWords } from './failure-words.ts';
import { emptyName, foundWords, type LiveSearch } from './found-words.ts';
import { NoAnswer } from './NoAnswer.tsx';
import { Notice } from './Notice.tsx';

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
export function PopupSearch({ search: { answer, failure }, language, onQuery, children }: PopupSearchProps) {
  if (failure) return <Notice alarm said={i18n.t('error.search')} next={failureWords(failure)} />;
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
