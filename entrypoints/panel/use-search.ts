import { useCallback, useRef, useState } from 'preact/hooks';
import type { SearchState } from '../../components/SearchResults.tsx';
import { ask } from '../../data/bridge/ask.ts';

const NOTHING: SearchState = { query: '', answer: null, failed: false };

/** The search at the foot: asks at every letter, and only the answer to the last question counts. */
export function useSearch() {
  const [search, setSearch] = useState(NOTHING);
  const asked = useRef(0);
  const onQuery = useCallback(async (query: string) => {
    asked.current += 1;
    const mine = asked.current;
    const isBlank = query.trim() === '';
    // The answer to the letters before stays until the next is there, so that nothing flickers.
    setSearch((before) => ({ query, answer: isBlank ? null : before.answer, failed: false }));
    if (isBlank) return;
    const answer = await ask('search', { query });
    if (mine !== asked.current) return;
    setSearch({ query, answer: answer.ok ? answer.value : null, failed: !answer.ok });
  }, []);
  return { search, onQuery };
}
