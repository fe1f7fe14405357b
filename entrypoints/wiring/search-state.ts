import type { LiveSearch } from '../../components/found-words.ts';
import type { Result } from '../../data/model/result.ts';
import type { SearchAnswer } from '../../data/model/search.ts';

/** A search, and how many questions were asked: an answer to an older one is no longer of use. */
export interface Asking extends LiveSearch {
  asked: number;
}

export type SearchStep =
  | { step: 'type'; query: string }
  | { step: 'answer'; asked: number; answer: Result<SearchAnswer> };

export const NOTHING_ASKED: Asking = { query: '', answer: null, failure: null, pending: false, asked: 0 };

/**
 * What comes after a step. The answer to the letters before stays until the next is there, so that nothing
 * flickers; an empty field asks nothing.
 */
export function nextSearch(state: Asking, step: SearchStep): Asking {
  if (step.step === 'type') {
    const { query } = step;
    const asked = state.asked + 1;
    if (query.trim() === '') return { ...NOTHING_ASKED, query, asked };
    return { query, answer: state.answer, failure: null, pending: true, asked };
  }
  if (step.asked !== state.asked) return state;
  const { answer } = step;
  return answer.ok
    ? { ...state, answer: answer.value, failure: null, pending: false }
    : { ...state, answer: null, failure: answer.failure, pending: false };
}
