import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const DAWN = { duration: 180, easing: 'ease-out' };

/** Lets a place come up softly when something about it has changed, unless the reader wishes for less motion. */
export function useDawn(place: RefObject<Element | null>, changed: unknown): void {
  const before = useRef(changed);
  useEffect(() => {
    if (Object.is(before.current, changed)) return;
    before.current = changed;
    if (matchMedia('(prefers-reduced-motion: no-preference)').matches)
      place.current?.animate([{ opacity: 0.3 }, { opacity: 1 }], DAWN);
  }, [changed]);
}
