import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** Where a record stood that the reader has taken away from this site: says so, and undoes it. */
export function HiddenArticle({ onUndo }: { onUndo: () => void }) {
  const said = useId();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that hid it is gone, and took the focus with it.
    if (document.activeElement === document.body) undo.current?.focus();
  }, []);
  return (
    <div class="away">
      <span id={said} role="status">
        {i18n.t('hide.done')}
      </span>
      <button type="button" class="quiet" ref={undo} aria-describedby={said} onClick={onUndo}>
        {i18n.t('hide.undo')}
      </button>
    </div>
  );
}
