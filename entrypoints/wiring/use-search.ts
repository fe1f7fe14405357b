import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import type { Result } from '../../data/model/result.ts';
import { type MarkedAnswer, QUERY_LIMIT, type SearchOrder } from '../../data/model/search.ts';
import { markAnswer } from '../../data/search/mark-answer.ts';
import { latestOnly } from './latest-only.ts';
import { NOTHING_ASKED, nextSearch } from './search-state.ts';
import { useWaysOn } from './use-ways-on.ts';

async function askSearch({
  query,
  order,
}: {
  query: string;
  order: SearchOrder;
}): Promise<Result<MarkedAnswer>> {
  const answer = await ask('search', { query: query.slice(0, QUERY_LIMIT).toWellFormed(), order });
  return answer.ok ? { ok: true, value: markAnswer(answer.value) } : answer;
}

const startingWith = (query: string) => nextSearch(NOTHING_ASKED, { step: 'type', query });

/**
 * The search as one types: asks while one does, for the first order and then for the ranked one, and only the
 * answers to the last question count.
 * @param start what is sought from the start; may be empty
 */
export function useSearch(start = '') {
  const [search, step] = useReducer(nextSearch, start, startingWith);
  const { query, asked, pending, settling } = search;
  const question = useRef(latestOnly(askSearch));
  // Not after the next paint, as an effect would: the reader waits for every frame of it.
  useLayoutEffect(() => {
    if (!pending && !settling) return;
    const order = pending ? 'first' : 'ranked';
    question.current({ query, order }, (answer) => step({ step: 'answer', asked, answer }));
  }, [asked, pending, settling]);
  const onQuery = useCallback((text: string) => step({ step: 'type', query: text }), []);
  const onHold = useCallback(() => step({ step: 'hold' }), []);
  const ways = useWaysOn(search.answer);
  return { search: { ...search, ways }, onQuery, onHold };
}
