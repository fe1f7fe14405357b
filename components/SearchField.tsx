import { i18n } from '#i18n';
import { localeOf } from '../data/locales/language.ts';
import type { PanelView } from '../data/model/hit.ts';

interface SearchFieldProps {
  query: string;
  /** How much there is to search, where it is known. */
  counts: PanelView['counts'] | null;
  language: string;
  onQuery: (query: string) => void;
}

/** The search at the panel's foot; answers while one types. */
export function SearchField({ query, counts, language, onQuery }: SearchFieldProps) {
  const number = new Intl.NumberFormat(localeOf(language));
  const placeholder = counts
    ? i18n.t('search.placeholder', {
        quotes: number.format(counts.quotes),
        initiatives: number.format(counts.initiatives),
      })
    : i18n.t('search.placeholderBare');
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          aria-label={i18n.t('search.label')}
          placeholder={placeholder}
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
