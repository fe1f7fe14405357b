import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import type { SearchAnswer, WaysOn } from '../../data/model/search.ts';
import { waysOn } from '../../data/search/ways-on.ts';

/** Each way is a search of its own: they wait until one has stopped typing. */
const PAUSE_MS = 150;

/** How many records answer; none where the question fails, for a way that can't be tried is none to offer. */
async function countOf(query: string): Promise<number> {
  const answer = await ask('search', { query, order: 'first' });
  return answer.ok ? answer.value.hits.length : 0;
}

/** Where to go from an answer without records; `null` while that is not known, or there are records. */
export function useWaysOn(answer: SearchAnswer | null): WaysOn | null {
  const [found, setFound] = useState<{ answer: SearchAnswer; ways: WaysOn } | null>(null);
  useEffect(() => {
    if (!answer || answer.hits.length > 0) return;
    let isOver = false;
    const timer = setTimeout(() => {
      void waysOn(answer.query, answer.help, countOf).then((ways) => {
        if (!isOver) setFound({ answer, ways });
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [answer]);
  return found !== null && found.answer === answer ? found.ways : null;
}
