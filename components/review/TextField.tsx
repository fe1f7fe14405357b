import { FieldNotes, isMarked, type Notes, notesOf } from './FieldNotes.tsx';

interface TextFieldProps extends Notes {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** It holds sentences and grows with them. */
  long?: boolean;
  /** What the browser may show for it on a touch screen. */
  inputMode?: 'url';
}

/** A line holds about so many characters; only for browsers that do not let a field grow by itself. */
const LINE = 56;
const MOST_LINES = 24;

const linesOf = (text: string): number =>
  Math.min(
    MOST_LINES,
    text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 0),
  );

/** A text to be edited, with its label and what there is to say of it. What it holds is out of a Swedish article. */
export function TextField({ id, label, value, onInput, long = false, inputMode, ...notes }: TextFieldProps) {
  const described = {
    id,
    value,
    lang: 'sv',
    spellcheck: false,
    autoComplete: 'off',
    'aria-invalid': notes.fault !== undefined,
    'aria-describedby': notesOf(id, notes),
  } as const;
  return (
    <div class={isMarked(notes) ? 'field doubted' : 'field'}>
      <label for={id}>{label}</label>
      {long ? (
        <textarea
          {...described}
          rows={linesOf(value)}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <input
          {...described}
          type="text"
          inputMode={inputMode}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      <FieldNotes id={id} {...notes} />
    </div>
  );
}
