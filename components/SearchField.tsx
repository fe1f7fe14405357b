import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { PanelView } from '../data/model/hit.ts';
import { searchPlaceholder } from './search-placeholder.ts';

/** The list that a field controls. */
export interface ControlledList {
  id: string;
  /** There are results, so that the list is drawn. */
  isShown: boolean;
  /** The id of the option that the field points at. */
  option: string | undefined;
}

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** How much there is to search, where it is known. */
  counts: PanelView['counts'] | null;
  language: Language;
  /** Missing where the results are a part of the page and no list under the field. */
  list?: ControlledList;
  onQuery: (query: string) => void;
}

/** A field over a list is a combobox whose list stands open. */
const kindOf = (list: ControlledList | undefined) =>
  list
    ? ({
        type: 'text',
        role: 'combobox',
        enterkeyhint: 'go',
        'aria-autocomplete': 'list',
        'aria-expanded': list.isShown,
        'aria-controls': list.isShown ? list.id : undefined,
        'aria-activedescendant': list.option,
      } as const)
    : ({ type: 'search', enterkeyhint: 'search' } as const);

/** The search field of panel and popup; answers while one types. */
export function SearchField({ field, query, counts, language, list, onQuery }: SearchFieldProps) {
  return (
    <search>
      <input
        ref={field}
        {...kindOf(list)}
        dir="auto"
        aria-label={i18n.t('search.label')}
        placeholder={searchPlaceholder(counts, language)}
        value={query}
        autoComplete="off"
        spellcheck={false}
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
