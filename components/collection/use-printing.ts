import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws what a change of state brings before it returns: Firefox lays the sheets out as soon as the handler has returned. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}

/** Whether the page is being printed: what stands on several pages of the screen can then be drawn whole. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const end = new AbortController();
    const { signal } = end;
    const tell = (isPrinting: boolean) => atOnce(() => setPrinting(isPrinting));
    paper.addEventListener('change', () => tell(paper.matches), { signal });
    addEventListener('beforeprint', () => tell(true), { signal });
    addEventListener('afterprint', () => tell(false), { signal });
    return () => end.abort();
  }, []);
  return printing;
}
