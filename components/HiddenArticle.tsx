import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface HiddenArticleProps {
  /** Who says the quote, or what the initiative is called. */
  name: string;
  onUndo: () => void;
}

/** Where a record stood that the reader has taken away from this site: says which, and undoes it. */
export function HiddenArticle({ name, onUndo }: HiddenArticleProps) {
  const said = useId();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that hid it is gone, and took the focus with it.
    if (document.activeElement === document.body) undo.current?.focus();
  }, []);
  return (
    <div class="away">
      <span id={said} role="status">
        {i18n.t('hide.done')} <b>{name}</b>
      </span>
      <button type="button" class="quiet" ref={undo} aria-describedby={said} onClick={onUndo}>
        {i18n.t('hide.undo')}
      </button>
    </div>
  );
}
