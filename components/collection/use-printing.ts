import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: what stands on several pages of the screen can then be drawn whole. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const end = new AbortController();
    const { signal } = end;
    // Drawn when the handler has returned, before the browser lays the sheets out.
    paper.addEventListener('change', () => setPrinting(paper.matches), { signal });
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => end.abort();
  }, []);
  return printing;
}
