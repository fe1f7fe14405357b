import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import { QUERY_LIMIT } from '../../data/model/search.ts';
import { latestOnly } from './latest-only.ts';
import { NOTHING_ASKED, nextSearch } from './search-state.ts';

const askSearch = (query: string) => ask('search', { query: query.slice(0, QUERY_LIMIT).toWellFormed() });

/** The search as one types: asks while one does, and only the answer to the last question counts. */
export function useSearch() {
  const [search, step] = useReducer(nextSearch, NOTHING_ASKED);
  const { query, asked, pending } = search;
  const question = useRef(latestOnly(askSearch));
  useEffect(() => {
    if (pending) question.current(query, (answer) => step({ step: 'answer', asked, answer }));
  }, [asked]);
  const onQuery = useCallback((text: string) => step({ step: 'type', query: text }), []);
  return { search, onQuery };
}
