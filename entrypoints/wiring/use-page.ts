import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import { onViewChanged } from '../../data/bridge/events.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import type { Result } from '../../data/model/result.ts';
import type { Home, Tab } from './home.ts';
import { latestOnly } from './latest-only.ts';
import { next, START, type Step } from './panel-state.ts';

/** The home's tab. A tab or a window may close while it is asked for, and the browser then throws. */
async function tabOf(home: Home): Promise<Result<Tab>> {
  try {
    return await home.tab();
  } catch (error) {
    reportError(error, 'asking which tab it is');
    return { ok: false, failure: 'tab-unknown' };
  }
}

/** Has the tab's page read because the reader asks for it; `matching` while that lasts, for that tab only. */
function useMatch(tab: Tab | null, step: (step: Step) => void) {
  const [matched, setMatched] = useState<number | null>(null);
  const tabId = tab?.id;
  const match = useCallback(async () => {
    if (tabId === undefined) return;
    setMatched(tabId);
    const answer = await ask('match-page', { tabId });
    setMatched(null);
    step({ step: 'matched', tabId, answer });
  }, [tabId]);
  return { matching: matched !== null && matched === tabId, match };
}

/**
 * What is known of the tab's page, kept true while the tab, its page or the store changes. `retry` begins at
 * the beginning: which tab it is, and what is known of it.
 */
export function usePage(home: Home) {
  const [watch, step] = useReducer(next, START);
  const { tab, asked, state } = watch;

  const question = useRef(latestOnly(tabOf));
  const look = useCallback(
    () =>
      question.current(home, (found) =>
        step(found.ok ? { step: 'ask', tab: found.value } : { step: 'lost', failure: found.failure }),
      ),
    [home],
  );
  // What is asked is asked at once: an effect waits for a paint, and a frame that is still hidden has none.
  useLayoutEffect(() => {
    const end = new AbortController();
    look();
    home.onTurn(look, end.signal);
    return () => end.abort();
  }, [home, look]);

  useEffect(() => {
    if (!tab) return undefined;
    const end = new AbortController();
    onViewChanged((event) => {
      if (event.tabId === tab.id) step({ step: 'ask', tab });
    }, end.signal);
    return () => end.abort();
  }, [tab]);

  useLayoutEffect(() => {
    if (!tab || tab.failure) return undefined;
    const timer = setTimeout(() => step({ step: 'waited', asked }), tab.readingMs);
    void ask('panel-view', { tabId: tab.id }).then((answer) => step({ step: 'answer', asked, answer }));
    return () => clearTimeout(timer);
  }, [asked]);

  return { state, tab, retry: look, ...useMatch(tab, step) };
}
