import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { Choices } from '../../data/model/import.ts';
import { FieldNotes, type Notes, notesOf } from './FieldNotes.tsx';

type Theme = Choices['themes'][number];

interface ThemesFieldProps extends Notes {
  id: string;
  themes: Choices['themes'];
  chosen: readonly string[];
  /** Themes that the reading suggests and is not certain of. */
  suggested: readonly string[];
  language: Language;
  onThemes: (themes: string[]) => void;
}

/** Boxes to tick; the first bears the group's id, so that one can be led to it. */
function Ticks({ field, themes, id }: { field: ThemesFieldProps; themes: readonly Theme[]; id?: string }) {
  const { chosen, suggested, language, onThemes } = field;
  return (
    <div class="ticks">
      {themes.map((theme, place) => (
        <label key={theme.id}>
          <input
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
            {suggested.includes(theme.id) && <span class="kind">{i18n.t('review.suggested')}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

/**
 * The themes to tick: those that are suggested or chosen, and the rest when one asks for them. What was ticked among the
 * rest stays there until they are folded in again, and what is unticked above stays above, so that nothing moves under one.
 */
export function ThemesField(field: ThemesFieldProps) {
  const { id, themes, chosen, suggested, ...notes } = field;
  const [open, setOpen] = useState(false);
  const above = useRef(new Set(suggested));
  if (!open) for (const theme of chosen) above.current.add(theme);
  const isAbove = (theme: Theme) => above.current.has(theme.id);
  const isSuggested = (theme: Theme) => suggested.includes(theme.id);
  const first = themes.filter(isAbove);
  const rest = themes.filter((theme) => !isAbove(theme));
  const ordered = [...first.filter(isSuggested), ...first.filter((theme) => !isSuggested(theme))];
  return (
    <fieldset class="field themes" aria-describedby={notesOf(id, notes)}>
      <legend>{i18n.t('review.themes')}</legend>
      <FieldNotes id={id} doubt={notes.doubt} fault={notes.fault} hint={notes.hint} />
      {ordered.length > 0 && <Ticks field={field} themes={ordered} id={id} />}
      {rest.length > 0 && (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary id={ordered.length === 0 ? id : undefined}>
            {i18n.t('review.moreThemes', { count: rest.length })}
          </summary>
          {open && <Ticks field={field} themes={rest} />}
        </details>
      )}
    </fieldset>
  );
}
