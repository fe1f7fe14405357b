import { i18n } from '#i18n';
import type { PanelView } from '../data/model/hit.ts';
import { searchPlaceholder } from './search-placeholder.ts';

interface SearchFieldProps {
  query: string;
  /** How much there is to search, where it is known. */
  counts: PanelView['counts'] | null;
  language: string;
  onQuery: (query: string) => void;
}

/** The search at the panel's foot; answers while one types. */
export function SearchField({ query, counts, language, onQuery }: SearchFieldProps) {
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          aria-label={i18n.t('search.label')}
          placeholder={searchPlaceholder(counts, language)}
          value={query}
          autoComplete="off"
          spellcheck={false}
          enterkeyhint="search"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button
            type="button"
            class="quiet clear"
            aria-label={i18n.t('search.clear')}
            onClick={() => onQuery('')}
          >
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </form>
    </search>
  );
}
