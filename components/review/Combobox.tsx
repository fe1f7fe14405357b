import { i18n } from '#i18n';
import { FieldNotes, type Notes, notesOf } from './FieldNotes.tsx';
import type { Option } from './options.ts';
import { useCombobox } from './use-combobox.ts';

interface ComboboxProps extends Notes {
  id: string;
  label: string;
  options: readonly Option[];
  /** The name that is chosen; '' where none is. */
  chosen: string;
  onChoose: (value: string | null) => void;
}

function Choice({
  id,
  option,
  active,
  onChoose,
}: {
  id: string;
  option: Option;
  active: boolean;
  onChoose: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points at the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      role="option"
      id={id}
      class="choice"
      aria-selected={active}
      // A click must not take the focus from the field, or the list would be gone before it.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {option.name}
      {option.kind && <span class="kind">{option.kind}</span>}
    </div>
  );
}

/** A field in which one of many names is chosen by typing some of it. */
export function Combobox({ id, label, options, chosen, onChoose, ...notes }: ComboboxProps) {
  const box = useCombobox({ options, chosen, onChoose });
  const isOpen = box.found.length > 0;
  const list = `${id}-list`;
  const all = { ...notes, hint: box.isUnknown ? i18n.t('review.noSuchName') : notes.hint };
  return (
    <div class="field combo">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen ? `${list}-${box.active}` : undefined}
        aria-describedby={notesOf(id, all)}
        value={box.text}
        onInput={({ currentTarget }) => box.on.onInput(currentTarget.value)}
        onBlur={box.on.onBlur}
        onKeyDown={box.on.onKeyDown}
      />
      {isOpen && (
        <div role="listbox" id={list} class="choices" aria-label={label}>
          {box.found.map((option, place) => (
            <Choice
              key={option.value}
              id={`${list}-${place}`}
              option={option}
              active={place === box.active}
              onChoose={() => box.choose(option)}
            />
          ))}
        </div>
      )}
      <FieldNotes id={id} {...all} />
    </div>
  );
}
