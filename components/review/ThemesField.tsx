import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { Choices } from '../../data/model/import.ts';
import { FieldNotes, type Notes, notesOf } from './FieldNotes.tsx';

interface ThemesFieldProps extends Notes {
  id: string;
  themes: Choices['themes'];
  chosen: readonly string[];
  /** Themes that the reading suggests and is not certain of. */
  suggested: readonly string[];
  language: Language;
  onThemes: (themes: string[]) => void;
}

/** The themes to tick, those that are suggested first. */
export function ThemesField({
  id,
  themes,
  chosen,
  suggested,
  language,
  onThemes,
  ...notes
}: ThemesFieldProps) {
  const isSuggested = (theme: string) => suggested.includes(theme);
  const ordered = [
    ...themes.filter((theme) => isSuggested(theme.id)),
    ...themes.filter((theme) => !isSuggested(theme.id)),
  ];
  return (
    <fieldset class="field themes" aria-describedby={notesOf(id, notes)}>
      <legend>{i18n.t('review.themes')}</legend>
      <FieldNotes id={id} {...notes} />
      <div class="ticks">
        {ordered.map((theme, place) => (
          <label key={theme.id}>
            <input
              // The first bears the group's id, so that one can be led to it.
              id={place === 0 ? id : undefined}
              type="checkbox"
              checked={chosen.includes(theme.id)}
              onChange={({ currentTarget }) =>
                onThemes(
                  currentTarget.checked ? [...chosen, theme.id] : chosen.filter((each) => each !== theme.id),
                )
              }
            />
            <span>
              {theme.label[language]}
              {isSuggested(theme.id) && <span class="kind">{i18n.t('review.suggested')}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
