import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives a field the cursor as the page opens. Firefox shows a popup before its window has the focus, and what is
 * focused until then is forgotten: so once more when the window gets it, if nothing else has it by then.
 */
export function useFocusAtStart(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    focus();
    addEventListener('focus', focus);
    return () => removeEventListener('focus', focus);
  }, []);
}
