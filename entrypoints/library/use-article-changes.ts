import { useEffect } from 'preact/hooks';
import type { ImportClient } from '../wiring/import-client.ts';

/** Articles change in bursts while an import is read. */
const PAUSE_MS = 300;

/** Calls the handler when the user's articles came, changed or went, once for a burst of such changes. */
export function useArticleChanges(client: ImportClient, onChange: () => void): void {
  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    client.onEvent(({ event }) => {
      if (event !== 'articles') return;
      clearTimeout(timer);
      timer = setTimeout(onChange, PAUSE_MS);
    }, end.signal);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [client, onChange]);
}
