import { useEffect } from 'preact/hooks';
import type { ImportClient } from '../wiring/import-client.ts';
import { afterBurst } from './after-burst.ts';

/** Calls the handler when the user's articles came, changed or went, once for a burst of such changes. */
export function useArticleChanges(client: ImportClient, onChange: () => void): void {
  useEffect(() => {
    const end = new AbortController();
    const tell = afterBurst(onChange, end.signal);
    client.onEvent(({ event }) => {
      if (event === 'articles') tell();
    }, end.signal);
    return () => end.abort();
  }, [client, onChange]);
}
