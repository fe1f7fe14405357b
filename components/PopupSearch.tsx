import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { emptyName, foundWords, type LiveSearch } from './found-words.ts';
import { GuessedLine } from './GuessedLine.tsx';
import { NameWay } from './NameWay.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { NobodyToldLine } from './NobodyToldLine.tsx';

function NothingFrom({ search, language, libraryAddress }: Omit<PopupSearchProps, 'onQuery' | 'children'>) {
  const name = search.answer && emptyName(search.answer, language);
  return name ? (
    <p class="found" role="status">
      {i18n.t('popup.nothingFrom', { name: name.name[language] })}
      <NameWay name={name} libraryAddress={libraryAddress} />
    </p>
  ) : null;
}

interface PopupSearchProps {
  search: LiveSearch;
  language: Language;
  onQuery: (query: string) => void;
  /** The address of the library's page with the given query. */
  libraryAddress: (query: string) => string;
  /** The list of what was found. */
  children: ComponentChildren;
}

/** What came of a search: its number for those who listen, the list, or a sentence where there is nothing. */
export function PopupSearch(popup: PopupSearchProps) {
  const { search, language, onQuery, libraryAddress, children } = popup;
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
  // A name that fits what one typed is no answer to what it was narrowed to.
  const isVain = answer.hits.length === 0 && (answer.names.length === 0 || answer.help.limits.length > 0);
  return (
    <>
      <p class={isVain ? 'found' : 'unseen'} role="status">
        {foundWords(answer)}
      </p>
      {isVain && (
        <NoAnswer help={answer.help} ways={search.ways} {...{ language, onQuery, libraryAddress }} />
      )}
      <GuessedLine guessed={answer.guessed} language={language} />
      <NobodyToldLine hits={answer.hits} />
      <NothingFrom {...popup} />
      {children}
    </>
  );
}
