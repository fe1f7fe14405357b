import { i18n } from '#i18n';
import { Combobox } from './Combobox.tsx';
import type { Notes } from './FieldNotes.tsx';
import type { Option } from './options.ts';

interface PlacesFieldProps extends Notes {
  id: string;
  label: string;
  /** Municipalities by code. */
  options: readonly Option[];
  places: readonly string[];
  /** Codes that the reading suggests and is not certain of. */
  suggested?: readonly string[];
  onPlaces: (places: string[]) => void;
}

/** Municipalities: those that are chosen, each with its way out, those that are suggested, and a field for more. */
export function PlacesField({
  id,
  label,
  options,
  places,
  suggested = [],
  onPlaces,
  ...notes
}: PlacesFieldProps) {
  const nameOf = (code: string) => options.find(({ value }) => value === code)?.name ?? code;
  const add = (code: string | null) => {
    if (code !== null && !places.includes(code)) onPlaces([...places, code]);
  };
  const remove = (code: string) => {
    onPlaces(places.filter((each) => each !== code));
    // The button that had the focus is gone.
    document.getElementById(id)?.focus();
  };
  const offered = suggested.filter((code) => !places.includes(code));
  return (
    <div class="places-field">
      <Combobox id={id} label={label} options={options} chosen="" onChoose={add} {...notes} />
      {(places.length > 0 || offered.length > 0) && (
        <ul class="chips">
          {places.map((code) => (
            <li key={code} class="chip">
              {nameOf(code)}
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('review.removePlace', { name: nameOf(code) })}
                onClick={() => remove(code)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
          {offered.map((code) => (
            <li key={code}>
              <button type="button" class="quiet" onClick={() => add(code)}>
                {i18n.t('review.addPlace', { name: nameOf(code) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
