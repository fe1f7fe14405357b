import { useEffect } from 'preact/hooks';

/**
 * Calls back when Escape is pressed anywhere on the page, unless something nearer took it or a word is
 * being composed.
 */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // A search field clears itself on Escape in some browsers, behind the state's back.
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, [onEscape]);
}
