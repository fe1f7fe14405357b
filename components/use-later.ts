import { useEffect, useState } from 'preact/hooks';

/**
 * A value as it was before, and itself in a task of its own once the page has been painted: what is much to draw, and not
 * what one came for, keeps nothing else waiting. @param first what stands there until then at the first drawing
 */
export function useLater<T extends object>(value: T, first: T): T {
  const [later, setLater] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value));
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
