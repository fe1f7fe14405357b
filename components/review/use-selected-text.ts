import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A quotation dash, and marks that stand round the whole, are no part of what was said. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^[–—-]\s*/, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^[”"»“]([^”"»«“]*)[”"«]$/s, '$1');

/**
 * What is selected within an element; a click on a button, which may take the selection away, comes too late for it,
 * and so it is remembered until something else is selected.
 */
export function useSelectedText(within: RefObject<HTMLElement | null>) {
  const selected = useRef('');
  useEffect(() => {
    const listener = () => {
      const selection = getSelection();
      const text = selection?.toString() ?? '';
      const anchor = selection?.anchorNode ?? null;
      const isInside =
        within.current?.contains(anchor) && within.current.contains(selection?.focusNode ?? null);
      if (text.trim() !== '' && isInside) selected.current = bare(text);
      else if (isInside) selected.current = '';
    };
    document.addEventListener('selectionchange', listener);
    return () => document.removeEventListener('selectionchange', listener);
  }, []);
  return selected;
}
