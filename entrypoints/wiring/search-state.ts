import type { LiveSearch } from '../../components/found-words.ts';
import type { Result } from '../../data/model/result.ts';
import type { MarkedAnswer } from '../../data/model/search.ts';

/** A search, and how many questions were asked: an answer to an older one is no longer of use. */
export interface Asking extends Omit<LiveSearch, 'ways'> {
  asked: number;
  /** The reader points at what is there: it stays in its order. */
  held: boolean;
}

export type SearchStep =
  | { step: 'type'; query: string }
  | { step: 'answer'; asked: number; answer: Result<MarkedAnswer> }
  | { step: 'hold' };

export const NOTHING_ASKED: Asking = {
  query: '',
  answer: null,
  failure: null,
  pending: false,
  settling: false,
  asked: 0,
  held: false,
};

function answered(state: Asking, answer: Result<MarkedAnswer>): Asking {
  const isFirst = state.pending;
  if (!answer.ok) {
    // Of a better order that does not come nobody need be told.
    return isFirst
      ? { ...state, answer: null, failure: answer.failure, pending: false }
      : { ...state, settling: false };
  }
  if (isFirst) {
    const settling = answer.value.order === 'first' && answer.value.hits.length > 1;
    return { ...state, answer: answer.value, failure: null, pending: false, settling };
  }
  return { ...state, answer: state.held ? state.answer : answer.value, settling: false };
}

/**
 * What comes after a step. The answer to the letters before stays until the next is there, so that nothing
 * flickers; an empty field asks nothing. The first order is followed by the ranked one, but for a reader who
 * already points at a row.
 */
export function nextSearch(state: Asking, step: SearchStep): Asking {
  switch (step.step) {
    case 'hold':
      return state.held ? state : { ...state, held: true };
    case 'type': {
      const { query } = step;
      const asked = state.asked + 1;
      if (query.trim() === '') return { ...NOTHING_ASKED, query, asked };
      return { ...NOTHING_ASKED, query, asked, answer: state.answer, pending: true };
    }
    case 'answer':
      return step.asked === state.asked ? answered(state, step.answer) : state;
  }
}
