import { useEffect, useState } from 'preact/hooks';

/** What the browser says of the window and of the system's colours. */
export interface Surroundings {
  /** The window's, in CSS pixels, scroll bar included. */
  window: { width: number; height: number };
  isSystemDark: boolean;
}

const DARK = '(prefers-color-scheme: dark)';

const look = (): Surroundings => ({
  window: { width: innerWidth, height: innerHeight },
  isSystemDark: matchMedia(DARK).matches,
});

/** The window and the system's colours as they are, also when they change. */
export function useSurroundings(): Surroundings {
  const [surroundings, setSurroundings] = useState(look);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const again = () => setSurroundings(look());
    addEventListener('resize', again, { signal });
    matchMedia(DARK).addEventListener('change', again, { signal });
    return () => end.abort();
  }, []);
  return surroundings;
}
