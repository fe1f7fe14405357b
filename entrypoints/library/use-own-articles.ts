import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPlace } from '../../components/library/addresses.ts';
import { OWN_PAGE, type OwnState } from '../../components/own/OwnPage.tsx';
import type { ImportClient } from '../wiring/import-client.ts';
import { useArticleChanges } from './use-article-changes.ts';

/** A page of the user's articles, kept true while they come, change and go. */
export function useOwnArticles(client: ImportClient, { show, job, from }: OwnPlace) {
  const [state, setState] = useState<OwnState>({ phase: 'loading' });
  const asked = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await client.ask('own-articles', { show, job, from, most: OWN_PAGE });
    if (mine !== asked.current) return;
    setState(answer.ok ? { phase: 'shown', ...answer.value } : { phase: 'failed', failure: answer.failure });
  }, [client, show, job, from]);
  useArticleChanges(client, load);
  useEffect(() => void load(), [load]);
  return { state, load };
}
