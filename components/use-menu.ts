import { useCallback, useRef, useState } from 'preact/hooks';
import { useEscape } from './use-escape.ts';

/**
 * The settings menu's state, and what Escape does: it closes the menu and gives its button the focus back,
 * else clears the search, else closes the panel where it can be closed.
 */
export function useMenu(query: string, onQuery: (query: string) => void, onClose: (() => void) | null) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  const stepBack = useCallback(() => {
    if (open) close();
    else if (query !== '') onQuery('');
    else onClose?.();
  }, [open, query, onQuery, onClose]);
  useEscape(stepBack);
  return { id: 'settings', open, button, onToggle: () => setOpen(!open), close };
}
