import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Following } from '../../components/section-order.ts';
import { ask } from '../../data/bridge/ask.ts';
import { onSectionChanged } from '../../data/bridge/events.ts';
import type { SectionOrder } from '../../data/model/page-section.ts';

/**
 * Follows the section that a tab's page has in view, where the user has switched that on.
 * @param url of the page that is shown; on each page one begins anew
 * @returns `null` where nothing is followed
 */
export function useSection(isOn: boolean, tabId: number | undefined, url: string | null): Following | null {
  const [order, setOrder] = useState<SectionOrder | null>(null);
  const [isHeld, setHeld] = useState(false);
  const follows = isOn && tabId !== undefined && url !== null;
  useEffect(() => {
    setOrder(null);
    setHeld(false);
    if (!follows) return undefined;
    const end = new AbortController();
    const look = async () => {
      const answer = await ask('section-order', { tabId });
      if (answer.ok && !end.signal.aborted) setOrder(answer.value);
    };
    onSectionChanged((event) => event.tabId === tabId && void look(), end.signal);
    void ask('follow-section', { tabId });
    return () => end.abort();
  }, [follows, tabId, url]);
  return useMemo(() => (follows ? { order, isHeld, onHold: setHeld } : null), [follows, order, isHeld]);
}
