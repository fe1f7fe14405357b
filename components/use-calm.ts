import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether the keyboard's focus is in an element, and the window has it. */
const hasFocus = (element: Element | null): boolean =>
  element !== null && document.hasFocus() && element.contains(document.activeElement);

/**
 * The newest value, but for as long as the reader points into a place, or has the focus in it, the one of before: what
 * one is at does not move away under the hand.
 */
export function useCalm<T>(value: T, place: RefObject<Element | null>): T {
  const [shown, setShown] = useState(value);
  const newest = useRef(value);
  const isPointedAt = useRef(false);
  newest.current = value;
  useEffect(() => {
    const element = place.current;
    const end = new AbortController();
    const { signal } = end;
    const look = () => {
      if (!isPointedAt.current && !hasFocus(element)) setShown(() => newest.current);
    };
    // Where the focus goes is known only after it has gone.
    const later = () => setTimeout(look, 0);
    const pointing = (is: boolean) => () => {
      isPointedAt.current = is;
      later();
    };
    element?.addEventListener('pointerenter', pointing(true), { signal });
    element?.addEventListener('pointerleave', pointing(false), { signal });
    element?.addEventListener('focusout', later, { signal });
    addEventListener('blur', later, { signal });
    return () => end.abort();
  }, []);
  useEffect(() => {
    if (!isPointedAt.current && !hasFocus(place.current)) setShown(() => value);
  }, [value]);
  return shown;
}
