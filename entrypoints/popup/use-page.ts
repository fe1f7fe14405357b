import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import { onViewChanged } from '../../data/bridge/events.ts';
import { next, START } from '../wiring/panel-state.ts';
import { type FrontTab, frontTab } from './tab.ts';

/** How long a page may take to be read before the popup says that it has not been. */
const READING_MS = 2_500;
/** The same for a page that has loaded: there our script has long been at work, if it is there at all. */
const LOADED_MS = 400;

function useFrontTab(): FrontTab | null {
  const [tab, setTab] = useState<FrontTab | null>(null);
  useEffect(() => {
    void frontTab().then(setTab);
  }, []);
  return tab;
}

/** What is known of the page under the popup, and how to have it read. */
export function usePage() {
  const tab = useFrontTab();
  const [watch, step] = useReducer(next, START);
  const [matching, setMatching] = useState(false);
  const { asked, state } = watch;
  const tabId = tab?.id;

  useEffect(() => {
    if (tabId === undefined) return undefined;
    const end = new AbortController();
    step({ step: 'ask', tabId });
    onViewChanged((event) => {
      if (event.tabId === tabId) step({ step: 'ask', tabId });
    }, end.signal);
    return () => end.abort();
  }, [tabId]);

  useEffect(() => {
    if (!tab || asked === 0) return undefined;
    const patience = tab.isLoaded ? LOADED_MS : READING_MS;
    const timer = setTimeout(() => step({ step: 'waited', asked }), patience);
    void ask('panel-view', { tabId: tab.id }).then((answer) => step({ step: 'answer', asked, answer }));
    return () => clearTimeout(timer);
  }, [tab, asked]);

  const retry = useCallback(() => {
    if (tabId !== undefined) step({ step: 'ask', tabId });
  }, [tabId]);
  const match = useCallback(async () => {
    if (tabId === undefined) return;
    setMatching(true);
    const answer = await ask('match-page', { tabId });
    setMatching(false);
    step({ step: 'matched', tabId, answer });
  }, [tabId]);
  const page = tab && !tab.isOfTheWeb ? ({ phase: 'failed', failure: 'page-forbidden' } as const) : state;
  return { page, matching, windowId: tab?.windowId ?? null, retry, match };
}
