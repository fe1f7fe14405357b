import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { FacetCount, Facets, LibraryFilter, Names } from '../../data/model/library.ts';
import { useLater } from '../use-later.ts';
import { countedName, FIELD_LABELS, filterWords, valueWords } from './facet-words.ts';

type Field = Exclude<keyof LibraryFilter, 'words' | 'relation' | 'date'>;

interface FilterBarProps {
  filter: LibraryFilter;
  facets: Facets;
  /** What the filter's values are called. */
  names: Names;
  language: Language;
  /** The same view with nothing narrowed. */
  clearHref: string;
  /** The fields that stand there, all of them and the words unless told. */
  fields?: readonly Field[];
  onFilter: (filter: LibraryFilter) => void;
}

const FIELDS = Object.keys(FIELD_LABELS).filter(
  (field) => field !== 'words' && field !== 'relation' && field !== 'date',
) as Field[];

/** Kinds and origins have words of ours, all else its own name. */
const optionOf = (field: Field, choice: FacetCount, language: Language) => (
  <option key={choice.id} value={choice.id}>
    {field === 'kind' || field === 'origin'
      ? `${valueWords(choice.id)} (${choice.records})`
      : countedName(choice, language)}
  </option>
);

const NONE: Facets = {};
const NO_CHOICES: readonly FacetCount[] = [];

/** A year leaves what is from it on, or up to it; where the other end lies within a year, how much is not known. */
function yearsFrom(
  years: readonly FacetCount[],
  field: 'since' | 'until',
  other: string | undefined,
): FacetCount[] {
  const isWithin = ({ id }: FacetCount, year: string) =>
    field === 'since'
      ? id >= year && (other === undefined || id <= other)
      : id <= year && (other === undefined || id >= other);
  return years.map((year) => {
    const left = years.filter((each) => isWithin(each, year.id));
    const records = left.reduce((sum, each) => sum + each.records, 0);
    return { ...year, records: other !== undefined && other.length > 4 ? 0 : records };
  });
}

function choicesFor(field: Field, facets: Facets, { since, until }: LibraryFilter): readonly FacetCount[] {
  if (field === 'since' || field === 'until')
    return yearsFrom(facets.year ?? NO_CHOICES, field, field === 'since' ? until : since);
  return facets[field] ?? NO_CHOICES;
}

/** What stands first, and what the others are called: the kinds of initiatives; municipalities with nothing. */
const GROUPS: Partial<Record<Field, { first: (choice: FacetCount) => boolean; others: () => string }>> = {
  kind: {
    first: ({ id }) => id === 'quote' || id === 'initiative',
    others: () => i18n.t('collection.kind.ofInitiatives'),
  },
  municipality: { first: ({ records }) => records > 0, others: () => i18n.t('collection.compare.others') },
};

/** The filter with one value changed or lifted. */
const changed = (filter: LibraryFilter, field: keyof LibraryFilter, value: string): LibraryFilter => {
  const { [field]: _, ...others } = filter;
  return value === '' ? others : ({ ...others, [field]: value } as LibraryFilter);
};

function Options({
  field,
  choices,
  language,
}: {
  field: Field;
  choices: readonly FacetCount[];
  language: Language;
}) {
  const group = GROUPS[field];
  const isFirst = group?.first ?? (() => true);
  const others = choices.filter((choice) => !isFirst(choice));
  return (
    <>
      {choices.filter(isFirst).map((choice) => optionOf(field, choice, language))}
      {others.length > 0 && (
        <optgroup label={group?.others()}>
          {others.map((choice) => optionOf(field, choice, language))}
        </optgroup>
      )}
    </>
  );
}

interface ChoiceProps {
  field: Field;
  bar: FilterBarProps;
  facets: Facets;
}

/** A value that is chosen and not offered: its name, or as it stands in the address where nobody knows it. */
function missingWords(field: Field, chosen: string, { facets, names, language }: FilterBarProps): string {
  if (field === 'kind' || field === 'origin') return valueWords(chosen);
  return names[field]?.[language] ?? (facets === NONE ? '…' : chosen);
}

/** One field: its values with how many records each would leave. One that is chosen stays there though it leaves none. */
function Choice({ field, bar, facets }: ChoiceProps) {
  const { filter, language, onFilter } = bar;
  const chosen = filter[field];
  const choices = useMemo(
    () => choicesFor(field, facets, filter),
    [field, facets, filter.since, filter.until],
  );
  const isMissing = chosen !== undefined && !choices.some(({ id }) => id === chosen);
  const id = `filter-${field}`;
  // Hundreds of them, which seldom change when the rest of the page does.
  const options = useMemo(
    () => <Options field={field} choices={choices} language={language} />,
    [field, choices, language],
  );
  return (
    <div class="field">
      <label for={id}>{i18n.t(FIELD_LABELS[field])}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onFilter(changed(filter, field, currentTarget.value))}
      >
        <option value="">{i18n.t('collection.filter.any')}</option>
        {isMissing && <option value={chosen}>{missingWords(field, chosen, { ...bar, facets })}</option>}
        {options}
      </select>
    </div>
  );
}

/** Words to be answered to; they count once they are sent. */
function Words({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  return (
    <div class="field words">
      <label for="filter-words">{i18n.t('collection.filter.words')}</label>
      <span class="with-act">
        <input
          id="filter-words"
          type="text"
          maxLength={500}
          value={words}
          onInput={({ currentTarget }) => onWords(currentTarget.value)}
        />
        <button type="submit" class="main">
          {i18n.t('collection.filter.apply')}
        </button>
      </span>
    </div>
  );
}

/** What the records are narrowed to, and what one could narrow them to; each choice shows at once. */
export function FilterBar(bar: FilterBarProps) {
  const { filter, fields, names, language, onFilter } = bar;
  const [words, setWords] = useState(filter.words ?? '');
  const facets = useLater(bar.facets, NONE);
  // One may have gone back to another address.
  useEffect(() => setWords(filter.words ?? ''), [filter.words]);
  return (
    <form
      class={fields ? 'narrow few' : 'narrow'}
      aria-label={i18n.t('collection.filter.heading')}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(changed(filter, 'words', words.trim()));
      }}
    >
      {(fields ?? FIELDS).map((field) => (
        <Choice key={field} field={field} bar={bar} facets={facets} />
      ))}
      {!fields && <Words words={words} onWords={setWords} />}
      {filterWords({ date: filter.date }, names, language).map(({ label, value }) => (
        <button
          key={label}
          type="button"
          class="quiet clear"
          onClick={() => onFilter(changed(filter, 'date', ''))}
        >
          {i18n.t('collection.filter.lift', { limit: `${label}: ${value}` })}
        </button>
      ))}
      {Object.keys(filter).length > 0 && (
        <a class="quiet clear" href={bar.clearHref} data-stay>
          {i18n.t('collection.filter.clear')}
        </a>
      )}
    </form>
  );
}
