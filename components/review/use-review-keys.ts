import { useEffect, useRef } from 'preact/hooks';

/** What the review's keys do, from anywhere on the page: Ctrl or ⌘ and Enter saves, F8 leads to the next doubt. */
export function useReviewKeys(keys: { onSave: () => void; onNextDoubtful: () => void }): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey || event.shiftKey) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (event.key === 'Enter' && isCommand) latest.current.onSave();
      else if (event.key === 'F8' && !isCommand) latest.current.onNextDoubtful();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
