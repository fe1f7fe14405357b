import { useCallback, useRef, useState } from 'preact/hooks';
import type { SearchState } from '../../components/SearchResults.tsx';
import { ask } from '../../data/bridge/ask.ts';
import { QUERY_LIMIT } from '../../data/model/search.ts';
import { latestOnly } from '../wiring/latest-only.ts';

const NOTHING: SearchState = { query: '', answer: null, failed: false };

const askSearch = (query: string) => ask('search', { query: query.slice(0, QUERY_LIMIT).toWellFormed() });

/** The search at the foot: asks while one types, and only the answer to the last question counts. */
export function useSearch() {
  const [search, setSearch] = useState(NOTHING);
  const asked = useRef(0);
  const question = useRef(latestOnly(askSearch));
  const onQuery = useCallback((query: string) => {
    asked.current += 1;
    const mine = asked.current;
    const isBlank = query.trim() === '';
    // The answer to the letters before stays until the next is there, so that nothing flickers.
    setSearch((before) => ({ query, answer: isBlank ? null : before.answer, failed: false }));
    if (isBlank) return;
    question.current(query, (answer) => {
      if (mine !== asked.current) return;
      setSearch({ query, answer: answer.ok ? answer.value : null, failed: !answer.ok });
    });
  }, []);
  return { search, onQuery };
}
