import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { PanelView } from '../data/model/hit.ts';
import { searchPlaceholder } from './search-placeholder.ts';

interface QueryFieldProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  counts: PanelView['counts'] | null;
  language: Language;
  /** The list that the field controls and the option it points at; none where there are no results. */
  list: { id: string; option: string | undefined } | null;
  onQuery: (query: string) => void;
}

/** The popup's search field: a combobox whose list stands open under it. */
export function QueryField({ field, query, counts, language, list, onQuery }: QueryFieldProps) {
  return (
    <search>
      <input
        ref={field}
        type="text"
        role="combobox"
        dir="auto"
        aria-label={i18n.t('search.label')}
        aria-autocomplete="list"
        aria-expanded={list !== null}
        aria-controls={list?.id}
        aria-activedescendant={list?.option}
        placeholder={searchPlaceholder(counts, language)}
        value={query}
        autoComplete="off"
        spellcheck={false}
        enterkeyhint="go"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && (
        <button
          type="button"
          class="quiet clear"
          aria-label={i18n.t('search.clear')}
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </search>
  );
}
