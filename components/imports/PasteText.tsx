import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface PasteTextProps {
  /** Reads the text; false where it could not be taken in, and then it stays in the field. */
  onText: (text: string) => Promise<boolean>;
}

/** A field to paste an article into. */
export function PasteText({ onText }: PasteTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);
  const read = async () => {
    const text = field.current?.value ?? '';
    const missing = text.trim() === '';
    setEmpty(missing);
    if (missing) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    const taken = await onText(text);
    setBusy(false);
    if (taken && field.current) field.current.value = '';
  };
  return (
    <div class="field paste">
      <label for="pasted">{i18n.t('imports.paste')}</label>
      <textarea
        ref={field}
        id="pasted"
        rows={6}
        aria-invalid={isEmpty}
        aria-describedby={isEmpty ? 'pasted-fault' : undefined}
        onInput={() => setEmpty(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void read();
        }}
      />
      {isEmpty && (
        <p class="fault" id="pasted-fault">
          {i18n.t('imports.pasteEmpty')}
        </p>
      )}
      <button type="button" class="main" disabled={busy} onClick={() => void read()}>
        {i18n.t('imports.readText')}
      </button>
    </div>
  );
}
