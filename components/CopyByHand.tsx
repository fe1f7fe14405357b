import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** The text to copy, selected, for where the browser does not let a page write to the clipboard. */
export function CopyByHand({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div class="by-hand">
      <p role="alert">{i18n.t('copy.failed')}</p>
      <textarea ref={field} readOnly aria-label={i18n.t('copy.text')} value={text} />
    </div>
  );
}
