import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { FacetCount, LibraryFilter, LibraryPage } from '../../data/model/library.ts';

type Facets = LibraryPage['facets'];

interface FilterBarProps {
  filter: LibraryFilter;
  facets: Facets;
  language: Language;
  /** The same view with nothing narrowed. */
  clearHref: string;
  onFilter: (filter: LibraryFilter) => void;
}

const LABELS = {
  municipality: 'collection.filter.municipality',
  person: 'collection.filter.person',
  vendor: 'collection.filter.vendor',
  theme: 'collection.filter.theme',
  since: 'collection.filter.since',
  until: 'collection.filter.until',
  kind: 'collection.filter.kind',
  origin: 'collection.filter.origin',
} as const;

type Field = keyof typeof LABELS;

const FIELDS = Object.keys(LABELS) as Field[];

const WORDS = {
  quote: 'collection.kind.quote',
  initiative: 'collection.kind.initiative',
  interview: 'collection.origin.interview',
  register: 'collection.origin.register',
  own: 'collection.origin.own',
} as const;

const isWorded = (id: string): id is keyof typeof WORDS => Object.hasOwn(WORDS, id);

/** Kinds and origins have words of ours, all else its own name. */
const nameOf = ({ id, name }: FacetCount, language: Language): string =>
  isWorded(id) ? i18n.t(WORDS[id]) : name[language];

const choicesFor = (field: Field, facets: Facets): readonly FacetCount[] =>
  facets[field === 'since' || field === 'until' ? 'year' : field];

/** The filter with one value changed or lifted. */
const changed = (filter: LibraryFilter, field: keyof LibraryFilter, value: string): LibraryFilter => {
  const { [field]: _, ...others } = filter;
  return value === '' ? others : ({ ...others, [field]: value } as LibraryFilter);
};

/** One field: its values with how many records each would leave. One that is chosen stays there though it leaves none. */
function Choice({ field, bar }: { field: Field; bar: FilterBarProps }) {
  const { filter, facets, language, onFilter } = bar;
  const chosen = filter[field];
  const choices = choicesFor(field, facets);
  const isMissing = chosen !== undefined && !choices.some(({ id }) => id === chosen);
  const id = `filter-${field}`;
  return (
    <div class="field">
      <label for={id}>{i18n.t(LABELS[field])}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onFilter(changed(filter, field, currentTarget.value))}
      >
        <option value="">{i18n.t('collection.filter.any')}</option>
        {isMissing && <option value={chosen}>{chosen}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {`${nameOf(choice, language)} (${choice.records})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the records are narrowed to, and what one could narrow them to; each choice shows at once. */
export function FilterBar(bar: FilterBarProps) {
  const { filter, onFilter } = bar;
  const [words, setWords] = useState(filter.words ?? '');
  // One may have gone back to another address.
  useEffect(() => setWords(filter.words ?? ''), [filter.words]);
  return (
    <form
      class="narrow"
      aria-label={i18n.t('collection.filter.heading')}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(changed(filter, 'words', words.trim()));
      }}
    >
      {FIELDS.map((field) => (
        <Choice key={field} field={field} bar={bar} />
      ))}
      <div class="field words">
        <label for="filter-words">{i18n.t('collection.filter.words')}</label>
        <span class="with-act">
          <input
            id="filter-words"
            type="text"
            maxLength={500}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <button type="submit" class="main">
            {i18n.t('collection.filter.apply')}
          </button>
        </span>
      </div>
      {Object.keys(filter).length > 0 && (
        <a class="quiet" href={bar.clearHref}>
          {i18n.t('collection.filter.clear')}
        </a>
      )}
    </form>
  );
}
