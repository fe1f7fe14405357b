import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import { onViewChanged } from '../../data/bridge/events.ts';
import { next, START } from '../wiring/panel-state.ts';
import type { Home } from './home.ts';

/** How long a page may take to be read before the panel says that it has not been. */
const READING_MS = 2_500;

/** What is known of the tab's page, kept true while the tab, its page or the store changes. */
export function usePanelView(home: Home) {
  const [watch, step] = useReducer(next, START);
  const { tabId, asked, state } = watch;

  useEffect(() => {
    const end = new AbortController();
    void home.follow((id) => step({ step: 'ask', tabId: id }), end.signal);
    return () => end.abort();
  }, [home]);

  useEffect(() => {
    if (tabId === null) return undefined;
    const end = new AbortController();
    onViewChanged((event) => {
      if (event.tabId === tabId) step({ step: 'ask', tabId });
    }, end.signal);
    return () => end.abort();
  }, [tabId]);

  useEffect(() => {
    if (tabId === null) return undefined;
    const timer = setTimeout(() => step({ step: 'waited', asked }), READING_MS);
    void ask('panel-view', { tabId }).then((answer) => step({ step: 'answer', asked, answer }));
    return () => clearTimeout(timer);
  }, [tabId, asked]);

  const retry = useCallback(() => {
    if (tabId !== null) step({ step: 'ask', tabId });
  }, [tabId]);
  const [matched, setMatched] = useState<number | null>(null);
  const match = useCallback(async () => {
    if (tabId === null) return;
    setMatched(tabId);
    const answer = await ask('match-page', { tabId });
    setMatched(null);
    step({ step: 'matched', tabId, answer });
  }, [tabId]);
  return { state, tabId, matching: matched !== null && matched === tabId, retry, match };
}
